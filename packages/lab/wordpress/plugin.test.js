/** The plugin's PHP, read by PHP itself and by PHP_CodeSniffer. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../../tools/run.js';

const folder = join(root, 'packages/cli/wordpress/fukushi-widgets');
const files = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.php'));
const strictly = ['-d', 'error_reporting=-1', '-d', 'display_errors=1'];
const run = (...command) => spawnSync(command[0], command.slice(1), { encoding: 'utf8' }).stdout.trim();

describe('PHP finds no fault in', () => {
  it('files, of which there are some', () => assert.ok(files.includes('fukushi-widgets.php')));

  for (const path of files) {
    it(path, () => {
      const file = join(folder, path);
      assert.equal(run('php', ...strictly, '-l', file), `No syntax errors detected in ${file}`);
    });
  }
});

describe('the plugin keeps to what WordPress asks of PHP', () => {
  it('in how it is written', () => {
    const standard = new URL('coding-standard.xml', import.meta.url).pathname;
    assert.equal(
      run('phpcs', `--standard=${standard}`, '--tab-width=4', '--extensions=php', '-q', folder),
      '',
    );
  });

  /** Names of PHP's tokens with their texts, without comments and white space. */
  const tokensOf = (path) =>
    JSON.parse(
      run(
        'php',
        '-r',
        `$tokens = array_filter( PhpToken::tokenize( file_get_contents( $argv[1] ) ), fn( $each ) => ! $each->isIgnorable() );
        echo json_encode( array_map( fn( $each ) => array( $each->getTokenName(), $each->text ), array_values( $tokens ) ) );`,
        join(folder, path),
      ),
    );

  for (const path of files) {
    const tokens = tokensOf(path);
    const after = (name) => tokens.flatMap(([each], at) => (each === name ? [tokens[at + 1][1]] : []));

    it(`prints nothing by itself and reads nothing that visitors send, ${path}`, () => {
      const forbidden = tokens.filter(
        ([name, text]) =>
          /^T_(?:ECHO|PRINT|OPEN_TAG_WITH_ECHO|INLINE_HTML|EVAL|EXIT)$/.test(name) ||
          /^\$_(?:GET|POST|REQUEST|COOKIE|SERVER|FILES)$/.test(text) ||
          /^(?:v?printf|print_r|var_dump|_e|_ex|esc_html_e|esc_attr_e)$/.test(text),
      );
      // Every file ends where it is not WordPress that asks for it.
      assert.deepEqual(forbidden, [['T_EXIT', 'exit']]);
    });

    it(`gives all its names its prefix, and all its words its own translations, ${path}`, () => {
      const functions = after('T_FUNCTION').filter((name) => name !== '(');
      const constants = tokens.flatMap(([, text], at) => (text === 'define' ? [tokens[at + 2][1]] : []));
      for (const name of functions) assert.match(name, /^fukushi_widgets_/);
      for (const name of constants) assert.match(name, /^'FUKUSHI_WIDGETS_/);
      tokens.forEach(([, text], at) => {
        if (/^(?:__|_x|_n|esc_html__|esc_attr__)$/.test(text))
          assert.deepEqual(
            tokens
              .slice(at + 1, at + 6)
              .map(([, each]) => each)
              .filter((each) => !/^'[A-Z]/.test(each)),
            ['(', ',', "'fukushi-widgets'", ')'],
          );
      });
    });
  }
});
