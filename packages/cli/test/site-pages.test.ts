/** The permalink pages: complete, valid and themselves, without any script. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { tmpdir } from 'node:os';

import { attribute, headingsOf, invalidPage, pageElements, skippedLevels, textOf } from './support/html.js';
import { run } from './support/in-process.js';

const BASE = 'https://w.example/fukushi/';
const komoro = new URL('../../../../packages/komoro', import.meta.url).pathname;

interface Page {
  readonly path: string;
  readonly html: string;
  readonly lang: string;
}

describe('every permalink page', () => {
  const site = mkdtempSync(join(tmpdir(), 'fukushi-site-'));
  let pages: readonly Page[] = [];
  let styles = '';

  before(async () => {
    await run('build', komoro, '--base', BASE, '-o', site);
    const paths = readdirSync(join(site, 'v1/embed'), { recursive: true }).map(String);
    pages = paths
      .filter((path) => path.endsWith('index.html'))
      .map((path) => ({
        path: path.replace(/index\.html$/u, ''),
        html: readFileSync(join(site, 'v1/embed', path), 'utf8'),
        lang: path.includes('/en/') ? 'en' : 'ja',
      }));
    styles = readFileSync(join(site, 'v1/embed/page.css'), 'utf8');
    assert.equal(pages.length, 44);
  });
  after(() => rmSync(site, { recursive: true }));

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

  test('needs no script and holds none', () => {
    nowhere(({ html }) =>
      pageElements(html).flatMap(({ tagName, attrs }) => [
        ...(/^(?:script|noscript|iframe|template|fukushi-.*|button)$/u.test(tagName) ? [tagName] : []),
        ...attrs
          .filter(({ name, value }) => /^on|^style$/u.test(name) || /^javascript:/iu.test(value))
          .map(({ name }) => name),
      ]),
    );
  });

  test('has one h1 and skips no heading level', () => {
    nowhere(({ html }) => {
      const levels = headingsOf(pageElements(html));
      const ones = levels.filter((level) => level === 1).length;
      return [...(ones === 1 ? [] : [`${ones} h1`]), ...skippedLevels(levels).map((level) => `h${level}`)];
    });
  });

  test('says its language', () => {
    nowhere(({ html, lang }) => {
      const root = pageElements(html).find(({ tagName }) => tagName === 'html');
      return root && attribute(root, 'lang') === lang ? [] : ['lang'];
    });
  });

  test('has a title of its own, in which its heading comes first', () => {
    const titles = new Map<string, string>();
    nowhere(({ html, path }) => {
      const all = pageElements(html);
      const title = all.find(({ tagName }) => tagName === 'title');
      const heading = all.find(({ tagName }) => tagName === 'h2');
      const text = title ? textOf(title) : '';
      const twin = titles.get(text);
      titles.set(text, path);
      return [
        ...(heading && text.startsWith(textOf(heading)) ? [] : [`title ${text}`]),
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

  test('asks nothing of any host but the base', () => {
    nowhere(({ html }) =>
      pageElements(html).flatMap((element) =>
        element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet'
          ? [attribute(element, 'href') ?? ''].filter((href) => !href.startsWith(BASE))
          : element.attrs.some(({ name }) => name === 'src' || name === 'srcset')
            ? [element.tagName]
            : [],
      ),
    );
    assert.doesNotMatch(styles, /@import|url\(|https?:/u);
  });

  test('links only to pages that are there', () => {
    const known = new Set(pages.map(({ path }) => `${BASE}v1/embed/${path}`));
    nowhere(({ html }) =>
      pageElements(html)
        .flatMap((element) => (element.tagName === 'a' ? [attribute(element, 'href') ?? ''] : []))
        .filter((href) => href.startsWith(BASE) && !known.has(href)),
    );
  });

  test('stays in its language when a reader follows its links', () => {
    nowhere(({ html, lang }) =>
      pageElements(html)
        .flatMap((element) => (element.tagName === 'a' ? [attribute(element, 'href') ?? ''] : []))
        .filter((href) => href.startsWith(BASE) && href.endsWith('/en/') !== (lang === 'en')),
    );
  });

  test('has a style sheet that speaks of the page, not of shadow roots', () => {
    assert.doesNotMatch(styles, /:host|::slotted|\bslot\b/u);
  });
});
