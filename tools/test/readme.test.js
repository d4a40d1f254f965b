/** README.ja.md says what README.md says: the same parts, snippets, commands, tables, links and pictures, in order. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../run.js';

const [english, japanese] = ['README.md', 'README.ja.md'].map((path) =>
  readFileSync(join(root, path), 'utf8'),
);

/** What a document is made of, apart from its words. */
const skeleton = (text) => ({
  headings: [...text.matchAll(/^#+(?= )/gm)].map(String),
  // What is said after a command is said in the language of the document.
  snippets: [...text.matchAll(/^```(\w+)\n([^]*?)^```/gm)].map(([, lang, code]) =>
    lang === 'sh' ? code.replaceAll(/\s+#.*$/gm, '') : code,
  ),
  tables: [...text.matchAll(/(?:^\|.*\n)+/gm)].map(([rows]) => rows.split('\n').length),
  commands: [...text.matchAll(/`(?:PORT=\d+ )?(?:npm|npx) [^`]+`/g)].map(String),
  tags: [...text.matchAll(/^\| `(fukushi-[\w-]+)`/gm)].map(([, tag]) => tag),
  items: [...text.matchAll(/^- /gm)].length,
  links: [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address),
});

for (const part of Object.keys(skeleton(english))) {
  test(`README.ja.md has the ${part} of README.md`, () => {
    const [told, also] = [skeleton(english)[part], skeleton(japanese)[part]];
    if (part !== 'links') return assert.deepEqual(also, told);
    // Each of the two names the other, and the page of the other language comes second.
    const same = (links) => links.map((it) => it.replace(/(?:\.ja|\.en)?\.md$/, '.md')).sort();
    assert.deepEqual(same(also), same(told));
  });
}
