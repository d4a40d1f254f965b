/** Documents, and comments that name one, lead to something that is in this repository. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { root, run } from '../../../tools/run.js';
import { documents } from './support/documents.js';

const read = (path) => readFileSync(join(root, path), 'utf8');
const isHere = (path) => !relative(root, path).startsWith('..') && existsSync(path);

/** Where Markdown leads, without addresses of other sites and places in the same page. */
const linksIn = (text) =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link.replace(/#.*$/, ''))
    .filter((link) => link && !/^[a-z]+:/.test(link));

/** Documents that code names: `docs/releasing.md`, `CONTRIBUTING.md`. */
const documentsNamedIn = (text) =>
  [...text.matchAll(/(?<![\w/.*:-])[\w-][\w./-]*\.mdx?(?![\w*])/g)].map(([name]) => name);

/** Where the reports are that packages/lab/access writes, and names. */
const REPORTS = 'docs/accessibility';

/** Names in the samples of tests and tools, of documents that are nowhere. */
const samples = new Set(['a.md', 'b.md', 'x.md', 'y.md', 'docs/x.md']);

describe('links', () => {
  it('of documents lead to what is there', () => {
    assert.deepEqual(
      documents().flatMap((path) =>
        linksIn(read(path))
          .filter((link) => !isHere(join(root, dirname(path), link)))
          .map((link) => `${path}: ${link}`),
      ),
      [],
    );
  });

  it('of code and settings lead to documents that are there', async () => {
    const { output } = await run('git', ['ls-files', '*.ts', '*.js', '*.css', '*.html', '*.yml', '*.yaml'], {
      quiet: true,
    });
    const files = output
      .trim()
      .split('\n')
      .filter((path) => existsSync(join(root, path)));
    assert.ok(files.length > 300, String(files.length));
    assert.deepEqual(
      files.flatMap((path) =>
        documentsNamedIn(read(path))
          .filter((name) => !samples.has(name))
          .filter((name) => !['', dirname(path), REPORTS].some((from) => isHere(join(root, from, name))))
          .map((name) => `${path}: ${name}`),
      ),
      [],
    );
  });

  it('that lead nowhere are found', () => {
    assert.deepEqual(linksIn('[a](b.md#c) [d](https://e.example) [f](#g)'), ['b.md']);
    assert.deepEqual(documentsNamedIn('/** See docs/x.md, and *.md (y.md 3b). */'), ['docs/x.md', 'y.md']);
  });
});
