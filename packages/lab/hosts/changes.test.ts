/** The page of what changed between two versions of a plan, in a browser, in every rendition that we have words for. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { targetLocales } from '@fukushi-widgets/elements/locale-codes.js';
import { htmlLang } from '@fukushi-widgets/model';
import { pageTests } from './support/browser.js';
import { axeFindings, painted, sideways } from './support/look.js';
import { built, smallPublication } from './support/publications.js';

const [before, now] = [smallPublication(), smallPublication()];

/** A translation of the goal's title in every rendition but one, so that a page has words of two languages. */
for (const folder of [before, now]) {
  for (const lang of targetLocales) {
    const path = join(folder, 'locales', lang, 'kodo/k1.yaml');
    mkdirSync(dirname(path), { recursive: true });
    const title = /furigana/u.test(lang)
      ? 'ともに歩《ある》く'
      : lang === 'ja-easy'
        ? 'いっしょに 歩《ある》く'
        : 'Walk';
    writeFileSync(path, `title: { text: ${title}, source: '00000000' }\n`);
  }
}
const edit = (path: string, from: string, to: string) =>
  writeFileSync(join(now, path), readFileSync(join(now, path), 'utf8').replace(from, to));
edit('itte/i1.yaml', '朝市で声をかける', '朝市と夕市で声をかける');
edit('plan.yaml', 'みなと村の計画です。', 'みなと村のみんなの計画です。');
edit('contacts/mado.yaml', '098-000-0000', '098-000-0001');
writeFileSync(join(now, 'itte/i2.yaml'), 'parent: k1\ntitle: 港で話す\n');

describe('what changed, as a page', () => {
  const tests = pageTests(built(now, '--since', before).build);

  for (const lang of ['ja', ...targetLocales]) {
    test(`${lang}: axe finds nothing, narrow and wide, light and dark; nothing stands out`, async () => {
      const { page, messages } = await tests.open('about:blank', { viewport: { width: 320, height: 900 } });
      await page.goto(`${tests.site.base}v1/embed/changes/${lang === 'ja' ? '' : `${lang}/`}`);
      await painted(page);
      assert.equal(await page.locator('html').getAttribute('lang'), htmlLang(lang));
      assert.equal(await page.locator('main h3').count(), 4);
      assert.equal(await sideways(page), '');
      assert.deepEqual(await axeFindings(page), []);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.deepEqual(await axeFindings(page), []);
      assert.deepEqual(messages, []);
    });
  }
});
