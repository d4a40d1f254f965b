/** The built site on a free port, with pages of a test's own beside it, and a record of what was asked for. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../../../', import.meta.url);
const { staticServer } = (await import(new URL('tools/serve.js', root).href)) as {
  staticServer: (folder: string) => Server;
};

/** The recommended form, alone in its paragraph. */
export const LINK =
  '<p><a class="fukushi-embed" href="/v1/embed/policy-card/1-1/">基本施策1-1 健幸なまちづくりの推進</a></p>';

/** A page of a host's own: its HTML, and headers such as a content security policy. */
export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  /** `http://127.0.0.1:…/` */
  readonly base: string;
  /** Puts a page up and returns its address. */
  readonly page: (name: string, page: HostPage) => string;
  /** The paths asked for since the last call. */
  readonly requests: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Path of a file of the repository. */
export const repositoryPath = (path: string): string => fileURLToPath(new URL(path, root));

const hashes = JSON.parse(readFileSync(repositoryPath('dist/site/sri.json'), 'utf8')) as object;

/** The exact version that is built; the site may hold earlier ones, which come after it. */
export const [VERSION = ''] = Object.keys(hashes);

/** Writes a site for the address that it will be served at, and says where it lies. */
export type Build = (base: string) => string;

/** Serves `dist/site`, or what a test builds for this address. */
export async function serveSite(build: Build = () => repositoryPath('dist/site')): Promise<Site> {
  const pages = new Map<string, HostPage>();
  let requests: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    // A browser's own request, early or late, where a page names no icon.
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    requests.push(path);
    const page = pages.get(path);
    if (!page) return void files.emit('request', request, response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    response.end(page.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const files = staticServer(build(base));
  return {
    base,
    page(name, page) {
      pages.set(`/${name}`, page);
      return base + name;
    },
    requests() {
      const made = requests;
      requests = [];
      return made;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A host page whose body is given; the script stands in the head. */
export const hostPage = (body: string, { lang = 'ja', script = '/v1/fukushi.js', head = '' } = {}): string =>
  `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>見本のページ</title>
${head}<script src="${script}" async></script></head>
<body>${body}</body></html>`;
