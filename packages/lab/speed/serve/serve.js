/**
 * The contestants' pages on a free port of this machine, beside the built site:
 * `/<contestant>/<page>/<count>/`, and `…/<lang>.html` for what a change of language puts in its place.
 */
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { staticServer } from '../../../../tools/serve.js';
import { root } from '../../../../tools/run.js';
import { contentIn } from '../content/content.js';
import { PAGES } from '../content/pages.js';
import { contestants as everybody } from '../contestants/index.js';
import { bundle } from './bundle.js';
import { documentOf } from './document.js';

/** Larger pages only come from this machine; compressing them well would take minutes. */
const COMPRESSED = 300_000;

const types = { '.js': 'text/javascript', '.css': 'text/css' };

export async function serve({ contestants = everybody, pages = {} } = {}) {
  const bundles = new Map();
  for (const one of contestants) bundles.set(one.id, await bundle(one));
  const contents = { ja: contentIn('ja'), en: contentIn('en') };
  const held = new Set();
  const listeners = new Map();

  /** What lies at a path, or undefined where the built site has to answer. */
  function find(path) {
    if (Object.hasOwn(pages, path)) return { type: 'text/html', text: pages[path] };
    const [, id, page, count, name] = path.split('/');
    const one = contestants.find((contestant) => contestant.id === id);
    if (!one) return undefined;
    const { files, ...assets } = bundles.get(id);
    if (Object.hasOwn(files, path)) return { type: types[extname(path)], text: files[path] };
    if (!Object.hasOwn(PAGES, page) || !Number(count)) return undefined;
    const body = one.body(PAGES[page](Number(count)), contents[name ? name.slice(0, 2) : 'ja']);
    return { type: 'text/html', text: name ? body : documentOf({ head: one.head(assets), body }) };
  }

  const known = new Map();
  const cached = (path) => {
    if (!known.has(path)) {
      const found = find(path);
      const isSmall = found && found.text.length < COMPRESSED;
      known.set(
        path,
        found && { ...found, compressed: isSmall ? brotliCompressSync(found.text) : undefined },
      );
    }
    return known.get(path);
  };

  /** Hands what a page sends to whoever waits for it. */
  async function receive(request, response) {
    let text = '';
    for await (const chunk of request) text += chunk;
    response.writeHead(204).end();
    listeners.get(request.url)?.(JSON.parse(text));
  }

  const site = staticServer(join(root, 'dist/site'));
  const server = createServer(async (request, response) => {
    const path = request.url.split('?')[0];
    for (const hold of held) if (hold.path === path) await hold.released;
    if (request.method === 'POST') return void receive(request, response);
    const found = cached(path);
    if (!found) return void site.emit('request', request, response);
    const { type, text, compressed } = found;
    const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' };
    if (!compressed) return void response.writeHead(200, headers).end(text);
    response.writeHead(200, { ...headers, 'content-encoding': 'br', 'content-length': compressed.length });
    response.end(compressed);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    base: `http://127.0.0.1:${server.address().port}`,
    /** Path → HTML of further pages. */
    pages,
    /** Keeps a file back until the function that this returns is called. */
    hold(path) {
      const { promise, resolve } = withResolvers();
      const hold = { path, released: promise };
      held.add(hold);
      return () => {
        held.delete(hold);
        resolve();
      };
    },
    /** Calls back with what pages post to a path; undefined ends that. */
    on: (path, listener) => listeners.set(path, listener),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** `Promise.withResolvers`, which Node 20 lacks. */
function withResolvers() {
  let resolve;
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
}
