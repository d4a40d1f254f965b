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

const SLOW = 1500;

/** Addresses of a script that arrives in another way than it should. */
const deliveries = {
  // As a build for this address makes it.
  '/v1/fukushi.js': (answer, { built }) => answer(200, built),
  '/v1/fukushi.js?slow': (answer, { built }) => setTimeout(() => answer(200, built), SLOW),
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
  '/joined/all.js': (answer, { built }) => answer(200, `var before = 1;\n${built}\n;var after = 2;`),
};

/** Serves the pages of `hazards`, by their ids. Resolves with the addresses and what closes it. */
export async function serve(hazards) {
  const pages = new Map(hazards.map((hazard) => [`/${hazard.id}`, hazard]));
  const files = staticServer(site);
  let isDown = false;
  const server = createServer((request, response) => {
    const [path] = (request.url ?? '/').split('?');
    const answer = (status, body, type = 'text/javascript; charset=utf-8', headers = {}) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
      response.end(body);
    };
    if (path === '/down') isDown = true;
    if (path === '/up') isDown = false;
    if (path === '/down' || path === '/up') return answer(200, '');
    if (isDown) return request.socket.destroy();
    const deliver = deliveries[request.url] ?? deliveries[path];
    const built = script.replaceAll(builtFor, `http://${request.headers.host}/`);
    if (deliver) return deliver(answer, { request, response, built });
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
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
