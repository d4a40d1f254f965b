/** The permalink pages: complete, valid and themselves, without any script. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { tmpdir } from 'node:os';

import { readPlanFolder } from '@fukushi-widgets/cli';
import { htmlLang, withoutRuby } from '@fukushi-widgets/model';

import {
  attribute,
  headingsOf,
  invalidPage,
  pageElements,
  skippedLevels,
  textOf,
  type Element,
} from './support/html.js';
import { run } from './support/in-process.js';

const BASE = 'https://w.example/fukushi/';
const komoro = new URL('../../../../packages/komoro', import.meta.url).pathname;

/** Facts for machines run nothing; the frame script is the one that pages may carry. */
const isHarmless = (element: Element): boolean =>
  element.tagName === 'script' &&
  (attribute(element, 'type') === 'application/ld+json' ||
    /^(?:\.\.\/)+\d+\.\d+\.\d+-[0-9a-f]{8}\/frame\.js$/u.test(attribute(element, 'src') ?? ''));

/** What the browser loads by itself for a `link`. */
const loadedBy = (element: Element): string | undefined =>
  element.tagName === 'link' && /^(?:stylesheet|icon)$/u.test(attribute(element, 'rel') ?? '')
    ? attribute(element, 'href')
    : undefined;

/** Whether a text has every piece of a heading, in whatever order: whose and what, or what and whose. */
const saysAll = (text: string, heading: string): boolean =>
  heading.split(' ').every((piece) => text.includes(piece));

const renditions = [...readPlanFolder(komoro).translations.keys()];
const renditionIn = (path: string): string =>
  path.split('/').find((step) => renditions.includes(step)) ?? 'ja';

interface Page {
  readonly path: string;
  readonly html: string;
  readonly lang: string;
}

describe('every permalink page', () => {
  const site = mkdtempSync(join(tmpdir(), 'fukushi-site-'));
  let pages: readonly Page[] = [];
  let styles = '';
  let files: readonly string[] = [];

  before(async () => {
    await run('build', komoro, '--base', BASE, '-o', site);
    const paths = readdirSync(join(site, 'v1/embed'), { recursive: true }).map(String);
    pages = paths
      .filter((path) => path.endsWith('/index.html'))
      .map((path) => ({
        path: path.replace(/index\.html$/u, ''),
        html: readFileSync(join(site, 'v1/embed', path), 'utf8'),
        lang: renditionIn(path),
      }));
    files = readdirSync(site, { recursive: true }).map(String);
    styles = readFileSync(join(site, 'v1/embed/page.css'), 'utf8');
    assert.equal(pages.length, 11 * 23);
  });
  after(() => rmSync(site, { recursive: true }));

  test('has spaces, not line breaks, beside its words: Firefox drops those between Japanese letters', () => {
    for (const { path, html } of pages) {
      const main = /<main>\s*([\s\S]*?)\s*<\/main>/u.exec(html)?.[1] ?? '';
      assert.ok(main.length > 500, path);
      assert.doesNotMatch(main, /\n/u, path);
    }
  });

  /** Asserts that `check` finds nothing on any page. */
  function nowhere(check: (page: Page) => readonly string[]): void {
    assert.deepEqual(
      pages.flatMap((page) => check(page).map((found) => `${page.path}: ${found}`)),
      [],
    );
  }

  test('is valid HTML', async () => {
    const found = await Promise.all(
      pages.map(async ({ path, html }) => (await invalidPage(html)).map((finding) => `${path}: ${finding}`)),
    );
    assert.deepEqual(found.flat(), []);
  });

  test('holds no mark of the machine that rendered it', () => {
    nowhere(({ html }) =>
      [...html.matchAll(/<\?>|<!--|lit-|defer-hydration|undefined|\[object/gu)].map(String),
    );
  });

  test('needs no script and holds none but facts, and what tells a framing page its height', () => {
    nowhere(({ html }) =>
      pageElements(html).flatMap((element) => [
        ...(/^(?:script|noscript|iframe|template|button)$/u.test(element.tagName) && !isHarmless(element)
          ? [element.tagName]
          : []),
        ...element.attrs
          .filter(({ name, value }) => /^on|^style$/u.test(name) || /^javascript:/iu.test(value))
          .map(({ name }) => name),
      ]),
    );
  });

  test('holds the whole view in its element, for a script to take over', () => {
    nowhere(({ html, path }) => {
      const all = pageElements(html);
      const own = all.filter(({ tagName }) => tagName.startsWith('fukushi-'));
      const [widget = '', id] = path.split('/').filter((step) => step !== '' && !renditions.includes(step));
      const [element] = own;
      if (own.length !== 1 || element?.tagName !== `fukushi-${widget}`) return [`${own.length} elements`];
      const [main, nav] = ['main', 'nav'].map((tag) => all.find(({ tagName }) => tagName === tag));
      // The contents of a long page are of the page.
      const contents = nav ? textOf(nav) : '';
      return [
        ...(main && textOf(main) === contents + textOf(element) ? [] : ['text outside the element']),
        ...(attribute(element, 'heading-level') === '2' ? [] : ['heading-level']),
        ...(id === undefined || element.attrs.some(({ value }) => value === id) ? [] : [`no ${id}`]),
      ];
    });
  });

  test('has one h1 and skips no heading level', () => {
    nowhere(({ html }) => {
      const levels = headingsOf(pageElements(html));
      const ones = levels.filter((level) => level === 1).length;
      return [...(ones === 1 ? [] : [`${ones} h1`]), ...skippedLevels(levels).map((level) => `h${level}`)];
    });
  });

  test('says its language, of which easy words and readings are none', () => {
    nowhere(({ html, lang }) => {
      const root = pageElements(html).find(({ tagName }) => tagName === 'html');
      return root && attribute(root, 'lang') === htmlLang(lang) ? [] : ['lang'];
    });
  });

  test('has a title of its own, which says all of its heading', () => {
    const titles = new Map<string, string>();
    nowhere(({ html, path }) => {
      const all = pageElements(html);
      const title = all.find(({ tagName }) => tagName === 'title');
      const heading = all.find(({ tagName }) => tagName === 'h2');
      const text = title ? textOf(title) : '';
      const twin = titles.get(text);
      titles.set(text, path);
      return [
        ...(heading && saysAll(text, textOf(heading)) ? [] : [`title ${text}`]),
        ...(twin === undefined ? [] : [`the same title as ${twin}: ${text}`]),
      ];
    });
  });

  test('names itself as the one address of its content', () => {
    nowhere(({ html, path }) => {
      const canonical = pageElements(html).filter((element) => attribute(element, 'rel') === 'canonical');
      const [href] = canonical.map((element) => attribute(element, 'href'));
      return canonical.length === 1 && href === `${BASE}v1/embed/${path}` ? [] : [String(href)];
    });
  });

  test('asks nothing of any host but the base, and for nothing that is not there', () => {
    const known = new Set(files.map((path) => BASE + path));
    nowhere(({ html, path }) =>
      pageElements(html).flatMap((element) =>
        [attribute(element, 'src'), attribute(element, 'srcset'), loadedBy(element)]
          .filter((address) => address !== undefined)
          .filter((address) => !known.has(new URL(address, `${BASE}v1/embed/${path}`).href)),
      ),
    );
    assert.doesNotMatch(styles, /@import|url\(|https?:/u);
  });

  test('has no part: those are for shadow roots', () => {
    nowhere(({ html }) =>
      pageElements(html).flatMap((element) =>
        attribute(element, 'part') === undefined ? [] : [element.tagName],
      ),
    );
  });

  test('has its licences beside it, and a page for addresses that lead nowhere', () => {
    assert.match(readFileSync(join(site, 'LICENSE.txt'), 'utf8'), /MIT License/u);
    assert.match(readFileSync(join(site, 'NOTICE.txt'), 'utf8'), /Lit/u);
    const html = readFileSync(join(site, '404.html'), 'utf8');
    assert.match(html, /ページが見つかりません/u);
    const addresses = pageElements(html).flatMap((element) =>
      [attribute(element, 'href'), attribute(element, 'src')].filter((address) => address !== undefined),
    );
    // Nobody knows what was asked for: nothing in it may be relative.
    assert.deepEqual(
      addresses.filter((address) => !address.startsWith(BASE)),
      [],
    );
    assert.ok(addresses.length >= 4);
  });

  test('has its readings beside it, as dictionaries of publishing systems take them', () => {
    const lines = readFileSync(join(site, 'v1/text/user-dic.csv'), 'utf8').trimEnd().split('\n');
    for (const line of lines) assert.match(line, /^[^,\s]{2,},[ァ-ヶー]+$/u);
    // What MeCab reads otherwise.
    const misread = ['健幸,ケンコウ', '本市,ホンシ', '協働,キョウドウ', '健（検）診,ケンシン'];
    for (const line of [...misread, '外国籍の方,ガイコクセキノカタ', 'お一人お一人,オヒトリオヒトリ'])
      assert.ok(lines.includes(line), line);
    const words = lines.map((line) => line.split(',')[0]);
    assert.equal(new Set(words).size, words.length);
  });

  test('links only to pages, and to places in them, that are there', () => {
    const known = new Set([
      ...pages.map(({ path }) => `${BASE}v1/embed/${path}`),
      ...files.map((path) => BASE + path),
    ]);
    nowhere(({ html, path }) => {
      const all = pageElements(html);
      const here = `${BASE}v1/embed/${path}`;
      const places = all.map((element) => `${here}#${attribute(element, 'id') ?? ''}`);
      return all
        .flatMap((element) => (element.tagName === 'a' ? [attribute(element, 'href') ?? ''] : []))
        .map((href) => new URL(href, here).href)
        .filter((href) => href.startsWith(BASE) && !known.has(href) && !places.includes(href));
    });
  });

  test('stays in its language when a reader follows its links', () => {
    nowhere(({ html, lang }) =>
      pageElements(html)
        .filter((element) => element.tagName === 'a' && attribute(element, 'hreflang') === undefined)
        .map((element) => attribute(element, 'href') ?? '')
        // A contact's card lies beside its page.
        .filter((href) => href.startsWith(`${BASE}v1/embed/`) && renditionIn(href) !== lang),
    );
  });

  test('leaves no mark of a reading, and draws readings where they belong', () => {
    nowhere(({ html, lang }) => {
      const all = pageElements(html);
      const readings = all.filter(({ tagName }) => tagName === 'rt');
      const texts = all.flatMap((element) => [...element.attrs.map(({ value }) => value), textOf(element)]);
      return [
        // In other languages 《 》 are quotation marks.
        ...(lang.startsWith('ja') ? texts.filter((text) => withoutRuby(text) !== text) : []),
        ...(readings.length > 0 === lang.startsWith('ja-') ? [] : [`${readings.length} readings`]),
        ...readings.filter((each) => textOf(each) !== '' || !attribute(each, 'data-r')).map(() => 'rt'),
      ];
    });
  });

  test('names the other renditions each in its own words and language', () => {
    const page = pages.find(({ path }) => path === 'policy-card/1-1/') as Page;
    const links = pageElements(page.html).filter((it) => attribute(it, 'hreflang') && it.tagName === 'a');
    assert.deepEqual(
      links.map((it) => [textOf(it), attribute(it, 'lang'), attribute(it, 'hreflang')].join(' | ')),
      [
        'English | en | en',
        'Filipino | fil | fil',
        'Bahasa Indonesia | id | id',
        'やさしい日本語 | ja | ja',
        'ふりがな | ja | ja',
        '한국어 | ko | ko',
        'Português (Brasil) | pt-BR | pt-BR',
        'ภาษาไทย | th | th',
        'Tiếng Việt | vi | vi',
        '简体中文 | zh-Hans | zh-Hans',
      ],
    );
  });

  test('has a style sheet that speaks of the page, not of shadow roots', () => {
    assert.doesNotMatch(styles, /:host|::slotted|\bslot\b/u);
  });
});
