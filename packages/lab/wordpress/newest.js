/**
 * Fetches the newest WordPress that Debian has (in its suite `sid`) into a folder, without installing anything: from
 * the mirror that this machine's own apt uses. The lists of packages are kept in the folder too; what the machine's
 * apt knows stays as it is.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Sentence } from '../../../tools/run.js';

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

/** A theme with areas for widgets, which Debian packs for its stable release alone. */
const theme = 'wp-content/themes/twentytwentyone';

/** Returns the folder of WordPress in `folder`. */
export function getNewest(folder, suite = 'sid') {
  const apt = join(folder, 'apt');
  rmSync(folder, { recursive: true, force: true });
  for (const path of ['lists/partial', 'cache/archives/partial', 'debs'])
    mkdirSync(join(apt, path), { recursive: true });
  const key = '/usr/share/keyrings/debian-archive-keyring.gpg';
  writeFileSync(join(apt, 'sources.list'), `deb [signed-by=${key}] ${mirror()} ${suite} main\n`);
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
  const wordpress = join(folder, 'usr/share/wordpress');
  const own = join('/usr/share/wordpress', theme);
  if (existsSync(own)) cpSync(own, join(wordpress, theme), { recursive: true, dereference: true });
  return wordpress;
}

/** Where this machine's apt gets its packages, but for repairs. */
function mirror() {
  const sites = execFileSync('apt-get', ['indextargets', '--format', '$(SITE)'], { encoding: 'utf8' });
  const site = sites.split('\n').find((line) => /\/debian\/?$/.test(line));
  if (!site) throw new Sentence('apt on this machine knows no mirror of Debian.');
  return site;
}
