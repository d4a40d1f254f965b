/**
 * A static file server for dist/site that does what a CDN does with it: index.html for folders, precompressed
 * files, and the headers and redirects of the site's own `_headers` and `_redirects`. Node built-ins only.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { hostRules } from './host-rules.js';
import { Sentence } from './run.js';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};

const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
];

/** About the site, not of it. */
const hidden = /^\/(?:_headers|_redirects|nginx\.conf|\.fukushi-build\.json)(?:\.br|\.gz)?$/;

/**
 * A server for the files below `folder`; call `listen` on it. With `revalidate` browsers keep nothing without
 * asking: whoever builds again and again under one address must not see the build before.
 */
export function staticServer(folder, { revalidate = false } = {}) {
  const base = resolve(folder);
  const rules = hostRules(base);
  return createServer(async (request, response) => {
    const answer = (status, headers = {}) => {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
      response.end(request.method === 'HEAD' ? undefined : `${status}\n`);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, { allow: 'GET, HEAD' });

    const [rawPath, query] = (request.url ?? '/').split(/\?(.*)/s);
    let path;
    try {
      path = decodeURIComponent(rawPath);
    } catch {
      return answer(400);
    }
    const { headers: ruled, location: moved } = rules(path);
    for (const [name, value] of Object.entries(ruled)) response.setHeader(name, value);
    if (revalidate) response.setHeader('cache-control', 'no-cache');
    const asked = query === undefined ? '' : `?${query}`;
    if (moved) return answer(301, { location: moved + asked });
    const file = resolve(base, `.${path}`);
    if (hidden.test(path) || path.includes('\0') || (file !== base && !file.startsWith(base + sep)))
      return answer(404);

    let found = await kind(file);
    if (found === 'folder' && !path.endsWith('/')) {
      // The leading slashes are made one: `//host/` would send the reader to another site.
      const location = `${rawPath.replace(/^\/+/, '/')}/${asked}`;
      return answer(301, { location });
    }
    const wanted = found === 'folder' ? join(file, 'index.html') : file;
    if (found === 'folder') found = await kind(wanted);
    if (found !== 'file' || (path.endsWith('/') && wanted === file)) return answer(404);

    const headers = { vary: 'Accept-Encoding' };
    if (!response.hasHeader('content-type'))
      headers['content-type'] = types[extname(wanted)] ?? 'application/octet-stream';
    let sent = wanted;
    for (const [name, ending] of encodings) {
      if (accepts(request.headers['accept-encoding'], name) && (await kind(wanted + ending)) === 'file') {
        headers['content-encoding'] = name;
        sent = wanted + ending;
        break;
      }
    }
    const { size, mtimeMs } = await stat(sent);
    headers.etag = `"${Math.trunc(mtimeMs).toString(16)}-${size.toString(16)}"`;
    if (isKnown(request.headers['if-none-match'], headers.etag)) {
      response.writeHead(304, headers);
      return response.end();
    }
    headers['content-length'] = size;
    response.writeHead(200, headers);
    if (request.method === 'HEAD') return response.end();
    createReadStream(sent)
      .on('error', () => response.destroy())
      .pipe(response);
  });
}

/** Starts `server` on `port`; a port in use becomes one clear sentence. */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(error.code === 'EADDRINUSE' ? new Sentence(takenPort(port)) : error),
    );
    server.listen(port, () => resolve(server.address().port));
  });
}

function takenPort(port) {
  const other = port + 1;
  return (
    `ポート ${port} は別のプログラムが使っています。それを止めるか、PORT=${other} npm start としてください。\n` +
    `Port ${port} is taken by another program: stop it, or run PORT=${other} npm start.`
  );
}

function accepts(header = '', name) {
  return header.split(',').some((part) => {
    const [coding, quality] = part.trim().split(/\s*;\s*q=/);
    return coding === name && quality !== '0';
  });
}

/** Whether the reader has this very file already. */
function isKnown(header, etag) {
  return header !== undefined && header.split(',').some((part) => part.trim().replace(/^W\//, '') === etag);
}

async function kind(path) {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return 'file';
  if (found?.isDirectory()) return 'folder';
  return undefined;
}
