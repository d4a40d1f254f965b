/** The plan's site on an address of its own, that can be down for a while. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { staticServer } from '../../../../tools/serve.js';
import { root } from '../../../../tools/run.js';
import { freePort } from './processes.js';

/** Not WordPress's own host: what browsers and WordPress do with pages of others is what is looked at. */
const host = '127.0.0.2';

/** Resolves with `{ base, folder, down, up, stop }`; the site is built for the address it stands at. */
export async function startPlan() {
  const port = await freePort(host);
  const base = `https://${host}:${port}/`;
  const folder = mkdtempSync(join(tmpdir(), 'fukushi-plan-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const command = [join(root, 'packages/cli/dist/bin.js'), 'build', join(root, 'packages/komoro')];
  const built = spawnSync(process.execPath, [...command, '--base', base, '-o', folder], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`fukushi build: ${built.stdout}${built.stderr}`);
  const files = staticServer(folder, { revalidate: true });
  const identity = certificate(folder);
  let server;
  const up = () =>
    new Promise((resolve, reject) => {
      if (server?.listening) return resolve();
      server = createServer(identity, (...asked) => files.emit('request', ...asked)).on('error', reject);
      server.listen(port, host, resolve);
    });
  const down = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    });
  await up();
  return {
    base,
    folder,
    up,
    down,
    stop: async () => {
      if (server.listening) await down();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Editors take addresses that begin with https for something to embed, and others not. */
function certificate(folder) {
  const [key, cert] = ['key', 'cert'].map((name) => join(folder, `.${name}.pem`));
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${host}`];
  const made = spawnSync('openssl', [
    ...request,
    '-addext',
    `subjectAltName=IP:${host}`,
    '-keyout',
    key,
    '-out',
    cert,
  ]);
  if (made.status !== 0) throw new Error(`openssl: ${made.stderr}`);
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
