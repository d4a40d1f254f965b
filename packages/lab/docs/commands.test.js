/** Every command that a document names does what it says, or names the test that shows it. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { root, run, runNode } from '../../../tools/run.js';
import { blocksOf, commandLines, documents, inlineCommands } from './support/documents.js';

const scratch = mkdtempSync(join(tmpdir(), 'fukushi-docs-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const commands = documents().flatMap((path) => [
  ...blocksOf(path)
    .filter(({ lang }) => lang === 'sh')
    .flatMap(commandLines),
  ...inlineCommands(path),
]);

/**
 * Runs `npx fukushi …` as written, on Komoro's plan, with what it writes going to a place of its own. Offline: what is
 * not installed here, npx would take from somebody else.
 */
async function fukushi(command) {
  const [npx, name, ...words] = command.split(' ');
  const own = {
    '.': 'packages/komoro',
    'my-plan': 'packages/komoro',
    'my-pages': 'packages/embed/demo',
    'contacts.json': 'examples/minato-contacts/contacts.json',
  };
  const told = words.map((word) => own[word] ?? word);
  const to = told.indexOf('-o');
  // A site of its own for each kind of publication, as a person would have.
  if (told.includes('build'))
    told.splice(to === -1 ? told.length : to, 2, '-o', join(scratch, `site-of-${told[0]}`));
  if (told[0] === 'compile') told.push('-o', join(scratch, 'compiled'));
  // Named without arguments in running text: its own help has to know it.
  const args = told.length === 1 ? [told[0], '--help'] : told;
  const { code, output } = await run(npx, [name, ...args], {
    quiet: true,
    env: { npm_config_offline: 'true', npm_config_yes: 'false' },
  });
  assert.equal(code, 0, output);
  assert.ok(output.trim(), 'printed nothing');
}

/** A script of package.json whose file is there, and which says what it does when asked nothing. */
function script(command) {
  const name = /^(?:[A-Z_]+=\S+ )?npm (?:run )?([\w:]+)/.exec(command)[1];
  assert.ok(scripts[name], `package.json has no script ${name}`);
  const file = /^node (\S+)/.exec(scripts[name])?.[1];
  if (file) assert.ok(existsSync(join(root, file)), `${file} is missing`);
}

/** Shown by a test that runs it in a place of its own; the test must still say so. */
const shownBy =
  (path, ...words) =>
  () => {
    const text = readFileSync(join(root, path), 'utf8');
    for (const word of words) assert.ok(text.includes(word), `${path} no longer has ${word}`);
  };

async function selected(command) {
  const runner = /--only (\w+)/.exec(command)[1];
  const { code, output } = await run('npm', ['test', '--', '--only', 'nothing'], { quiet: true });
  assert.notEqual(code, 0);
  assert.match(output, new RegExp(`\\b${runner}\\b`));
}

/** First that fits. */
const proofs = [
  [/^npx @fukushi-widgets\/cli init /, shownBy('packages/lab/docs/own-plan.test.js', "name === 'init'")],
  [
    /^npx @fukushi-widgets\/cli changes /,
    shownBy('packages/lab/docs/own-plan.test.js', "name === 'changes'"),
  ],
  [
    /^npx @fukushi-widgets\/cli build .* --since /,
    shownBy('packages/lab/docs/own-plan.test.js', "command.includes('--since')"),
  ],
  [/^npx @fukushi-widgets\/cli preview /, shownBy('packages/cli/test/commands.test.ts', "'preview', folder")],
  [
    /^npx @fukushi-widgets\/cli check \S+ --watch$/,
    shownBy('packages/cli/test/commands.test.ts', "'check', folder, '--watch'"),
  ],
  [
    /^npx @fukushi-widgets\/cli fragment --all /,
    shownBy('packages/cli/test/commands.test.ts', "'--all', '--plan'"),
  ],
  [
    /^npx @fukushi-widgets\/cli contacts import \S+ -o \S+$/,
    shownBy('packages/cli/test/contacts-import.test.ts', "'contacts', 'import', list, '-o', target"),
  ],
  [/^npx (?:fukushi|@fukushi-widgets\/cli) /, fukushi],
  [/^npm test -- --only/, selected],
  [/^(?:[A-Z_]+=\S+ )?npm (?:start|test|run [\w:]+)$/, script],
  // It fetches a WordPress, so no test does it; what it runs is the story that CI runs.
  [/^npm run wordpress -- --newest$/, shownBy('packages/lab/wordpress/run.js', "'--newest'")],
  [/^npm run baselines -- contact-box$/, script],
  [
    /^npm run report:accessibility -- --date/,
    shownBy('packages/lab/access/test/report.test.js', 'report/write.js'),
  ],
  [/^npx changeset$/, shownBy('tools/test/release.test.js', 'changeset')],
  [/^npm ci$/, shownBy('tools/set-up.js', "['ci', '--include-workspace-root'")],
  [/^npm install --package-lock-only$/, shownBy('tools/release.js', 'npm install --package-lock-only')],
  [
    /^npm install (?:@fukushi-widgets\/\w+ ?)+$/,
    shownBy('packages/lab/packed/support/packed.js', "'npm', ['install'"),
  ],
  [
    /^npm run build && npm publish\b/,
    shownBy('packages/lab/packed/support/packed.js', "'npm', ['pack', ...workspaces"),
  ],
];

describe('every command in a document', () => {
  it('is found', () => assert.ok(commands.length > 20, String(commands.length)));
  const seen = new Set();
  for (const { path, line, command } of commands) {
    if (seen.has(command)) continue;
    seen.add(command);
    it(`${path}:${line} ${command}`, async () => {
      const proof = proofs.find(([pattern]) => pattern.test(command))?.[1];
      assert.ok(
        proof,
        'Nothing shows that this command works: add a proof to packages/lab/docs/commands.test.js.',
      );
      await proof(command);
    });
  }
});

/** npm links a command only if its file is there when the packages are installed: it must not wait for a build. */
describe('`npx fukushi`', () => {
  const launcher = 'packages/cli/bin/fukushi.js';

  it('is a file of the repository, which npm has linked', async () => {
    const { output } = await run('git', ['ls-files', launcher], { quiet: true });
    assert.equal(output.trim(), launcher);
    assert.equal(realpathSync(join(root, 'node_modules/.bin/fukushi')), join(realpathSync(root), launcher));
  });

  it('says in one sentence what to run where nothing is built', async () => {
    mkdirSync(join(scratch, 'bin'));
    cpSync(join(root, launcher), join(scratch, 'bin/fukushi.mjs'));
    const { code, output } = await runNode([join(scratch, 'bin/fukushi.mjs'), 'check'], { quiet: true });
    assert.equal(code, 1);
    assert.match(output.trim(), /^[^\n]*`npm run build`[^\n]*$/);
  });

  it('is called by its scoped name where it may not be installed', () => {
    const readByStrangers = /^(?:stories|docs\/guides|docs\/releasing|packages\/(?!komoro))/;
    assert.deepEqual(
      commands
        .filter(({ path, command }) => readByStrangers.test(path) && command.startsWith('npx fukushi'))
        .map(({ path, line }) => `${path}:${line}`),
      [],
    );
  });
});
