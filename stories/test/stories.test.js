/**
 * Every story is a test: from the built Storybook, in Chromium. It must render, say nothing on the console but
 * what its parameter `consoleMessages` tells, have no axe violation (found by the accessibility addon, with the
 * rules of .storybook/preview.ts), and fit its width. Tags say in which medium: `print`, `forced-colors`.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { listen, staticServer } from '../../tools/serve.js';

const folder = fileURLToPath(new URL('../../dist/storybook', import.meta.url));
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const entries = Object.values(JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')).entries);
const stories = entries.filter(({ type }) => type === 'story');
const documents = entries.filter(({ type }) => type === 'docs');

const PAGES = 2;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let base;
let browser;
let server;
const idle = [];
const waiting = [];

before(async () => {
  server = staticServer(folder);
  base = `http://127.0.0.1:${await listen(server, 0)}/`;
  browser = await chromium.launch({
    executablePath: process.env.FUKUSHI_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  for (let count = 0; count < PAGES; count += 1) idle.push(await newPage());
});

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

async function newPage() {
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1280, height: 900 } });
  // Storybook tells on its channel when a story has been played and checked.
  await context.addInitScript(() => {
    let channel;
    window.finished = new Promise((resolve) => {
      const events = ['storyFinished', 'docsRendered', 'storyErrored', 'storyThrewException', 'storyMissing'];
      Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
        configurable: true,
        get: () => channel,
        set(value) {
          channel = value;
          for (const event of events) channel.on(event, (payload) => resolve({ event, payload }));
        },
      });
    });
  });
  const page = await context.newPage();
  const messages = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) messages.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => messages.push(`error: ${error}`));
  return { page, messages };
}

/** Lends one of the pages to `work`; the next in line gets it afterwards. */
async function onPage(work) {
  const lent = idle.pop() ?? (await new Promise((resolve) => waiting.push(resolve)));
  try {
    lent.messages.length = 0;
    await work(lent);
  } finally {
    const next = waiting.shift();
    if (next) next(lent);
    else idle.push(lent);
  }
}

async function open(page, { id, type, tags }, globals = '') {
  await page.emulateMedia({
    media: tags.includes('print') ? 'print' : 'screen',
    forcedColors: tags.includes('forced-colors') ? 'active' : 'none',
  });
  await page.goto(`${base}iframe.html?id=${encodeURIComponent(id)}&viewMode=${type}&globals=${globals}`);
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
