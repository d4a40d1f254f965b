/**
 * A static file server for dist/site, close to what a CDN does with it: index.html for folders, precompressed
 * files, any origin may read. Node built-ins only.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { Sentence } from './run.js';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};

const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
];

/** A server for the files below `folder`; call `listen` on it. */
export function staticServer(folder) {
  const base = resolve(folder);
  return createServer(async (request, response) => {
    const answer = (status, headers = {}) => {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
      response.end(request.method === 'HEAD' ? undefined : `${status}\n`);
    };
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cache-control', 'no-cache');
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, { allow: 'GET, HEAD' });

    const [rawPath, query] = (request.url ?? '/').split(/\?(.*)/s);
    let path;
    try {
      path = decodeURIComponent(rawPath);
    } catch {
      return answer(400);
    }
    const file = resolve(base, `.${path}`);
    if (path.includes('\0') || (file !== base && !file.startsWith(base + sep))) return answer(404);

    let found = await kind(file);
    if (found === 'folder' && !path.endsWith('/')) {
      // The leading slashes are made one: `//host/` would send the reader to another site.
      const location = `${rawPath.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}`;
      return answer(301, { location });
    }
    const wanted = found === 'folder' ? join(file, 'index.html') : file;
    if (found === 'folder') found = await kind(wanted);
    if (found !== 'file' || (path.endsWith('/') && wanted === file)) return answer(404);

    const headers = {
      'content-type': types[extname(wanted)] ?? 'application/octet-stream',
      'vary': 'Accept-Encoding',
    };
    let sent = wanted;
    for (const [name, ending] of encodings) {
      if (accepts(request.headers['accept-encoding'], name) && (await kind(wanted + ending)) === 'file') {
        headers['content-encoding'] = name;
        sent = wanted + ending;
        break;
      }
    }
    headers['content-length'] = (await stat(sent)).size;
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

async function kind(path) {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return 'file';
  if (found?.isDirectory()) return 'folder';
  return undefined;
}
