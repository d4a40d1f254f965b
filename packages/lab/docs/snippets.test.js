/** Every snippet in a document works where its reader puts it. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import { chromium } from 'playwright-core';
import { rollup } from 'rollup';
import { parseDocument } from 'yaml';
import { KEPT_ROOM } from '@fukushi-widgets/builder/room.js';
import { readManifest } from '../../../tools/manifest/tables.js';
import { incomplete, readChangeset } from '../../../tools/release.js';
import { root, runNode } from '../../../tools/run.js';
import { listen, staticServer } from '../../../tools/serve.js';
import { blocksOf, documents } from './support/documents.js';

const blocks = documents().flatMap((path) => blocksOf(path));
const of = (lang) => blocks.filter((block) => block.lang === lang);
const named = ({ path, line }) => `${path}:${line}`;
/** Languages that are proven elsewhere: commands in commands.test.js, pictures of text by nobody. */
const elsewhere = ['sh', 'text', ''];

let base;
/** The site of a list of contacts alone, as a group publishes it: https://CONTACTS.example in the documents. */
let contacts;
/** The exact version of Komoro's site. */
let version;
let browser;
const servers = [];
let page;
let html = '';

/** Builds a site and serves it. Pages name their own address, so it is built for the one that it has here. */
async function served(...command) {
  const folder = mkdtempSync(join(tmpdir(), 'fukushi-site-'));
  const files = staticServer(folder);
  const server = createServer((request, response) => {
    if (request.url !== '/snippet/') return void files.emit('request', request, response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  servers.push(server);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const address = `http://127.0.0.1:${await listen(server, 0)}`;
  const build = ['packages/cli/dist/bin.js', ...command, '--base', address, '-o', folder];
  const { code, output } = await runNode(build, { quiet: true });
  assert.equal(code, 0, output);
  return { address, folder };
}

before(async () => {
  const komoro = await served('build', 'packages/komoro');
  base = komoro.address;
  [version] = Object.keys(JSON.parse(readFileSync(join(komoro.folder, 'sri.json'), 'utf8')));
  contacts = (await served('contacts', 'build', 'examples/minato-contacts/contacts.json')).address;
  browser = await chromium.launch({
    executablePath: process.env.FUKUSHI_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  page = await browser.newPage({ locale: 'ja-JP' });
});
after(async () => {
  await browser?.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** Opens a page with `body`; resolves with what went wrong on it. */
async function opened(body, { script } = {}) {
  const told = body
    .replaceAll('https://WIDGETS.example', base)
    .replaceAll('https://CONTACTS.example', contacts);
  const own = script ?? `<script src="${base}/v1/fukushi.js" async></script>`;
  html = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<title>見本</title>${told.includes('<script') ? '' : own}</head><body>${told}</body></html>`;
  const problems = [];
  const listener = (message) =>
    ['error', 'warning'].includes(message.type()) && problems.push(message.text());
  const missing = (response) =>
    response.status() >= 400 && problems.push(`${response.status()} ${response.url()}`);
  page.on('console', listener);
  page.on('response', missing);
  await page.goto(`${base}/snippet/`, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  page.off('console', listener);
  page.off('response', missing);
  return problems;
}

/** Resolves once everything of ours on the page shows something of its own. */
const allShown = () =>
  page.waitForFunction(() => {
    const tags = [...document.querySelectorAll('*')].filter((it) => it.localName.startsWith('fukushi-'));
    const isInside = (it) => tags.some((tag) => tag !== it && tag.contains(it));
    // A link shows its widget in the shadow root of its block.
    const links = [...document.querySelectorAll('a.fukushi-embed')].filter((it) => !isInside(it));
    // Under a frame to the same page a link stays a link.
    const frames = [...document.querySelectorAll('iframe')].map(({ src }) => src);
    const mounts = links.filter(({ href }) => !frames.includes(href)).map((it) => it.closest('p, div'));
    const outermost = [...tags.filter((it) => !isInside(it)), ...mounts];
    const shown = (it) =>
      it?.shadowRoot?.querySelector('[part~=frame]') ??
      [...(it?.shadowRoot?.querySelectorAll('*') ?? [])].some((inner) =>
        inner.shadowRoot?.querySelector('[part~=frame]'),
      );
    const framed = document.querySelectorAll('iframe[src*="/v1/embed/"]').length;
    return outermost.length + framed > 0 && outermost.every(shown);
  });

/** Every address of ours that a snippet names is there. */
async function addressesAnswer(code) {
  for (const [, host, path] of code.matchAll(/https:\/\/(WIDGETS|CONTACTS)\.example(\/[^\s"'<)]*)/g)) {
    const at = host === 'WIDGETS' ? base : contacts;
    const { status } = await fetch(at + path.replaceAll(/\/\d+\.\d+\.\d+(?:-\w+)?\//g, `/${version}/`), {
      method: 'HEAD',
    });
    assert.equal(status, 200, path);
  }
}
/** The keys of files of Komoro's plan, one of each kind that a document shows. */
const passed = [
  'errata.yaml',
  'locales/en/goals/1.yaml',
  'locales/en/glossary.yaml',
  'locales/ja-furigana/readings.yaml',
].map((file) => keysOf(parseDocument(readFileSync(join(root, 'packages/komoro', file), 'utf8')).toJS()));

describe('every snippet in a document', () => {
  it('is of a language that something proves', () => {
    const proven = ['html', 'js', 'css', 'yaml', 'md', ...elsewhere];
    assert.deepEqual(
      blocks.filter(({ lang }) => !proven.includes(lang)).map((block) => `${named(block)} ${block.lang}`),
      [],
    );
    assert.ok(of('html').length > 3 && of('js').length > 2 && of('yaml').length > 1);
  });

  for (const block of of('html')) {
    it(`${named(block)} shows its widgets`, async () => {
      await addressesAnswer(block.code);
      assert.deepEqual(await opened(block.code), []);
      await allShown();
      const notes = await page.locator('[part~=problem]').allTextContents();
      assert.deepEqual(notes, []);
    });
  }

  for (const block of of('js')) {
    it(`${named(block)} runs on a page, bundled`, async () => {
      const folder = mkdtempSync(join(root, 'dist', 'snippet-'));
      try {
        writeFileSync(join(folder, 'main.js'), block.code);
        const { output } = await (
          await rollup({
            input: join(folder, 'main.js'),
            // What a snippet imports and does not use is left out; that it is there is what matters.
            plugins: [nodeResolve(), json()],
            treeshake: false,
            onwarn: ({ code, message }) => {
              if (code === 'MISSING_EXPORT' || code === 'UNRESOLVED_IMPORT') throw new Error(message);
            },
          })
        ).generate({ format: 'iife', name: 'snippet', inlineDynamicImports: true });
        const tags = [
          ...new Set([...block.code.matchAll(/define\/(fukushi-[\w-]+)\.js/g)].map(([, tag]) => tag)),
        ];
        const own = {
          'fukushi-contact-box': 'name="見本ふれあいの会"',
          'fukushi-policy-card': 'policy="1-1"',
        };
        const body = tags.map((tag) => `<${tag} ${own[tag] ?? ''}></${tag}>`).join('');
        const script = `<script type="module">${output[0].code.replaceAll('</script', '<\\/script')}</script>`;
        assert.deepEqual(await opened(body, { script }), []);
        if (tags.length > 0) await allShown();
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }

  for (const block of of('css')) {
    it(`${named(block)} is read whole, and names what there is`, async () => {
      const known = JSON.stringify(readManifest());
      const names = [...block.code.matchAll(/(--fukushi-[\w-]+)|::part\(([\w-]+)\)/g)];
      for (const [, property, part] of names)
        assert.ok(known.includes(`"name":"${property ?? part}"`), property ?? part);
      await opened('');
      const rules = await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        const rulesIn = ({ cssRules = [] }) => [...cssRules].flatMap((rule) => [rule, ...rulesIn(rule)]);
        return rulesIn(sheet).map((rule) => rule.style?.length ?? 0);
      }, block.code);
      assert.equal(rules.length, block.code.match(/\{/g).length);
      assert.equal(
        rules.reduce((sum, count) => sum + count, 0) >= block.code.match(/;/g).length,
        true,
        'a declaration was not understood',
      );
    });
  }

  for (const path of ['docs/guides/cms.en.md', 'docs/guides/cms.ja.md']) {
    it(`${path} keeps room by what the page that makes tags hands out`, () => {
      assert.deepEqual(
        of('css').flatMap((block) => (block.path === path ? block.code.trim() : [])),
        [KEPT_ROOM],
      );
    });
  }

  for (const block of of('yaml')) {
    it(`${named(block)} is what the plan’s files hold`, async () => {
      const document = parseDocument(block.code);
      assert.deepEqual(document.errors, []);
      const value = document.toJS();
      assert.ok(keysOf(value).length > 0);
      // A file of a new plan: its guide is followed by own-plan.test.js.
      if (block.path === 'docs/guides/own-plan.ja.md')
        return assert.match(block.code, /^# \S+\.yaml( に足す行)?\n/);
      if (keysOf(value).includes('retired'))
        return assert.doesNotMatch(await checkedWith(block.code), /plan\.yaml.*\[schema\]/);
      // The same keys stand in a file that `fukushi check` has passed.
      const isHeld = passed.some((keys) => keysOf(value).every((key) => keys.includes(key)));
      assert.ok(isHeld, keysOf(value).join(', '));
    });
  }

  for (const block of of('md')) {
    it(`${named(block)} is a changeset`, () => {
      assert.deepEqual(incomplete({ file: block.path, ...readChangeset(block.code) }), []);
    });
  }
});

/** The keys of an entry, or those that the entries of a list have between them. */
function keysOf(value) {
  const entries = Array.isArray(value) ? value : [value];
  return [...new Set(entries.flatMap((entry) => Object.keys(entry ?? {})))];
}

/** What `fukushi check` says of Komoro's plan with more lines in its plan.yaml. */
async function checkedWith(lines) {
  const folder = mkdtempSync(join(tmpdir(), 'fukushi-docs-'));
  cpSync(join(root, 'packages/komoro'), folder, { recursive: true });
  const path = join(folder, 'plan.yaml');
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n${lines}`);
  const { output } = await runNode(['packages/cli/dist/bin.js', 'check', folder], { quiet: true });
  rmSync(folder, { recursive: true, force: true });
  return output;
}

describe('the proofs themselves', () => {
  it('a retired id that is written wrongly is found', async () => {
    assert.match(await checkedWith('retired:\n  - { name: x }\n'), /plan\.yaml.*\[schema\]/);
  });

  it('a wrong id, a missing page and an unknown custom property are found', async () => {
    await opened('<fukushi-policy-card policy="9-9"></fukushi-policy-card>');
    await page.locator('[part~=problem]').waitFor();
    await assert.rejects(addressesAnswer('https://WIDGETS.example/v1/embed/policy-card/9-9/'));
  });

  it('a plan folder with a mistake does not pass `fukushi check`', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fukushi-docs-'));
    cpSync(join(root, 'packages/komoro'), folder, { recursive: true });
    mkdirSync(join(folder, 'policies'), { recursive: true });
    writeFileSync(join(folder, 'policies/1-1.yaml'), 'id: 1-2\n');
    const { code } = await runNode(['packages/cli/dist/bin.js', 'check', folder], { quiet: true });
    rmSync(folder, { recursive: true, force: true });
    assert.equal(code, 1);
  });
});
