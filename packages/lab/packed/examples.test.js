/** docs/examples with the packed packages: types, build, and the built page in Chromium. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { root, run } from '../../../tools/run.js';
import { staticServer } from '../../../tools/serve.js';
import { project } from './support/packed.js';

const examples = join(root, 'docs/examples');
const names = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

let browser;
before(async () => {
  const executablePath = process.env.FUKUSHI_CHROMIUM ?? '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
after(() => browser?.close());

for (const name of names) {
  const { scripts } = JSON.parse(readFileSync(join(examples, name, 'package.json'), 'utf8'));

  describe(`the example ${name}`, () => {
    let folder;
    before(async () => {
      folder = await project({ from: join(examples, name) });
    });

    for (const script of Object.keys(scripts)) {
      it(`npm run ${script}`, async () => {
        const { code, output } = await run('npm', ['run', script], { cwd: folder, quiet: true });
        assert.equal(code, 0, output);
      });
    }

    if (!scripts.build) return;

    it('shows the widgets and hears them', async () => {
      await onPage(folder, {}, async (page, open) => {
        await open();
        await page.getByRole('heading', { level: 2, name: /基本施策1-1/ }).waitFor();
        await page.getByRole('button', { name: 'わたし', exact: true }).click();
        await page.locator('#chosen', { hasText: /^me$/ }).waitFor();
      });
    });
  });
}

/** The Eleventy page without script, and the moment in which the elements take over what is there. */
describe('declarative shadow roots', () => {
  let folder;
  before(async () => {
    folder = await project({ from: join(examples, 'eleventy') });
    const { code, output } = await run('npm', ['run', 'build'], { cwd: folder, quiet: true });
    assert.equal(code, 0, output);
  });

  it('show without script, in the colours of the style sheets', async () => {
    await onPage(folder, { javaScriptEnabled: false }, async (page, open) => {
      await open();
      const heading = page.getByRole('heading', { level: 2, name: /基本施策1-1/ });
      await heading.waitFor();
      const plate = heading.locator('.number');
      assert.equal(await plate.evaluate((it) => getComputedStyle(it).backgroundColor), 'rgb(0, 76, 89)');
      assert.equal(await page.getByText('ページの文').isVisible(), true);
    });
  });

  it('are taken over, not drawn again; the parser’s root assigns children by name', async () => {
    await onPage(folder, {}, async (page, open) => {
      let letGo;
      const held = new Promise((resolve) => (letGo = resolve));
      await page.route('**/client.js', async (route) => {
        await held;
        await route.continue();
      });
      const opened = open();
      await page.getByRole('button', { name: 'わたし', exact: true }).waitFor();
      const before = await page.evaluate(() => {
        const widgets = [...document.querySelectorAll('fukushi-policy-card, fukushi-action-list')];
        globalThis.parsed = widgets.map(({ shadowRoot }) => [...shadowRoot.querySelectorAll('*')]);
        return widgets.map(({ shadowRoot, updateComplete }) => [
          shadowRoot.slotAssignment,
          updateComplete === undefined,
          shadowRoot.querySelector('[part=frame]').innerText,
        ]);
      });
      assert.deepEqual(
        before.map(([slots, plain]) => [slots, plain]),
        [
          ['named', true],
          ['named', true],
        ],
      );
      letGo();
      await opened;
      const after = await page.evaluate(async () => {
        const widgets = [...document.querySelectorAll('fukushi-policy-card, fukushi-action-list')];
        await Promise.all(widgets.map((widget) => widget.updateComplete));
        return widgets.map(({ shadowRoot }, index) => ({
          same: globalThis.parsed[index].every((node) => node.isConnected),
          added: shadowRoot.querySelectorAll('*').length - globalThis.parsed[index].length,
          text: shadowRoot.querySelector('[part=frame]').innerText,
          slot: shadowRoot.querySelector('slot').hidden,
        }));
      });
      const text = before.map(([, , words]) => words);
      assert.deepEqual(after, [
        { same: true, added: 0, text: text[0], slot: true },
        { same: true, added: 0, text: text[1], slot: false },
      ]);
      await page.getByRole('button', { name: 'わたし', exact: true }).click();
      await page.locator('#chosen', { hasText: /^me$/ }).waitFor();
      assert.equal(await page.getByText('ページの文').isVisible(), true);
    });
  });
});

/** Opens the built page; it must say nothing on the console. */
async function onPage(folder, options, use) {
  const server = staticServer(join(folder, 'dist'));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const context = await browser.newContext({ locale: 'ja-JP', ...options });
  const messages = [];
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`error: ${error}`));
    page.on('requestfailed', (request) => messages.push(`failed: ${request.url()}`));
    const address = `http://127.0.0.1:${server.address().port}/`;
    await use(page, () => page.goto(address));
    assert.deepEqual(messages, []);
  } finally {
    await context.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
