import { answers } from '../needs.js';

/** What must answer, and the packages of Debian that bring it; with what they only recommend, servers would start. */
const needs = [
  [
    [
      'php',
      '-r',
      'exit(extension_loaded("mysqli") && extension_loaded("dom") && extension_loaded("mbstring") ? 0 : 1);',
    ],
    ['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'php-gd'],
  ],
  [
    ['sh', '-c', 'PATH="$PATH:/usr/sbin"; command -v mariadb-install-db && command -v mariadbd'],
    ['mariadb-server-core', 'mariadb-client-core'],
  ],
  [
    ['php', '-r', 'exit(file_exists("/usr/share/wordpress/wp-content/languages/ja.mo") ? 0 : 1);'],
    ['wordpress', 'wordpress-l10n'],
  ],
  [
    ['php', '-r', 'exit(is_dir("/usr/share/wordpress/wp-content/themes/twentytwentyone") ? 0 : 1);'],
    ['wordpress-theme-twentytwentyone', 'wordpress-theme-twentytwentythree'],
  ],
  [['openssl', 'version'], ['openssl']],
  [['phpcs', '--version'], ['php-codesniffer']],
].map(([command, debian]) => answers(command, debian, { bare: true }));

export default {
  name: 'wordpress',
  judges: {
    ja: '本物のWordPress（データベースも）で、管理者と投稿者が二つのエディターに貼ったものと、専用のプラグイン。',
    en: 'A real WordPress with its database: what administrators and authors paste in both editors, and the plugin.',
  },
  tests: ['packages/lab/wordpress/*.test.js'],
  browser: 'chromium',
  needs,
  timeout: 900_000,
  onlyInCI: true,
};
