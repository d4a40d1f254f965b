/**
 * Eleven plans, in the shapes of other municipalities' plans: each is checked, built and bound, and all that it says can
 * be read on a telephone and on a desk, in widgets that fit their page and without an empty box.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { compiledFiles, readPlanFolder } from '@fukushi-widgets/cli';
import { CATALOGUE, publishedParts, WIDGETS, type Plan } from '@fukushi-widgets/model';
import { allShown, pageTests } from './support/browser.js';
import { sideways } from './support/look.js';
import { built, publicationFolder } from './support/publications.js';
import { shapes } from './support/shapes.js';
import { hostPage } from './support/site.js';

/** A tag for every part of every widget. */
const tagsOf = (plan: Plan): string =>
  WIDGETS.flatMap((widget) => {
    const attribute = (CATALOGUE[widget] as { attribute?: string }).attribute ?? '';
    return publishedParts(widget, plan).map(
      ({ id }) => `<fukushi-${widget} ${id === undefined ? '' : `${attribute}="${id}"`}></fukushi-${widget}>`,
    );
  }).join('\n');

/** What finds a thing or tells machines what it is; a short name stands for a name. */
const NOT_SAID = new Set([
  'id',
  'schema',
  'lang',
  'organization',
  'members',
  'actor',
  'icon',
  'shortName',
  'eras',
  'color',
]);
/** Words of ours stand for these, and for dates the words that are made of them. */
const WORDED = new Set(['relation', 'kind', 'plansFigure', 'start', 'end', 'issued', 'revised']);

/** Every text that the plan's author wrote for readers. */
function textsOf(value: unknown, field = ''): readonly string[] {
  if (NOT_SAID.has(field) || WORDED.has(field)) return [];
  if (typeof value === 'string') return field === 'url' ? [] : [field === 'page' ? `${value}ページ` : value];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, field));
  if (typeof value !== 'object' || value === null) return [];
  const whole = value as Readonly<Record<string, unknown>>;
  return Object.entries(whole).flatMap(([name, part]) =>
    // A level's number is a pattern, and its name stands in the table or where a node has neither number nor title.
    field === 'levels' ? [] : textsOf(part, name),
  );
}

/** All that can be seen on the page, however far down, without its spaces. */
const seen = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const frames = [...document.querySelectorAll('*')].flatMap((host) => [
      ...(host.shadowRoot?.querySelectorAll('[part~=frame]') ?? []),
    ]);
    const texts = frames.flatMap((frame) => {
      const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode())
        if (walker.currentNode.parentElement?.checkVisibility({ visibilityProperty: true }))
          found.push(walker.currentNode.nodeValue ?? '');
      return found;
    });
    return texts.join('').replaceAll(/\s+/gu, '');
  });

/** What looks broken: boxes with nothing in them, texts cut off or in columns too narrow to read. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')].flatMap((host) => [
      ...(host.shadowRoot?.querySelectorAll<HTMLElement>('[part~=frame] *') ?? []),
    ]);
    const shown = all.filter((element) => element.checkVisibility() && !element.closest('svg'));
    const empty = shown.filter(
      (element) =>
        element.matches(
          'p, ul, ol, dl, dt, dd, li, h2, h3, h4, h5, h6, table, th, .box, .stack, .tag, .number',
        ) &&
        element.textContent.trim() === '' &&
        !element.matches('[aria-live]'),
    );
    const cut = shown.filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).display !== 'inline' &&
        // A table may scroll, and the axle between two wheels stands out of both.
        !element.closest('.across') &&
        !element.matches('.cart > *'),
    );
    const narrow = shown.filter(
      (element) =>
        element.matches('.node, .pair, .policy, .action, .box') &&
        element.getBoundingClientRect().width < 128,
    );
    const named = (kind: string, elements: readonly Element[]) =>
      elements.map((element) => `${kind}: ${element.outerHTML.slice(0, 120)}`);
    return [...named('empty', empty), ...named('cut', cut), ...named('narrow', narrow)];
  });

assert.equal(Object.keys(shapes).length, 11);

for (const [name, files] of Object.entries(shapes)) {
  describe(name, () => {
    const folder = publicationFolder(files);
    const result = readPlanFolder(folder);
    const plan = JSON.parse(compiledFiles(result).get('ja.json') ?? '') as Plan;
    const tests = pageTests(built(folder).build);

    test('is right', () => {
      assert.deepEqual(result.findings, []);
    });

    for (const width of [360, 1280]) {
      test(`says everything at ${width} px, fits, and has its script alone`, async () => {
        const address = tests.site.page('all.html', { html: hostPage(tagsOf(plan)) });
        const { page, messages } = await tests.open(address, { viewport: { width, height: 800 } });
        await allShown(page);
        assert.deepEqual(messages, []);
        assert.deepEqual(
          tests.site.requests().filter((path) => path.startsWith('/v1/')),
          ['/v1/fukushi.js'],
        );
        assert.equal(await sideways(page), '');
        assert.deepEqual(await faults(page), []);
        const words = await seen(page);
        assert.deepEqual(
          textsOf(plan).filter((text) => !words.includes(text.replaceAll(/\s+/gu, ''))),
          [],
        );
      });
    }

    test('as the table of the brochure, its columns stand under their heads', async () => {
      const html = hostPage('<fukushi-system-chart layout="table"></fukushi-system-chart>');
      const { page } = await tests.open(tests.site.page('table.html', { html }));
      await allShown(page);
      const widths = await page.evaluate(() => {
        const table = document.querySelector('fukushi-system-chart')?.shadowRoot?.querySelector('table');
        const grid: number[] = [];
        [...(table?.rows ?? [])].forEach((row, at) => {
          for (const { colSpan, rowSpan } of row.cells)
            for (let below = 0; below < rowSpan; below += 1)
              grid[at + below] = (grid[at + below] ?? 0) + colSpan;
        });
        return [...new Set(grid)];
      });
      assert.equal(widths.length, 1, String(widths));
    });
  });
}
