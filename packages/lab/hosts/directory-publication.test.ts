/**
 * A group without a plan publishes its contacts alone: what `fukushi contacts build` writes of a list is opened in a
 * browser in every way of embedding, with one script tag and nothing else of ours on the page.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ContactList } from '@fukushi-widgets/model';
import { allShown, pageTests } from './support/browser.js';
import { built } from './support/publications.js';
import { hostPage, repositoryPath } from './support/site.js';

const FILE = repositoryPath('examples/minato-contacts/contacts.json');
const list = JSON.parse(readFileSync(FILE, 'utf8')) as ContactList;
const names = list.contacts.map(({ name }) => String(name));

const tests = pageTests(built(FILE).build);
const { open } = tests;
const permalink = (path: string) => `${tests.site.base}v1/embed/${path}`;

const CONTACT = /基幹相談支援センター はとば（見本）[^]*099-000-0131/u;

const shown = async (name: string, body: string) => {
  const opened = await open(tests.site.page(name, { html: hostPage(body) }));
  await allShown(opened.page);
  assert.deepEqual(opened.messages, []);
  return opened.page;
};

test('one script tag and a tag: a contact by its id and by its name, without `src`', async () => {
  const page = await shown(
    'box.html',
    `<fukushi-contact-box organization="kikan-soudan"></fukushi-contact-box>
    <fukushi-contact-box organization="みなと子ども食堂（見本）"></fukushi-contact-box>`,
  );
  const frames = page.locator('fukushi-contact-box [part~=frame]');
  assert.match(await frames.nth(0).innerText(), CONTACT);
  assert.match(await frames.nth(0).innerText(), /出典[^]*みなと市の相談先一覧（見本）/u);
  assert.match(await frames.nth(1).innerText(), /毎週金曜日の午後5時から7時まで/u);
  const card = page.locator('fukushi-contact-box').first().getByRole('link', { name: /vCard/u });
  assert.equal(await card.getAttribute('href'), permalink('contact-box/kikan-soudan/contact.vcf'));
  assert.equal((await fetch(permalink('contact-box/kikan-soudan/contact.vcf'))).status, 200);
});

test('the directory: every contact under its group, and the search finds one', async () => {
  const page = await shown('all.html', '<fukushi-contact-directory></fukushi-contact-directory>');
  const directory = page.locator('fukushi-contact-directory');
  const entries = directory.locator('.entry .name');
  assert.deepEqual(
    (await entries.allTextContents()).map((text) => text.trim()),
    names,
  );
  for (const group of new Set(list.contacts.map((contact) => String(contact.group))))
    await directory.getByRole('heading', { name: group }).waitFor();
  await directory.getByRole('searchbox').fill('ハンセン');
  const found = directory.locator('.entry:visible .name');
  await page.waitForFunction(
    () =>
      [
        ...(document.querySelector('fukushi-contact-directory')?.shadowRoot?.querySelectorAll('.entry') ??
          []),
      ].filter((entry) => entry.checkVisibility()).length === 1,
  );
  assert.deepEqual(
    (await found.allTextContents()).map((text) => text.trim()),
    ['働く準備の場 帆船（見本）'],
  );
});

test('a link to a page of a contact becomes the contact, and is a link without script', async () => {
  const body = `<p class="fukushi-embed"><a href="${permalink('contact-box/kikan-soudan/')}">はとば 連絡先</a></p>`;
  const address = tests.site.page('link.html', { html: hostPage(body) });
  const { page } = await open(address);
  await page.waitForFunction(() => document.querySelector('.fukushi-embed')?.shadowRoot);
  assert.match(await page.locator('.fukushi-embed fukushi-contact-box [part~=frame]').innerText(), CONTACT);
  const plain = await open(address, { javaScriptEnabled: false });
  await plain.page.getByRole('link', { name: 'はとば 連絡先' }).click();
  assert.match(await plain.page.locator('main').innerText(), CONTACT);
});

test('the published list in `src` of another page shows the same contact', async () => {
  const page = await shown(
    'src.html',
    '<fukushi-contact-box src="/v1/contacts.json" organization="kikan-soudan"></fukushi-contact-box>',
  );
  assert.match(await page.locator('fukushi-contact-box [part~=frame]').innerText(), CONTACT);
});

test('a tag of a plan, which it does not have, is said to the editor and leaves the children', async () => {
  const html = hostPage('<fukushi-policy-card policy="1-1"><a href="/">ことば</a></fukushi-policy-card>');
  const { page } = await open(tests.site.page('policy.html', { html }));
  await page.locator('fukushi-policy-card [part~=problem]').waitFor();
  assert.ok(await page.getByRole('link', { name: 'ことば' }).isVisible());
});

test('the first page, the list of pages and the text edition name the contacts alone', async () => {
  const { page, messages } = await open(tests.site.base);
  await allShown(page);
  assert.match(await page.locator('h1').innerText(), /連絡先が/u);
  assert.doesNotMatch(await page.locator('body').innerText(), /計画/u);
  const whole = page.getByRole('region', { name: '一覧の見本' });
  assert.equal(await whole.locator('fukushi-contact-directory').count(), 1);
  await whole.focus();
  await page.keyboard.press('PageDown');
  await page.waitForFunction(() => (document.querySelector('.whole')?.scrollTop ?? 0) > 0);
  await page.goto(permalink(''));
  const text = await page.locator('main').innerText();
  for (const name of names) assert.ok(text.includes(name), name);
  await page.getByRole('link', { name: '一覧のテキスト版' }).click();
  assert.match(await page.locator('body').innerText(), /みなと市の相談先一覧（見本）[^]*099-000-0142/u);
  assert.deepEqual(messages, []);
});

test('the page that makes tags offers contacts and the directory, and nothing of a plan', async () => {
  const { page, messages } = await open(`${tests.site.base}builder/`);
  await page.locator('#part').waitFor({ state: 'attached' });
  const values = await page
    .locator('input[name=widget]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  assert.deepEqual(values, ['contact-box', 'own', 'contact-directory']);
  const options = await page.locator('#part option').allTextContents();
  assert.deepEqual(
    options.map((text) => text.trim()),
    names,
  );
  assert.doesNotMatch(await page.locator('body').innerText(), /計画/u);
  assert.deepEqual(messages, []);
});
