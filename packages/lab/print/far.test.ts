/** What is far from the screen is not drawn until it comes near; paper shows it all the same. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { allShown, pageTests } from '../hosts/support/browser.js';
import { hostPage } from '../hosts/support/site.js';

const NAMES = Array.from({ length: 30 }, (_, index) => `見本の会${index + 1}。`);

describe('a page that nobody has scrolled', () => {
  const tests = pageTests();

  test('is printed whole', async () => {
    const boxes = NAMES.map(
      (name) => `<fukushi-contact-box name="${name}" tel="0000-00-0000"></fukushi-contact-box>`,
    );
    const html = hostPage(`<h1>見本のページ</h1>${boxes.join('')}`);
    const { page } = await tests.open(tests.site.page('far.html', { html }));
    await allShown(page);
    const input = await page.pdf({ format: 'A4' });
    const text = execFileSync('pdftotext', ['-raw', '-', '-'], { input, encoding: 'utf8' });
    const printed = text.replaceAll(/\s/gu, '');
    assert.deepEqual(
      NAMES.filter((name) => !printed.includes(name)),
      [],
    );
  });
});
