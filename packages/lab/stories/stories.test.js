/**
 * Every story is a test: from the built Storybook, in Chromium. It must render, say nothing on the console but
 * what its parameter `consoleMessages` tells, have no axe violation (found by the accessibility addon, with the
 * rules of .storybook/preview.ts), and fit its width. Tags say in which medium: `print`, `forced-colors`.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { entries, lendPages, mediaOf, newPage, openStorybook, storyAddress } from './storybook-pages.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const stories = entries.filter(({ type }) => type === 'story');
const documents = entries.filter(({ type }) => type === 'docs');

const PAGES = 2;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let storybook;
const { add, lend: onPage } = lendPages();

before(async () => {
  storybook = await openStorybook();
  for (let count = 0; count < PAGES; count += 1) add(await newPage(storybook.browser));
});

after(() => storybook?.close());

async function open(page, entry, globals = '') {
  await page.emulateMedia(mediaOf(entry));
  await page.goto(storyAddress(storybook.base, entry, globals));
  return page.evaluate(async () => {
    const { event, payload } = await window.finished;
    const violations = (payload?.reporters ?? [])
      .filter((reporter) => reporter.type === 'a11y')
      .map(({ result }) => result.violations ?? [{ id: String(result.error ?? 'no result'), nodes: [] }]);
    return {
      event,
      status: payload?.status,
      reason: payload?.description ?? payload?.message,
      checks: violations.length,
      violations: violations
        .flat()
        .map(
          ({ id: rule, nodes }) =>
            `${rule}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`).join('; ')}`,
        ),
    };
  });
}

/** What the stories of these ids expect on the console, in order. */
const expectedMessages = (page, ids) =>
  page.evaluate(async (storyIds) => {
    const preview = window.__STORYBOOK_PREVIEW__;
    const found = await Promise.all(
      storyIds.map((storyId) => preview.storyStoreValue.loadStory({ storyId })),
    );
    return found.flatMap(({ parameters }) => parameters.consoleMessages ?? []);
  }, ids);

/** Everything that is wider than it may be. */
const tooWide = (page) =>
  page.evaluate(() => {
    const widgets = [...document.querySelectorAll('#storybook-root *')].filter((it) => it.shadowRoot);
    return [document.documentElement, ...document.querySelectorAll('.host-column'), ...widgets]
      .filter((it) => it.scrollWidth > it.clientWidth)
      .map((it) => `${it.localName}.${it.className}: ${it.scrollWidth}px in ${it.clientWidth}px`);
  });

describe('stories', { concurrency: PAGES }, () => {
  for (const story of stories) {
    it(`${story.id} (${story.name})`, () =>
      onPage(async ({ page, messages }) => {
        const { event, status, reason, checks, violations } = await open(page, story);
        assert.deepEqual(
          [event, status],
          ['storyFinished', 'success'],
          `${reason ?? ''} ${messages} ${violations}`,
        );
        assert.equal(checks, 1, 'the accessibility addon did not check');
        assert.deepEqual(violations, []);
        assert.deepEqual(await tooWide(page), []);
        const expected = await expectedMessages(page, [story.id]);
        assert.equal(messages.length, expected.length, `console:\n${messages.join('\n')}`);
        for (const [index, start] of expected.entries())
          assert.ok(messages[index].startsWith(start), messages[index]);
      }));
  }
});

describe('documentation', { concurrency: PAGES }, () => {
  for (const document of documents) {
    it(`${document.id} (${document.title})`, () =>
      onPage(async ({ page, messages }) => {
        const { event } = await open(page, document);
        assert.equal(event, 'docsRendered');
        await page.waitForFunction(() => {
          const shown = (it) =>
            !it.localName.startsWith('fukushi-') || it.shadowRoot?.querySelector('.frame');
          return [...document.querySelectorAll('.docs-story')].every((story) => {
            const drawn = [...story.querySelectorAll('.host-column *')];
            return drawn.length > 0 && drawn.every(shown);
          });
        });
        const files = [document.importPath, ...document.storiesImports];
        const own = stories.filter(({ importPath }) => files.includes(importPath)).map(({ id }) => id);
        const expected = await expectedMessages(page, own);
        const surprising = messages.filter((message) => !expected.some((start) => message.startsWith(start)));
        assert.deepEqual(surprising, []);
        // Guides show the code that is pasted: a second script would only say that there is one.
        const code = page.locator('pre.prismjs');
        await page.waitForFunction((all) => all.every((it) => it.innerText), await code.elementHandles());
        const codes = await code.allInnerTexts();
        const doubled = codes.filter((code) => code.split('/v1/fukushi.js').length > 2);
        assert.deepEqual(doubled, []);
        // The tables that Storybook draws of controls are its own; what we write is ours.
        if (document.tags.includes('autodocs')) return;
        await page.addScriptTag({ path: axe });
        const violations = await page.evaluate(
          (runOnly) => window.axe.run('.sbdocs-content', { runOnly }).then((result) => result.violations),
          rules,
        );
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('; ')}`),
          [],
        );
      }));
  }
});

it('describes every control in Japanese', () =>
  onPage(async ({ page }) => {
    await open(page, stories[0]);
    const missing = await page.evaluate(
      async (ids) => {
        const preview = window.__STORYBOOK_PREVIEW__;
        const found = await Promise.all(ids.map((storyId) => preview.storyStoreValue.loadStory({ storyId })));
        return found.flatMap(({ id, argTypes }) =>
          Object.entries(argTypes)
            .filter(([, { control }]) => control && !control.disable)
            .filter(
              ([, { table, description }]) =>
                !table?.disable && !/[ぁ-んァ-ヶ一-龠]/u.test(description ?? ''),
            )
            .map(([name]) => `${id}: ${name}`),
        );
      },
      stories
        .filter(({ name, tags }) => tags.includes('autodocs') && name.startsWith('そのまま'))
        .map(({ id }) => id),
    );
    assert.deepEqual(missing, []);
  }));

it('has nothing in the toolbar that does nothing', () =>
  onPage(async ({ page }) => {
    const story = stories.find(({ id }) => id === 'policy-card--full');
    const look = async (globals) => {
      await open(page, story, globals);
      return (await page.screenshot({ animations: 'disabled' })).toString('base64');
    };
    const usual = await look('');
    assert.ok((await look('theme:light')) === usual, 'the same looks different');
    const entries = await page.evaluate(() => {
      const { globalTypes, initialGlobals } = window.__STORYBOOK_PREVIEW__.storyStoreValue.projectAnnotations;
      return Object.entries(globalTypes).flatMap(([name, { toolbar }]) =>
        (toolbar?.items ?? [])
          .filter(({ value }) => value !== initialGlobals[name])
          .map(({ value }) => `${name}:${value}`),
      );
    });
    assert.ok(entries.length > 10, entries.join(' '));
    const idleEntries = [];
    for (const entry of entries) if ((await look(entry)) === usual) idleEntries.push(entry);
    assert.deepEqual(idleEntries, []);
  }));
