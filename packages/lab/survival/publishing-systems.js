/**
 * What is needed besides Chromium: WordPress, PHP, Ruby and Python with the sanitizers of Debian's
 * packages, and editors from npm in a folder of their own.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, Sentence } from '../../../tools/run.js';
import { isInstalled } from '../../../tools/set-up.js';
import { answers } from '../needs.js';

const folder = join(root, 'packages/lab/survival');

/** What must answer, and the packages of Debian that bring it; with what they only recommend, servers would start. */
export const publishingSystems = [
  [
    ['php', '-r', 'exit(extension_loaded("mbstring") && extension_loaded("dom") ? 0 : 1);'],
    ['php-cli', 'php-mbstring', 'php-xml'],
  ],
  [['php', '-r', 'exit(file_exists("/usr/share/wordpress/wp-settings.php") ? 0 : 1);'], ['wordpress']],
  [
    ['php', '-r', 'require "HTMLPurifier/Bootstrap.php"; require "php-htmlawed/htmLawed.php";'],
    ['php-htmlpurifier', 'php-htmlawed'],
  ],
  [
    ['ruby', '-e', 'require "rails-html-sanitizer"; require "sanitize"; require "kramdown"'],
    ['ruby-rails-html-sanitizer', 'ruby-sanitize', 'ruby-kramdown'],
  ],
  [
    ['/usr/bin/python3', '-c', 'import bleach, markdown'],
    ['python3-bleach', 'python3-markdown'],
  ],
  [['cmark-gfm', '--version'], ['cmark-gfm']],
].map(([command, debian]) => answers(command, debian, { bare: true }));

/** Installs the editors with `npm ci` unless they are there already. */
export async function installEditors() {
  const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
  const lock = read(join(folder, 'package-lock.json'));
  if (isInstalled(lock, read(join(folder, 'node_modules/.package-lock.json')))) return;
  const { code } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    label: 'エディターを入れています（1分ほど） / Installing editors (about a minute)',
  });
  if (code !== 0) throw new Sentence('`npm ci` in packages/lab/survival failed; its own message is above.');
}
