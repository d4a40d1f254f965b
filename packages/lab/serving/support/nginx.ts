import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian's package libnginx-mod-http-brotli-static puts the module. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether this machine's nginx can send brotli. */
export const hasBrotli = existsSync(BROTLI);

export interface Nginx {
  readonly stop: () => Promise<void>;
}

/**
 * Runs nginx in the foreground with a site's own `nginx.conf`. Only what
 * belongs to the machine is changed: the port, the folder, and with `brotli`
 * the line that the file itself says to take in.
 */
export async function startNginx(site: string, port: number, { brotli = false } = {}): Promise<Nginx> {
  const scratch = mkdtempSync(join(tmpdir(), 'fukushi-nginx-'));
  const own = replaced(readFileSync(join(site, 'nginx.conf'), 'utf8'), [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['alias /srv/fukushi-widgets/;', `alias ${site}/;`],
    ...(brotli ? [['# brotli_static on;', 'brotli_static on;'] as const] : []),
  ]);
  writeFileSync(join(scratch, 'site.conf'), own);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  mkdirSync(join(scratch, 'tmp'));
  writeFileSync(
    join(scratch, 'nginx.conf'),
    `${brotli ? `load_module ${BROTLI};` : ''}
daemon off;
worker_processes 1;
pid ${scratch}/nginx.pid;
error_log stderr notice;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
    access_log off;
    ${temporary.map((name) => `${name}_temp_path ${scratch}/tmp/${name};`).join('\n    ')}
    include ${scratch}/site.conf;
}
`,
  );
  const child = spawn('nginx', ['-p', scratch, '-c', join(scratch, 'nginx.conf'), '-e', 'stderr'], {
    env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      said += String(chunk);
      if (said.includes('start worker processes')) resolve();
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(said)));
  });
  return {
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(scratch, { recursive: true });
    },
  };
}

function replaced(text: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`nginx.conf has no ${from}`);
    return all.replace(from, to);
  }, text);
}
