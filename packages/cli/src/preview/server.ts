import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

import { contentTypes, textTypes } from '../site/serving/content-types.js';

/** A page that stands in the place of every other while there is something to mend. */
export type Notice = string | undefined;

const EVENTS = '/_fukushi/changes';
const SCRIPT = '/_fukushi/reload.js';

/** Reloads its page when the site behind it has changed. */
const RELOAD = `new EventSource('${EVENTS}').onmessage = () => location.reload();\n`;

/** A site on this machine alone, whose pages reload themselves. */
export interface PreviewServer {
  readonly server: Server;
  /** Every open page asks for itself again. */
  reload(): void;
}

/** Serves the files below a folder; pages only where there is no notice. */
export function previewServer(folder: string, notice: () => Notice): PreviewServer {
  const root = resolve(folder);
  const listening = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    const send = (status: number, type: string, content: string | Buffer) => {
      response.writeHead(status, {
        'content-type': textTypes.includes(type) ? `${type}; charset=utf-8` : type,
        'cache-control': 'no-store',
        'access-control-allow-origin': '*',
      });
      response.end(request.method === 'HEAD' ? undefined : content);
    };
    if (path === EVENTS) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(':\n\n');
      listening.add(response);
      response.on('close', () => listening.delete(response));
      return;
    }
    if (path === SCRIPT) return send(200, 'text/javascript', RELOAD);
    const file = path === undefined ? undefined : fileFor(root, path);
    const isPage = file === undefined ? path?.endsWith('/') === true : file.endsWith('.html');
    const said = notice();
    if (said !== undefined && isPage) return send(200, 'text/html', withReload(said));
    if (file === undefined) return send(404, 'text/plain', '404\n');
    // Without its slash a folder's links would lead beside it.
    if (path !== undefined && file.endsWith('index.html') && !/\/$|\/index\.html$/u.test(path)) {
      response.writeHead(302, { location: `${path}/` });
      return response.end();
    }
    const content = readFileSync(file);
    const type = contentTypes[extname(file).slice(1)] ?? 'application/octet-stream';
    return send(200, type, type === 'text/html' ? withReload(content.toString('utf8')) : content);
  });
  return {
    server,
    reload: () => {
      for (const response of listening) response.write('data: changed\n\n');
    },
  };
}

const withReload = (html: string): string =>
  html.replace(/<\/head>/u, (end) => `<script src="${SCRIPT}"></script>${end}`);

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/su, ''));
  } catch {
    return undefined;
  }
}

/** The file that a path asks for, never one outside the folder. */
function fileFor(root: string, path: string): string | undefined {
  const asked = resolve(root, `.${path}`);
  if (path.includes('\0') || (asked !== root && !asked.startsWith(root + sep))) return undefined;
  const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  return [asked, join(asked, 'index.html')].find(isFile);
}
