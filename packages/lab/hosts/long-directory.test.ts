/** The page of a long list of contacts in a browser: the ways into it work without script, and are gone where the search is. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pageTests } from './support/browser.js';
import { built, publicationFolder } from './support/publications.js';

const folder = publicationFolder({});
const FILE = join(folder, 'list.json');
const contacts = Array.from({ length: 40 }, (_, index) => ({
  id: `c${index}`,
  // Every fifth says no reading.
  name: index % 5 ? `見本の会${index}` : `福祉課${index}`,
  ...(index % 5 && { reading: `${'あかさたなはまやらわ'[index % 10]}みほん` }),
  phones: [{ number: `099-000-00${index + 10}` }],
  address: `見本市${['北区', '南区'][index % 2]}${index}`,
}));
writeFileSync(FILE, JSON.stringify({ schema: 1, lang: 'ja', title: '見本市の相談先', contacts }));

const tests = pageTests(built(FILE).build);
const address = () => `${tests.site.base}v1/embed/contact-directory/`;

for (const width of [320, 1280])
  test(`without script, ${width} pixels: a letter opens, its names lead to their boxes, and back`, async () => {
    const { page } = await tests.open(address(), {
      javaScriptEnabled: false,
      viewport: { width, height: 800 },
    });
    const nav = page.getByRole('navigation', { name: '目次' });
    await nav.locator('summary', { hasText: 'ほか' }).click();
    await nav.getByRole('link', { name: '福祉課25' }).first().click();
    const box = page.locator(':target');
    assert.match(await box.innerText(), /福祉課25[^]*099-000-0035/u);
    const { y = -1 } = (await box.boundingBox()) ?? {};
    assert.ok(y >= 0 && y < 800, String(y));
    for (const target of await nav.locator('summary').all()) {
      const { width: wide, height } = (await target.boundingBox()) ?? { width: 0, height: 0 };
      assert.ok(wide >= 44 && height >= 44, `${wide} × ${height}`);
    }
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
    await page.getByRole('link', { name: '目次へ' }).click();
    assert.match(page.url(), /#contents$/u);
  });

test('on paper all contacts are there, and none of the links', async () => {
  const { page } = await tests.open(address(), { javaScriptEnabled: false });
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.contents, .to-contents').filter({ visible: true }).count(), 0);
  assert.equal(await page.locator('.entry').filter({ visible: true }).count(), contacts.length);
});

test('where somebody adds the script, letters and wards are the search’s alone', async () => {
  const { page, messages } = await tests.open(address());
  await page.addScriptTag({ url: `${tests.site.base}v1/fukushi.js` });
  const directory = page.locator('fukushi-contact-directory');
  await directory.getByRole('search').waitFor();
  await directory.getByText('ほか', { exact: true }).waitFor();
  assert.equal(await page.locator('.contents').isVisible(), false);
  assert.deepEqual(await page.locator('[id^="entry-"]:visible').all(), []);
  assert.deepEqual(messages, []);
});
