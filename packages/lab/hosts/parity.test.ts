/**
 * The decision that everything rests on: the element in a page, our own page
 * and the pasted fragment show one view. Every widget, every part of the plan,
 * both languages, in a real browser against the command line's own output.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { CATALOGUE, PLAN_WIDGETS, type Plan } from '@fukushi-widgets/model';
import type * as StaticHtml from '../../cli/dist/html/static-html.js';
import { pageTests } from './support/browser.js';
import { outline, type Outline } from './support/outline.js';
import { hostPage, repositoryPath } from './support/site.js';

const load = (path: string) => import(new URL(`../../../cli/dist/html/${path}`, import.meta.url).href);
const { fragmentHtml, pageHtml } = (await load('static-html.js')) as typeof StaticHtml;

const LANGUAGES = ['ja', 'en'];
const planIn = (lang: string) =>
  JSON.parse(readFileSync(repositoryPath(`dist/site/v1/plan/${lang}.json`), 'utf8')) as Plan;
const plans = new Map(LANGUAGES.map((lang) => [lang, planIn(lang)]));
const cases = LANGUAGES.flatMap((lang) =>
  PLAN_WIDGETS.flatMap((widget) =>
    CATALOGUE[widget]
      .parts(planIn(lang))
      .map(({ id }) => ({ key: [lang, widget, id].join(' '), lang, widget, id })),
  ),
);

/** What one case is in its three homes. */
interface Homes {
  readonly element: Outline;
  readonly page: Outline;
  readonly fragment: Outline;
  /** What an element with the fragment as children still shows of them. */
  readonly leftOver: readonly string[];
}

describe('one view, three homes', () => {
  const tests = pageTests();
  const homes = new Map<string, Homes>();

  before(async () => {
    const { site } = tests;
    const requests = cases.map(({ key, lang, widget, id }) => {
      const request = { plan: plans.get(lang) as Plan, widget, id, lang, headingLevel: 3, base: site.base };
      const attributes = {
        lang,
        ...(id === undefined ? {} : { [CATALOGUE[widget].attribute as string]: id }),
      };
      return { key, lang, widget, attributes, page: pageHtml(request), fragment: fragmentHtml(request) };
    });
    const { page, messages } = await tests.open(
      site.page('parity.html', { html: hostPage('<main></main>') }),
    );
    await page.addScriptTag({ content: `window.outline = ${outline.toString()}` });
    await page.evaluate((all) => {
      for (const { key, widget, attributes, fragment } of all) {
        const element = document.createElement(`fukushi-${widget}`);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value as string);
        element.innerHTML = fragment as string;
        element.title = key;
        document.querySelector('main')?.append(element);
      }
    }, requests);
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement>('main > *')].every((it) =>
        it.shadowRoot?.querySelector(`[part~=frame][lang=${it.lang}]`),
      ),
    );
    const read = await page.evaluate((all) => {
      const { outline: read } = window as unknown as { outline: (root: ParentNode & Node) => Outline };
      const parsed = (html: string) => {
        const template = document.createElement('template');
        template.innerHTML = html;
        return template.content;
      };
      return all.map(({ key, page: pageText, fragment }) => {
        const root = document.querySelector(`[title="${key}"]`)?.shadowRoot as ShadowRoot;
        const shown = root.querySelector('slot')?.assignedNodes() ?? [];
        return {
          key,
          element: read(root),
          page: read(parsed(pageText as string)),
          fragment: read(parsed(fragment as string)),
          leftOver: shown.map((node) => node.textContent ?? ''),
        };
      });
    }, requests);
    for (const { key, ...rest } of read) homes.set(key, rest);
    assert.deepEqual(messages, []);
  });

  test('every part of the plan is compared', () => {
    assert.equal(cases.length, 2 * (8 + 3 + 5 + 2 + 5));
    for (const { key } of cases) {
      const { lines, headings, links } = homes.get(key)?.element as Outline;
      assert.ok(lines.length >= 3 && headings.length >= 1 && links.length >= 1, key);
    }
  });

  for (const widget of PLAN_WIDGETS) {
    const own = cases.filter((one) => one.widget === widget);

    test(`${widget}: the element and our own page say the same`, () => {
      for (const { key } of own) {
        const { element, page } = homes.get(key) as Homes;
        assert.deepEqual({ key, ...element }, { key, ...page });
      }
    });

    test(`${widget}: the element and the fragment say the same, but for links that dial`, () => {
      for (const { key } of own) {
        const { element, fragment } = homes.get(key) as Homes;
        const links = element.links.filter((link) => !/^(?:tel|mailto):/u.test(link));
        // Its addresses say that it is a text: a script must not show them again where its wrapper was dropped.
        const marked = links.map((link) => link.replace(/(\/v1\/embed\/[^ ]*\/) /u, '$1#text '));
        assert.deepEqual({ key, ...fragment }, { key, ...element, links: marked });
      }
    });

    test(`${widget}: the fragment as children is known as a copy and left out`, () => {
      for (const { key } of own) assert.deepEqual([key, ...(homes.get(key) as Homes).leftOver], [key]);
    });
  }
});
