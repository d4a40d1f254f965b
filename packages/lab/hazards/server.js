/** The built site with the pages of the hazards beside it, and ways for a script to arrive badly. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../tools/run.js';
import { staticServer } from '../../../tools/serve.js';

const site = join(root, 'dist/site');

/** The script as it was built, and one of another version: the same file under another name. */
const script = readFileSync(join(site, 'v1/fukushi.js'), 'utf8');
const [version] = Object.keys(JSON.parse(readFileSync(join(site, 'sri.json'), 'utf8')));
const otherScript = script.replaceAll(version, version.replace(/-.*/, '-00000000'));

/** The address that the site was built for: what a script knows that cannot tell where it came from. */
const [, builtFor] = /"base":"([^"]+)"/u.exec(script);

/** An earlier version, whose files are no longer there. */
const earlierScript = script.replaceAll(version, version.replace(/-.*/, '-90ne0000'));

const SLOW = 1500;

/** Addresses of a script that arrives in another way than it should. */
const deliveries = {
  // As a build for this address makes it.
  '/v1/fukushi.js': (answer, { at }) => answer(200, at(script)),
  '/v1/fukushi.js?slow': (answer, { at }) => setTimeout(() => answer(200, at(script)), SLOW),
  '/failing/v1/fukushi.js': (answer) => answer(500, 'no'),
  '/truncated/v1/fukushi.js': (answer) => answer(200, script.slice(0, script.length / 2)),
  '/cut/v1/fukushi.js': (answer, { response }) => {
    response.writeHead(200, {
      'content-type': 'text/javascript',
      'content-length': String(script.length * 2),
    });
    response.write(script.slice(0, 1000));
    setTimeout(() => response.destroy(), 100);
  },
  '/refused/v1/fukushi.js': (answer, { request }) => request.socket.destroy(),
  '/page/v1/fukushi.js': (answer) => answer(200, '<!doctype html><title>404</title>', 'text/html'),
  '/v1/fukushi.js?other': (answer) => answer(200, otherScript),
  '/v1/fukushi.js?bare': (answer) => answer(200, script, 'text/javascript', {}),
  // A service worker that answers with an earlier version; it may reach the one page that registers it.
  '/worker.js': (answer, { at }) =>
    answer(
      200,
      `addEventListener('install', function () { skipWaiting(); });
addEventListener('activate', function (event) { event.waitUntil(clients.claim()); });
addEventListener('fetch', function (event) {
  if (new URL(event.request.url).pathname !== '/v1/fukushi.js') return;
  event.respondWith(new Response(${JSON.stringify(at(earlierScript))}, { headers: { 'content-type': 'text/javascript' } }));
});`,
    ),
  '/away': (answer) =>
    answer(
      200,
      "<!doctype html><title>ほかのページ</title><script>addEventListener('load', function () { setTimeout(function () { history.back(); }, 300); });</script>",
      'text/html; charset=utf-8',
    ),
  '/joined/all.js': (answer, { at }) => answer(200, `var before = 1;\n${at(script)}\n;var after = 2;`),
};

/** Serves the pages of `hazards`, by their ids. Resolves with the addresses and what closes it. */
export async function serve(hazards) {
  const pages = new Map(hazards.map((hazard) => [`/${hazard.id}`, hazard]));
  const files = staticServer(site);
  /** What pages said of themselves, by the hazard's id. */
  const said = new Map();
  let isDown = false;
  const server = createServer((request, response) => {
    const [path, query = ''] = (request.url ?? '/').split('?');
    const answer = (status, body, type = 'text/javascript; charset=utf-8', headers = {}) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
      response.end(body);
    };
    if (path === '/down') {
      isDown = true;
      return answer(200, '');
    }
    if (path === '/said') {
      const [id, words] = query.split('=');
      said.set(id, decodeURIComponent(words));
      return answer(204, '');
    }
    if (isDown) return request.socket.destroy();
    const deliver = deliveries[request.url] ?? deliveries[path];
    const at = (text) => text.replaceAll(builtFor, `http://${request.headers.host}/`);
    if (deliver) return deliver(answer, { request, response, at });
    const hazard = pages.get(path);
    if (!hazard) return files.emit('request', request, response);
    const { type = 'text/html; charset=utf-8', headers = {} } = hazard;
    return answer(200, hazard.html.replaceAll('ORIGIN', `http://${request.headers.host}`), type, headers);
  });
  await new Promise((resolve) => server.listen(0, '0.0.0.0', resolve));
  const { port } = server.address();
  const other = Object.values(networkInterfaces())
    .flat()
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
  return {
    base: `http://127.0.0.1:${port}`,
    /** The same, where browsers trust nothing: no https, no own machine. */
    untrusted: other && `http://${other}:${port}`,
    said,
    /** As if no page had been here. */
    reset() {
      isDown = false;
      said.clear();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
