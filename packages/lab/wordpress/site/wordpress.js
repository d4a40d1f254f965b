/**
 * A WordPress as its administrator would have it: a copy of Debian's package in a temporary folder, a MariaDB, PHP,
 * the wizard's own installation. Nothing of the machine's configuration is read or changed.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDatabase } from './database.js';
import { freePort, runJson, startServer } from './processes.js';

const here = (path) => new URL(path, import.meta.url).pathname;

/** Debian's folder of WordPress, or that of another version (see newest.js). */
const wordpressFolder = process.env.FUKUSHI_WORDPRESS ?? '/usr/share/wordpress';

export const versionIn = (folder) =>
  /\$wp_version = '([^']+)'/.exec(readFileSync(join(folder, 'wp-includes/version.php'), 'utf8'))[1];

const phpSettings = Object.entries({
  'opcache.enable_cli': 1,
  'opcache.revalidate_freq': 0,
  'upload_max_filesize': '16M',
  'memory_limit': '256M',
}).flatMap(([name, value]) => ['-d', `${name}=${value}`]);

/** Resolves with `{ base, folder, ask, stop }`; `ask` runs a script of `php/` with the site loaded or its database. */
export async function startWordpress({ locale = 'ja' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'fukushi-wp-'));
  const root = join(folder, 'www');
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Links of Debian's package lead to libraries of other packages; those that lead nowhere are left out.
  execFileSync('sh', ['-c', 'cp -rL "$0" "$1" 2>/dev/null || true', wordpressFolder, root]);
  keepLanguages(root, ['ja']);
  const database = await startDatabase(folder);
  const port = await freePort();
  const base = `http://127.0.0.1:${port}/`;
  writeFileSync(join(root, 'wp-config.php'), configuration({ socket: database.socket, base }));
  const content = join(root, 'wp-content');
  mkdirSync(join(content, 'uploads'), { recursive: true });
  rmSync(join(content, 'plugins/akismet'), { recursive: true, force: true });
  cpSync(here('php/mu-plugins'), join(content, 'mu-plugins'), { recursive: true });

  const ask = (script, input = {}) =>
    runJson('php', [...phpSettings, here(`php/${script}.php`), root, database.socket], { base, ...input });
  await ask('create-database');
  const installed = await ask('install', { locale });
  const server = await startServer(
    'php',
    [...phpSettings, '-S', `127.0.0.1:${port}`, '-t', root, here('php/router.php')],
    {
      // Editors ask for several things at once, and some wait for others.
      env: { PHP_CLI_SERVER_WORKERS: '4' },
      isUp: () => answers(`${base}wp-includes/version.php`),
    },
  );
  return {
    base,
    root,
    ...installed,
    ask,
    log: server.log,
    stop: async () => {
      await server.stop();
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The others would be 30 MB to copy and nobody here reads them. */
function keepLanguages(root, kept) {
  const folder = join(root, 'wp-content/languages');
  const files = existsSync(folder)
    ? execFileSync('ls', [folder], { encoding: 'utf8' }).trim().split('\n')
    : [];
  for (const file of files) {
    if (!kept.some((locale) => file === `${locale}.mo` || file.endsWith(`-${locale}.mo`)))
      rmSync(join(folder, file), { recursive: true });
  }
}

const configuration = ({ socket, base }) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${base.replace(/\/$/, '')}' );
define( 'WP_SITEURL', '${base.replace(/\/$/, '')}' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', 'of a site that lives for some minutes' );
	define( $name . '_SALT', 'of a site that lives for some minutes' );
}
// No other host can be reached than this machine, where the plan's site stands.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.2' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/wp-content/debug.log' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

const answers = (address) =>
  new Promise((resolve) => {
    const asked = request(address, (response) => {
      response.resume();
      resolve(true);
    });
    asked.on('error', () => resolve(false));
    asked.end();
  });
