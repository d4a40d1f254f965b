/** Publishes a built site on a port of this machine, with its addresses changed to that. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

const types = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** The address that the pages of a built site say they are at. */
async function builtFor(folder) {
  const page = await readFile(join(folder, 'v1/embed/message/index.html'), 'utf8');
  return /<link rel="canonical" href="([^"]*)v1\/embed\/message\/"/.exec(page)[1];
}

/** Resolves with `{ base, close }`; `base` ends in `/`. */
export async function publish(folder) {
  const built = await builtFor(folder);
  let base = '';
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const ending = file.split('.').at(-1);
    const body = await readFile(file).catch(() => undefined);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', `${types[ending] ?? 'application/octet-stream'}; charset=utf-8`);
    if (!body) response.writeHead(404).end();
    else if (ending === 'html' || ending === 'json') response.end(body.toString().replaceAll(built, base));
    else response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${server.address().port}/`;
  return {
    base,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
