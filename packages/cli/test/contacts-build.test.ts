/** `fukushi contacts build`: a list of contacts alone becomes a publication as a plan does. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test, type TestContext } from 'node:test';
import { isContactList, isPlan, type ContactList } from '@fukushi-widgets/model';
import { run } from './support/in-process.js';
import { folderOf } from './support/plan-folder.js';

const BASE = 'https://w.example/soudan/';

const list: ContactList = {
  schema: 1,
  lang: 'ja',
  title: '見本市の相談先',
  publisher: { name: '見本の会', url: 'https://mihon.example.jp/' },
  contacts: [
    {
      id: 'mado',
      name: '見本の窓口',
      phones: [{ number: '099-000-0001', label: '直通' }],
      hours: '平日の午前9時から正午まで',
      reading: 'みほんのまどぐち',
      group: '暮らし',
    },
    { id: 'ie', name: '見本の家', phones: [{ number: '099-000-0002' }], group: '子ども' },
  ],
};

const fileOf = (t: TestContext, content: unknown): string =>
  join(folderOf(t, { 'contacts.json': JSON.stringify(content) }), 'contacts.json');

const build = (file: string, target: string, ...more: readonly string[]) =>
  run('contacts', 'build', file, '--base', BASE, '-o', target, ...more);

describe('the site of a list of contacts', () => {
  let folder = '';
  let said = '';
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fukushi-contacts-'));
    const file = join(folder, 'list.json');
    writeFileSync(file, JSON.stringify(list));
    const { code, out, error } = await build(file, join(folder, 'site'));
    assert.deepEqual([code, error], [0, '']);
    said = out;
  });
  after(() => rmSync(folder, { recursive: true }));
  const read = (path: string) => readFileSync(join(folder, 'site', path), 'utf8');
  const pages = (below: string) =>
    readdirSync(join(folder, 'site', below), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('index.html'))
      .sort();

  test('has a page for each contact, for all of them, and the list of pages; none of a plan', () => {
    assert.deepEqual(pages('v1/embed'), [
      'contact-box/ie/index.html',
      'contact-box/mado/index.html',
      'contact-directory/index.html',
      'index.html',
    ]);
    assert.match(read('v1/embed/contact-box/mado/index.html'), /見本の窓口[^]*099-000-0001[^]*出典/u);
    const all = read('v1/embed/contact-directory/index.html');
    assert.match(all, /見本市の相談先[^]*暮らし[^]*見本の窓口[^]*子ども[^]*見本の家/u);
    for (const page of [all, read('v1/embed/index.html')])
      assert.match(page, /<a href="[^"]*v1\/text\/ja\.txt"[^>]*>一覧のテキスト版</u);
  });

  test('no page, no word to paste and no part of the builder speaks of a plan’s widgets', () => {
    const parts = Object.keys(JSON.parse(read('builder/parts/ja.json')) as object);
    assert.deepEqual(parts, ['contact-box/mado', 'contact-box/ie', 'contact-directory']);
    const home = read('index.html');
    assert.doesNotMatch(home, /計画|fukushi-(?:policy|goal|system|plan|action|message)|\{\{/u);
    assert.match(home, /連絡先は「見本市の相談先」（見本の会）によります。/u);
    assert.match(home, /<b>2<\/b> 連絡先/u);
    assert.doesNotMatch(read('v1/text/ja.txt'), /計画/u);
    assert.doesNotMatch(read('sitemap.xml'), /embed\/(?!contact-)/u);
  });

  test('gives the builder each contact as lists and sentences show it', () => {
    interface Built {
      readonly variants: Readonly<
        Record<string, { readonly text: readonly string[]; readonly html: string }>
      >;
    }
    const parts = JSON.parse(read('builder/parts/ja.json')) as Readonly<Record<string, Built>>;
    const { compact, inline, ...others } = parts['contact-box/mado']?.variants ?? {};
    assert.deepEqual(others, {});
    assert.deepEqual(compact?.text, ['電話 直通 099-000-0001', '受付時間 平日の午前9時から正午まで']);
    assert.match(compact.html, /^<div class="fukushi-embed"[^]*#text&amp;variant=compact"/u);
    assert.equal(
      inline?.html,
      '<span lang="ja">見本の窓口 電話 直通 <span class="notranslate" translate="no">099-000-0001</span>、<a href="{base}v1/embed/contact-box/mado/#text&amp;variant=inline">「見本の窓口 問合せ先」のページ</a></span>',
    );
    assert.equal(parts['contact-directory']?.variants, undefined);
  });

  test('has a vCard, a QR code and oEmbed beside each contact, and the whole as text', () => {
    const card = read('v1/embed/contact-box/mado/contact.vcf');
    assert.match(card, /ORG:見本の窓口\r\n/u);
    assert.match(card, /TEL;TYPE=WORK,VOICE:099-000-0001/u);
    assert.match(card, /X-PHONETIC-ORG:みほんのまどぐち/u);
    assert.ok(read('v1/embed/contact-box/mado/qr.svg').startsWith('<svg'));
    const oembed = JSON.parse(read('v1/oembed/contact-box/mado.json')) as Record<string, string>;
    assert.equal(oembed['provider_name'], '見本市の相談先');
    assert.match(read('v1/text/ja.txt'), /^見本市の相談先\n[^]*見本の窓口[^]*099-000-0001/u);
  });

  test('says to machines whose contacts these are, and calls them no report', () => {
    const page = read('v1/embed/contact-box/mado/index.html');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/u.exec(page) ?? [];
    const said = JSON.parse(json) as Record<string, Record<string, unknown>>;
    assert.equal(said['isPartOf']?.['@type'], 'WebSite');
    assert.deepEqual(said['isPartOf'], {
      '@type': 'WebSite',
      'name': '見本市の相談先',
      'inLanguage': 'ja',
      'publisher': [{ '@type': 'Organization', 'name': '見本の会', 'url': 'https://mihon.example.jp/' }],
    });
    assert.equal(said['mainEntity']?.['name'], '見本の窓口');
  });

  test('publishes the list as open data, which other pages name in `src`', () => {
    const published: unknown = JSON.parse(read('v1/contacts.json'));
    assert.ok(isContactList(published));
    assert.deepEqual(published, list);
    assert.match(read('v1/contacts.csv'), /見本の窓口/u);
    assert.ok(read('v1/contacts.jsonld').includes(`${BASE}v1/contacts.csv`));
    assert.ok(isPlan(JSON.parse(read('v1/plan/ja.json'))), 'what the builder and `src` read');
  });

  test('binds the contacts to a script, and says what it wrote', () => {
    assert.ok(read('v1/fukushi.js').includes('"levels":[]'));
    assert.ok(read('v1/fukushi.js').includes('見本の窓口'));
    assert.match(said, /^連絡先 \/ contacts: 2$/mu);
    assert.match(said, /changed, 0 removed/u);
  });
});

describe('fukushi contacts build', () => {
  test('again without a change: says so, within a second', async (t) => {
    const [file, target] = [fileOf(t, list), folderOf(t, {})];
    await build(file, target);
    const begin = performance.now();
    const { code, out } = await build(file, target);
    const took = performance.now() - begin;
    assert.equal(code, 0);
    assert.match(out, /変わりません/u);
    assert.ok(took < 1000, `${took} ms`);
    // Another title is another publication.
    assert.doesNotMatch((await build(file, target, '--title', '別の題')).out, /変わりません/u);
  });

  test('takes away the page of a contact that is gone, and nothing of somebody else’s', async (t) => {
    const [file, target] = [fileOf(t, list), folderOf(t, { 'v1/embed/notes.txt': 'mine' })];
    await build(file, target);
    const page = join(target, 'v1/embed/contact-box/ie/index.html');
    assert.ok(statSync(page).size > 0);
    writeFileSync(file, JSON.stringify({ ...list, contacts: list.contacts.slice(0, 1) }));
    await build(file, target);
    assert.equal(existsSync(page), false);
    assert.equal(readFileSync(join(target, 'v1/embed/notes.txt'), 'utf8'), 'mine');
  });

  test('a list without a title: asks for one, and takes it from the command line', async (t) => {
    const { title, ...untitled } = list;
    const [file, target] = [fileOf(t, untitled), join(folderOf(t, {}), 'site')];
    const { code, error } = await build(file, target);
    assert.equal(code, 1);
    assert.match(error, /title[^]*--title/u);
    assert.equal(existsSync(target), false);
    assert.equal((await build(file, target, '--title', `${String(title)}一覧`)).code, 0);
    assert.match(readFileSync(join(target, 'index.html'), 'utf8'), /見本市の相談先一覧/u);
    const published = JSON.parse(readFileSync(join(target, 'v1/contacts.json'), 'utf8')) as ContactList;
    assert.equal(published.title, '見本市の相談先一覧');
  });

  test('a list without a publisher names none', async (t) => {
    const target = folderOf(t, {});
    await build(fileOf(t, { ...list, publisher: undefined }), target);
    assert.match(readFileSync(join(target, 'index.html'), 'utf8'), /「見本市の相談先」によります。/u);
  });

  for (const [what, content, says] of [
    ['an error', { ...list, contacts: [{ id: 'mado', tel: '1' }] }, /contacts\.json:1:\d+/u],
    ['no contact', { ...list, contacts: [] }, /contacts\.json/u],
  ] as const) {
    test(`a list with ${what}: says where, writes nothing`, async (t) => {
      const target = join(folderOf(t, {}), 'site');
      const { code, error } = await build(fileOf(t, content), target);
      assert.equal(code, 1);
      assert.match(error, says);
      assert.equal(existsSync(target), false);
    });
  }

  test('no base, no file: one sentence', async (t) => {
    const file = fileOf(t, list);
    for (const args of [[file], ['--base', BASE], [`${file}.gone`, '--base', BASE]]) {
      const { code, out, error } = await run('contacts', 'build', ...args);
      assert.deepEqual([code, out], [1, '']);
      assert.match(error, /^[^\n]+\n$/u);
    }
  });
});
