/**
 * Fetches a newer WordPress of Debian (the newest is in `sid`) into a folder, without installing anything:
 * `node packages/lab/wordpress/get-newest.js FOLDER [sid|trixie]`, then FUKUSHI_WORDPRESS=FOLDER/usr/share/wordpress.
 * Its lists of packages are kept in the folder too; what the machine's own apt knows stays as it is.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { command } from '../../../tools/run.js';

/** What WordPress's own files lead to, and themes to see it with. */
const packages = [
  'wordpress',
  'wordpress-l10n',
  'wordpress-theme-twentytwentyfive',
  'libjs-cropper',
  'libjs-jquery-ui',
  'libjs-lodash',
  'libjs-underscore',
  'libphp-phpmailer',
  'php-getid3',
];

await command(async () => {
  const [target, suite = 'sid'] = process.argv.slice(2);
  const folder = resolve(target);
  const apt = join(folder, 'apt');
  for (const path of ['lists/partial', 'cache/archives/partial', 'debs'])
    mkdirSync(join(apt, path), { recursive: true });
  const key = '/usr/share/keyrings/debian-archive-keyring.gpg';
  writeFileSync(
    join(apt, 'sources.list'),
    `deb [signed-by=${key}] http://deb.debian.org/debian ${suite} main\n`,
  );
  writeFileSync(
    join(apt, 'apt.conf'),
    `Dir::State "${apt}"; Dir::State::lists "${apt}/lists"; Dir::Cache "${apt}/cache";
Dir::Etc::sourcelist "${apt}/sources.list"; Dir::Etc::sourceparts "-"; Acquire::Languages "none";\n`,
  );
  const options = {
    env: { ...process.env, APT_CONFIG: join(apt, 'apt.conf') },
    cwd: join(apt, 'debs'),
    stdio: 'pipe',
  };
  execFileSync('apt-get', ['-q', 'update'], options);
  execFileSync('apt-get', ['-q', 'download', ...packages], options);
  for (const file of readdirSync(options.cwd)) execFileSync('dpkg-deb', ['-x', file, folder], options);
  console.log(join(folder, 'usr/share/wordpress'));
});
