import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { changes, incomplete, pendingChangesets } from '../release.js';
import { root, runNode } from '../run.js';

const names = readdirSync(join(root, 'packages')).filter((name) =>
  existsSync(join(root, 'packages', name, 'package.json')),
);
const manifestOf = (name, base = root) =>
  JSON.parse(readFileSync(join(base, 'packages', name, 'package.json'), 'utf8'));
const { version } = manifestOf('embed');

describe('the version', () => {
  it('is one for all packages, also where they name each other, and stands nowhere else', () => {
    for (const name of names) {
      const manifest = manifestOf(name);
      assert.equal(manifest.version, version, name);
      for (const [other, range] of Object.entries(manifest.dependencies ?? {}))
        if (other.startsWith('@fukushi-widgets/')) assert.equal(range, version, `${name} → ${other}`);
    }
    assert.equal(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version, undefined);
  });

  it('is that of the built script, its folder and its hash', () => {
    const [banner] = readFileSync(join(root, 'packages/embed/dist/bundle/fukushi.js'), 'utf8').split('\n');
    assert.ok(banner.includes(`fukushi-widgets ${version} `), banner);
    // The exact version is the engine's with a fingerprint of what is bound to it. The newest is the first; a folder
    // that held earlier ones keeps them.
    const [exact] = Object.keys(JSON.parse(readFileSync(join(root, 'dist/site/sri.json'), 'utf8')));
    assert.match(exact, new RegExp(`^${version.replaceAll('.', '[.]')}-[0-9a-f]{8}$`));
    const script = readFileSync(join(root, 'dist/site', exact, 'fukushi.js'), 'utf8');
    assert.ok(script.includes(`"version":"${exact}"`));
  });

  it('has a part in CHANGELOG.md that says what it means for accessibility, as every version has', () => {
    const [, ...parts] = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').split(/\n(?=## )/);
    assert.ok(parts[0].startsWith(`## ${version}\n`), parts[0]);
    for (const part of parts) assert.match(part, /^- Accessibility: ./m);
  });
});

describe('changesets', () => {
  it('that are pending say all they must', () =>
    assert.deepEqual(pendingChangesets().flatMap(incomplete), []));

  it('without an accessibility line, words or a package are refused', () =>
    inFolder({ 'a.md': changeset('A new tag.'), 'b.md': '---\n---\n\n\n' }, async (base) => {
      const findings = pendingChangesets(base).flatMap(incomplete);
      assert.deepEqual(
        findings.map((finding) => finding.replace('.changeset/', '').slice(0, 20)),
        ['a.md: has no line th', 'b.md: names no packa', 'b.md: says nothing t', 'b.md: has no line th'],
      );
      assert.notEqual((await release(base)).code, 0);
      assert.equal(manifestOf('embed', base).version, version);
    }));

  it('raise every package together and become a part of the changelog', () =>
    inFolder(
      {
        'a.md': changeset('A new tag.\nIt shows more.', 'keyboard works.'),
        'b.md': changeset('A correction.', 'no change.', 'patch', 'model'),
      },
      async (base) => {
        const { code, output } = await release(base);
        assert.equal(code, 0, output);
        const [major, minor] = version.split('.').map(Number);
        const next = `${major}.${minor + 1}.0`;
        for (const name of names) {
          const manifest = manifestOf(name, base);
          assert.equal(manifest.version, next, name);
          if (name === 'elements') assert.equal(manifest.dependencies['@fukushi-widgets/model'], next);
        }
        const text = readFileSync(join(base, 'CHANGELOG.md'), 'utf8');
        assert.ok(
          text.startsWith(
            `# Changelog\n\n## ${next}\n\n- A new tag.\n  It shows more.\n\n- A correction.\n\n` +
              `- Accessibility: keyboard works.\n\n- Accessibility: no change.\n\n## 1.0.0`,
          ),
          text,
        );
        assert.deepEqual(pendingChangesets(base), []);
      },
    ));

  it('are worded as they stand', () => {
    assert.equal(
      changes('2.0.0', [{ words: 'a', accessibility: 'b' }]),
      '## 2.0.0\n\n- a\n\n- Accessibility: b',
    );
  });
});

const changeset = (words, accessibility, size = 'minor', name = 'embed') =>
  `---\n'@fukushi-widgets/${name}': ${size}\n---\n\n${words}\n${accessibility ? `\nAccessibility: ${accessibility}\n` : ''}`;

const release = (cwd) => runNode([join(root, 'tools/release.js')], { cwd, quiet: true });

/** A copy of what a release reads, with pending changesets. */
async function inFolder(changesets, use) {
  const base = mkdtempSync(join(tmpdir(), 'fukushi-release-'));
  try {
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(root, file), join(base, file));
    for (const name of names) {
      mkdirSync(join(base, 'packages', name), { recursive: true });
      cpSync(join(root, 'packages', name, 'package.json'), join(base, 'packages', name, 'package.json'));
    }
    mkdirSync(join(base, '.changeset'));
    cpSync(join(root, '.changeset/config.json'), join(base, '.changeset/config.json'));
    writeFileSync(join(base, 'CHANGELOG.md'), '# Changelog\n\n## 1.0.0\n\n- First.\n');
    for (const [file, text] of Object.entries(changesets))
      writeFileSync(join(base, '.changeset', file), text);
    await use(base);
  } finally {
    rmSync(base, { recursive: true });
  }
}
