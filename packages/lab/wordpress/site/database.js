/** A MariaDB of its own in a folder, reached by a socket alone; nothing of the machine's configuration is read. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { startServer } from './processes.js';

// Nobody's data: what a crash would lose is made again.
const quick = [
  // The kernel lends few of these to all programs together.
  '--innodb-use-native-aio=0',
  '--skip-networking',
  '--skip-log-bin',
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-doublewrite=0',
  '--innodb-log-file-size=16M',
  '--innodb-buffer-pool-size=64M',
  '--performance-schema=OFF',
];

/** Without a name MariaDB refuses to run for root. */
const user = () => (process.getuid?.() === 0 ? ['--user=root'] : []);

/** Resolves with `{ socket, stop }`. */
export async function startDatabase(folder) {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  const made = spawnSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      '--innodb-use-native-aio=0',
      ...user(),
    ],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`mariadb-install-db: ${made.stdout}${made.stderr}`);
  const program = ['/usr/sbin/mariadbd', '/usr/local/sbin/mariadbd'].find(existsSync) ?? 'mariadbd';
  const server = await startServer(
    program,
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${folder}/db.pid`,
      ...quick,
      ...user(),
    ],
    { isUp: () => answers(socket) },
  );
  return { socket, stop: () => server.stop('SIGKILL') };
}

const answers = (path) =>
  new Promise((resolve) => {
    const connection = connect(path, () => resolve(true));
    connection.on('error', () => resolve(false));
    connection.on('connect', () => connection.end());
  });
