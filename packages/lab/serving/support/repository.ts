import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type * as Main from '../../../cli/dist/main.js';

const root = new URL('../../../../../', import.meta.url);

/** Path of a file of the repository. */
export const repositoryPath = (path: string): string => fileURLToPath(new URL(path, root));

const { main } = (await import(new URL('packages/cli/dist/main.js', root).href)) as typeof Main;

/** Runs one command line of ours; throws what it complained of. */
export async function fukushi(...args: readonly string[]): Promise<void> {
  const complaints: string[] = [];
  const code = await main(args, { out: () => undefined, error: (line) => void complaints.push(line) });
  if (code !== 0) throw new Error(complaints.join('\n'));
}

/** Our own server, which `npm start` uses. */
export const { staticServer } = (await import(new URL('tools/serve.js', root).href)) as {
  staticServer: (folder: string, options?: { revalidate?: boolean }) => Server;
};

/** Starts a server on a free port of this machine and returns its address. */
export async function started(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** A port that was free a moment ago: nginx and the addresses in the site must be told before it listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const { port } = new URL(await started(server));
  await new Promise((resolve) => server.close(resolve));
  return Number(port);
}
