/** What the permalink pages say about themselves to search engines, chat programs and publishing systems. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, mkdtempSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { fingerprint, readPlanFolder } from '@fukushi-widgets/cli';
import { hasReadings, htmlLang, isFurigana, permalinkPath, WIDGETS, type Plan } from '@fukushi-widgets/model';

import { attribute, pageElements, textOf, type Element } from './support/html.js';
import { run, widgetIds } from './support/in-process.js';
import { planFolder } from './support/plan-folder.js';

const BASE = 'https://w.example/fukushi/';
const komoro = new URL('../../../../packages/komoro', import.meta.url).pathname;
const { plan: compiled, translations } = readPlanFolder(komoro);
const plan = compiled as Plan;
const renditions = ['ja', ...translations.keys()];

interface Page {
  readonly path: string;
  readonly lang: string;
  readonly oembed: string;
  readonly elements: readonly Element[];
}

/** By language, in the order of the pages. */
const LOCALES: Readonly<Record<string, string>> = {
  'ja': 'ja_JP',
  'en': 'en_US',
  'fil': 'fil_PH',
  'id': 'id_ID',
  'ko': 'ko_KR',
  'pt-BR': 'pt_BR',
  'th': 'th_TH',
  'vi': 'vi_VN',
  'zh-Hans': 'zh_CN',
};

const read = (page: Page, find: (element: Element) => boolean, name: string): readonly string[] =>
  page.elements.filter(find).map((element) => attribute(element, name) ?? '');

const property = (page: Page, name: string): readonly string[] =>
  read(page, (it) => attribute(it, 'property') === name, 'content');

describe('what every permalink page says about itself', () => {
  const site = mkdtempSync(join(tmpdir(), 'fukushi-site-'));
  let pages: readonly Page[] = [];

  before(async () => {
    await run('build', komoro, '--base', BASE, '-o', site);
    pages = renditions.flatMap((lang) =>
      WIDGETS.flatMap((widget) =>
        widgetIds(widget, plan).map((id) => {
          const path = permalinkPath({ widget, id, lang: lang === 'ja' ? undefined : lang });
          const parts = [widget, id, lang === 'ja' ? undefined : lang].filter((part) => part !== undefined);
          return {
            ...{ path, lang, oembed: `v1/oembed/${parts.join('/')}.json` },
            elements: pageElements(readFileSync(join(site, path, 'index.html'), 'utf8')),
          };
        }),
      ),
    );
    assert.equal(pages.length, 11 * 23);
  });
  after(() => rmSync(site, { recursive: true }));

  function nowhere(check: (page: Page) => readonly string[]): void {
    assert.deepEqual(
      pages.flatMap((page) => check(page).map((found) => `${page.path}: ${found}`)),
      [],
    );
  }

  test('a description of its own, in the words of the page', () => {
    const seen = new Map<string, string>();
    nowhere((page) => {
      const [description = '', ...more] = read(
        page,
        (it) => attribute(it, 'name') === 'description',
        'content',
      );
      const twin = seen.get(description);
      if (!isFurigana(page.lang)) seen.set(description, page.path);
      const main = page.elements.find(({ tagName }) => tagName === 'main');
      const text = main ? textOf(main).replaceAll(' ', '') : '';
      const foreign = description.split(/\s/u).filter((word) => !text.includes(word.replace(/…$/u, '')));
      return [
        ...(more.length > 0 ? ['two descriptions'] : []),
        // Readings are no part of a description.
        ...(twin === undefined || isFurigana(page.lang) ? [] : [`the same as ${twin}`]),
        ...(description.length >= 20 && description.length <= 120 ? [] : [`${description.length} letters`]),
        ...foreign.map((word) => `not on the page: ${word}`),
      ];
    });
  });

  test('its other languages, and Japanese for all others; ways of writing Japanese without a language of their own', () => {
    nowhere((page) => {
      const found = page.elements
        .filter((it) => it.tagName === 'link' && attribute(it, 'hreflang') !== undefined)
        .map((it) => `${attribute(it, 'hreflang')} ${attribute(it, 'href')}`);
      const japanese = BASE + page.path.replace(`/${page.lang}/`, '/');
      const languages = renditions.filter((each) => !hasReadings(each) && each !== 'ja');
      const expected = [
        `ja ${japanese}`,
        ...languages.map((each) => `${each} ${japanese}${each}/`),
        `x-default ${japanese}`,
      ];
      const ways = page.elements
        .filter((it) => attribute(it, 'rel') === 'alternate' && attribute(it, 'hreflang') === undefined)
        .filter((it) => attribute(it, 'type') === undefined)
        .map((it) => `${attribute(it, 'title')} ${attribute(it, 'href')}`);
      const expectedWays = [`やさしい日本語 ${japanese}ja-easy/`, `ふりがな ${japanese}ja-furigana/`].filter(
        (way) => !way.endsWith(page.path),
      );
      return [
        ...(found.join('\n') === expected.join('\n') ? [] : found),
        ...(ways.join('\n') === expectedWays.join('\n') ? [] : ways),
      ];
    });
  });

  test('the site map lists every page once, with the alternates that it says itself', () => {
    const text = readFileSync(join(site, 'sitemap.xml'), 'utf8');
    assert.match(text, /^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset xmlns="[^"]+sitemap\/0.9"/u);
    const entries = [...text.matchAll(/<url>\n<loc>([^<]*)<\/loc>([^]*?)<\/url>/gu)];
    const listed = new Map(
      entries.map(([, address = '', rest = '']) => [
        address,
        [...rest.matchAll(/hreflang="([^"]*)" href="([^"]*)"/gu)].map(([, lang, href]) => `${lang} ${href}`),
      ]),
    );
    assert.equal(entries.length, listed.size);
    assert.deepEqual([...listed.keys()].sort(), [BASE, ...pages.map(({ path }) => BASE + path)].sort());
    nowhere((page) => {
      const said = page.elements
        .filter((it) => it.tagName === 'link' && attribute(it, 'hreflang') !== undefined)
        .map((it) => `${attribute(it, 'hreflang')} ${attribute(it, 'href')}`);
      const expected = hasReadings(page.lang) ? [] : said;
      const found = listed.get(BASE + page.path) ?? [];
      return found.join('\n') === expected.join('\n') ? [] : found;
    });
  });

  test('Open Graph: title, description, address, plan, language', () => {
    nowhere((page) => {
      const heading = page.elements.find(({ tagName }) => tagName === 'h2');
      const [title = ''] = property(page, 'og:title');
      const [description] = read(page, (it) => attribute(it, 'name') === 'description', 'content');
      const locale = LOCALES[htmlLang(page.lang)];
      const others = Object.values(LOCALES).filter((each) => each !== locale);
      return [
        ...(heading &&
        textOf(heading)
          .split(' ')
          .every((piece) => title.includes(piece))
          ? []
          : [title]),
        ...(property(page, 'og:description')[0] === description ? [] : ['og:description']),
        ...(property(page, 'og:url').join() === BASE + page.path ? [] : ['og:url']),
        ...(property(page, 'og:type').join() === 'website' ? [] : ['og:type']),
        ...(property(page, 'og:site_name')[0] ? [] : ['og:site_name']),
        ...(property(page, 'og:locale').join() === locale ? [] : ['og:locale']),
        ...(property(page, 'og:locale:alternate').join() === others.join() ? [] : ['og:locale:alternate']),
      ];
    });
  });

  test('a picture and an icon, by their whole addresses: readers of links take others for their own', () => {
    nowhere((page) => [
      ...(property(page, 'og:image').join() === `${BASE}v1/embed/preview.png` ? [] : ['og:image']),
      ...(property(page, 'og:image:alt')[0] ? [] : ['og:image:alt']),
      ...read(page, (it) => attribute(it, 'rel') === 'icon', 'href').filter(
        (href) => href !== `${BASE}v1/embed/icon.svg`,
      ),
    ]);
    const picture = readFileSync(join(site, 'v1/embed/preview.png'));
    assert.equal(picture.subarray(1, 4).toString(), 'PNG');
    assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1200, 630]);
  });

  test('where its oEmbed answer is, which is there', () => {
    nowhere((page) => {
      const [href, ...more] = read(page, (it) => attribute(it, 'type') === 'application/json+oembed', 'href');
      if (href !== BASE + page.oembed || more.length > 0) return [String(href)];
      return existsSync(join(site, page.oembed)) ? [] : [`no ${page.oembed}`];
    });
  });

  test('links lead out of a frame', () => {
    nowhere((page) => {
      const targets = read(page, ({ tagName }) => tagName === 'base', 'target');
      return targets.join() === '_top' ? [] : targets;
    });
  });

  const facts = (page: Page): Record<string, unknown> => {
    const scripts = page.elements.filter((it) => attribute(it, 'type') === 'application/ld+json');
    assert.equal(scripts.length, 1, page.path);
    return JSON.parse(textOf(scripts[0] as Element)) as Record<string, unknown>;
  };

  test('JSON-LD: the page and the plan it is part of', () => {
    nowhere((page) => {
      const said = facts(page);
      const wrong = Object.entries({
        '@context': 'https://schema.org',
        '@type': page.path.includes('contact-box') ? 'ContactPage' : 'WebPage',
        'url': BASE + page.path,
        'inLanguage': htmlLang(page.lang),
      }).filter(([name, value]) => said[name] !== value);
      return wrong.map(([name]) => `${name}: ${String(said[name])}`);
    });
    const { isPartOf } = facts(pages[0] as Page);
    assert.deepEqual(isPartOf, {
      '@type': 'Report',
      'name': '第2期小諸市地域福祉計画・小諸市地域福祉活動計画',
      'inLanguage': 'ja',
      'datePublished': '2025-04',
      'temporalCoverage': '2025-04-01/2030-03-31',
      'publisher': [
        { '@type': 'GovernmentOrganization', 'name': '小諸市' },
        { '@type': 'Organization', 'name': '社会福祉法人小諸市社会福祉協議会' },
      ],
    });
  });

  test('JSON-LD of a contact: who it is and what the plan says, an unconfirmed address left out', () => {
    const contactOn = (id: string) =>
      facts(pages.find(({ path }) => path === `v1/embed/contact-box/${id}/`) as Page)['mainEntity'];
    assert.deepEqual(contactOn('city'), {
      '@type': 'GovernmentOrganization',
      'name': '小諸市',
      'contactPoint': [
        { '@type': 'ContactPoint', 'name': '保健福祉部 福祉課 保護社会係', 'telephone': '0267-22-1700' },
      ],
    });
    assert.deepEqual(contactOn('council'), {
      '@type': 'Organization',
      'name': '小諸市社会福祉協議会',
      'contactPoint': [
        { '@type': 'ContactPoint', 'telephone': '0267-25-7337', 'email': 'k-syakyo@ctknet.ne.jp' },
      ],
    });
  });

  test('the page of the whole plan leads to its text edition', () => {
    for (const lang of renditions) {
      const page = pages.find(
        ({ path, lang: own }) => own === lang && path.startsWith('v1/embed/plan/'),
      ) as Page;
      const links = page.elements.filter((it) => attribute(it, 'type') === 'text/plain');
      assert.deepEqual(
        links.map((it) => [it.tagName, attribute(it, 'href')]),
        [
          ['link', `${BASE}v1/text/${lang}.txt`],
          ['a', `${BASE}v1/text/${lang}.txt`],
        ],
      );
    }
  });

  test('the list of all pages names each of them once', () => {
    const all = pageElements(readFileSync(join(site, 'v1/embed/index.html'), 'utf8'));
    const hrefs = all.filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href'));
    assert.deepEqual(
      hrefs.filter((href) => !href?.endsWith('.txt')),
      pages.map(({ path }) => BASE + path),
    );
  });
});

test('the list of all pages marks what stays Japanese', async (t) => {
  const plan = planFolder(t, {
    'message.yaml': 'heading: 想い\nparagraphs: [本文です。]\nsignature: { role: 会長, name: 試し花子 }\n',
    'locales/en/policies/1-1.yaml': `title: { text: A policy, source: "${fingerprint('施策の題')}" }\n`,
  });
  const site = join(plan, 'site');
  await run('build', plan, '--base', BASE, '-o', site);
  const links = pageElements(readFileSync(join(site, 'v1/embed/index.html'), 'utf8')).filter((element) =>
    /\/(?:message|policy-card\/1-1)\//u.test(attribute(element, 'href') ?? ''),
  );
  assert.deepEqual(
    links.map((link) => [attribute(link, 'href')?.replace(BASE, ''), attribute(link, 'lang')]),
    [
      ['v1/embed/policy-card/1-1/', undefined],
      ['v1/embed/message/', undefined],
      ['v1/embed/policy-card/1-1/en/', undefined],
      ['v1/embed/message/en/', 'ja'],
    ],
  );
});
