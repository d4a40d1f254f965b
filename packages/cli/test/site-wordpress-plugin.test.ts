/** The WordPress plugin as `fukushi build` writes it; what it does in WordPress is tried there (packages/lab/wordpress). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { unzipSync } from 'fflate';

import type * as FilesBelow from '../dist/site/files-below.js';
import type * as Plugin from '../dist/site/wordpress-plugin.js';
import type * as Translations from '../dist/site/wordpress-translations.js';

// The compiled test stands beside the compiled sources.
const load = async (name: string): Promise<unknown> =>
  import(new URL(`../site/${name}.js`, import.meta.url).href);
const { filesBelow } = (await load('files-below')) as typeof FilesBelow;
const { wordpressPlugin, wordpressZip } = (await load('wordpress-plugin')) as typeof Plugin;
const { moFile, readPo } = (await load('wordpress-translations')) as typeof Translations;

const BASE = 'https://w.example/$1/';
const parts: readonly Plugin.PluginPart[] = [
  { widget: 'plan', title: '計画', summary: '計画の全体。', path: 'v1/embed/plan/' },
  { widget: 'policy-card', id: '1-1', title: '</script>', summary: '', path: 'v1/embed/policy-card/1-1/' },
];
const sources = new URL('../../wordpress/fukushi-widgets/', import.meta.url).pathname;

const languages = { 'ja': '日本語', 'ja-easy': 'やさしい日本語' };
const publication = { base: BASE, version: '3.2.1', isOfContacts: false, parts, languages };
const plugin = wordpressPlugin(publication);
/** A file of the plugin as text. */
const textIn =
  (files: typeof plugin) =>
  (path: string): string => {
    const [, content] = files.find(([each]) => each === `fukushi-widgets/${path}`) ?? [];
    assert.ok(content !== undefined, path);
    return Buffer.from(content).toString();
  };
const text = textIn(plugin);

/** Of a publication that has no plan. */
const ofContacts = wordpressPlugin({
  ...publication,
  isOfContacts: true,
  parts: [
    { widget: 'contact-directory', title: '一覧', summary: '', path: 'v1/embed/contact-directory/' },
    { widget: 'contact-box', id: 'minato', title: '港', summary: '', path: 'v1/embed/contact-box/minato/' },
  ],
});

describe('the WordPress plugin', () => {
  test('holds every file of its sources, and what is written for the publication', () => {
    const own = [...filesBelow(sources).keys()];
    const written = plugin.map(([path]) => path.replace(/^fukushi-widgets\//u, ''));
    assert.deepEqual(
      own.filter((path) => !written.includes(path)),
      [],
    );
    assert.deepEqual(
      written.filter((path) => !own.includes(path)),
      [
        'languages/fukushi-widgets-ja-fukushi-widgets-block.json',
        'languages/fukushi-widgets-ja-fukushi-widgets-parts.json',
        'languages/fukushi-widgets-ja-fukushi-widgets-preview.json',
        'languages/fukushi-widgets-ja.mo',
        'publication.json',
      ],
    );
  });

  test('is bound to the publication', () => {
    assert.deepEqual(JSON.parse(text('publication.json')), {
      base: BASE,
      version: '3.2.1',
      languages,
      parts,
    });
    assert.match(text('fukushi-widgets.php'), /^ \* Version: {11}3\.2\.1$/mu);
    assert.ok(text('fukushi-widgets.php').includes(`Update URI:        ${BASE}\n`));
    assert.match(text('readme.txt'), /^Stable tag: 3\.2\.1$/mu);
    for (const [path, content] of plugin) {
      assert.equal(Buffer.from(content).includes('widgets.example'), false, path);
    }
  });

  test('as an archive has the same bytes for the same input, and its files in one folder', () => {
    const archive = wordpressZip(plugin);
    assert.deepEqual(wordpressZip(wordpressPlugin(publication)), archive);
    const files = unzipSync(archive);
    assert.deepEqual(
      Object.keys(files),
      plugin.map(([path]) => path),
    );
    assert.equal(
      Buffer.from(files['fukushi-widgets/publication.json'] ?? []).toString(),
      text('publication.json'),
    );
    // The time of an entry, as the archive's format has it: the first day it knows.
    assert.equal(Buffer.from(archive).readUInt32LE(10), 0x00210000);
  });

  test('names its licence, and says in its readme what WordPress asks for', () => {
    for (const path of ['fukushi-widgets.php', 'readme.txt']) {
      assert.match(text(path), /^(?: \* )?License: +GPL-2\.0-or-later$/mu, path);
      assert.match(text(path), /^(?: \* )?Requires at least: +6\.1$/mu, path);
      assert.match(text(path), /^(?: \* )?Requires PHP: +7\.4$/mu, path);
    }
    assert.match(text('license.txt'), /GNU GENERAL PUBLIC LICENSE\s+Version 2, June 1991/u);
  });

  test('of a list of contacts speaks of no plan, and gives a contact as its example', () => {
    const readme = textIn(ofContacts)('readme.txt');
    const block = textIn(ofContacts)('block/block.json');
    const header = textIn(ofContacts)('fukushi-widgets.php').split('*/')[0];
    const words = [...readPo(textIn(ofContacts)('languages/fukushi-widgets-ja.po'))].flat();
    for (const said of [readme, block, header, ...words]) assert.doesNotMatch(said ?? '', /計画|\bplan\b/iu);
    assert.ok(readme.includes('[fukushi contact-box minato]'), readme);
    assert.ok(words.includes('一覧の連絡先'));
    assert.match(readme, /で公開されている一覧の連絡先を、投稿や固定ページに表示します。/u);
    assert.equal(readme.replace(/contact-box minato/gu, '').includes('policy'), false);
    // What is said of a plan stays as it is written.
    for (const path of ['block/block.json', 'block/block.js', 'languages/fukushi-widgets-ja.po'])
      assert.equal(text(path), readFileSync(sources + path, 'utf8'));
  });

  test('keeps visitors out of every PHP file', () => {
    for (const [path, content] of plugin) {
      if (path.endsWith('.php'))
        assert.match(String(Buffer.from(content)), /^defined\( 'ABSPATH' \) \|\| exit;$/mu, path);
    }
  });
});

describe('the translations of the WordPress plugin', () => {
  /** Texts that code hands to `__()`, and those of the block's and the plugin's descriptions. */
  const used = (files: typeof plugin): readonly string[] => {
    const { title, description, keywords } = JSON.parse(textIn(files)('block/block.json')) as {
      title: string;
      description: string;
      keywords: readonly string[];
    };
    const header = [
      ...textIn(files)('fukushi-widgets.php').matchAll(/^ \* (?:Plugin Name|Description|Author): +(.*)$/gmu),
    ];
    const calls = files
      .filter(([path]) => /\.(?:php|js)$/u.test(path))
      .flatMap(([, content]) => [
        ...String(Buffer.from(content)).matchAll(/\b__\(\s*'((?:[^'\\]|\\.)*)',\s*'fukushi-widgets'/gu),
      ]);
    return [
      ...[...header, ...calls].map(([, string = '']) => string),
      `block title\u0004${title}`,
      `block description\u0004${description}`,
      `block keyword\u0004${keywords.at(-1) ?? ''}`,
    ];
  };

  for (const [what, files] of [
    ['a plan', plugin],
    ['a list of contacts', ofContacts],
  ] as const) {
    test(`of ${what} hold every text that is used, and no other`, () => {
      const messages = readPo(textIn(files)('languages/fukushi-widgets-ja.po'));
      assert.ok(used(files).length > 20);
      assert.deepEqual([...messages.keys()].sort(), ['', ...new Set(used(files))].sort());
    });
  }

  test('as .mo: sorted texts with their translations, where the format says', () => {
    const file = Buffer.from(
      moFile(
        new Map([
          ['b', 'い'],
          ['', 'head'],
          ['a\u0004b', 'ろ'],
        ]),
      ),
    );
    const string = (table: number, index: number) => {
      const at = file.readUInt32LE(table) + index * 8;
      const start = file.readUInt32LE(at + 4);
      return file.subarray(start, start + file.readUInt32LE(at)).toString();
    };
    assert.equal(file.readUInt32LE(0), 0x950412de);
    assert.equal(file.readUInt32LE(8), 3);
    assert.deepEqual(
      [0, 1, 2].map((index) => [string(12, index), string(16, index)]),
      [
        ['', 'head'],
        ['a\u0004b', 'ろ'],
        ['b', 'い'],
      ],
    );
  });

  test('as JSON: what WordPress hands to its scripts', () => {
    const json = JSON.parse(text('languages/fukushi-widgets-ja-fukushi-widgets-block.json')) as {
      locale_data: Record<string, Record<string, unknown>>;
    };
    assert.deepEqual(json.locale_data['fukushi-widgets']?.['Which'], ['どれを']);
    assert.equal((json.locale_data['fukushi-widgets']?.[''] as { lang?: string }).lang, 'ja');
  });

  test('a file with a text that is not translated is refused', () => {
    assert.throws(() => readPo('msgid "a"\nmsgstr ""\n'), /without its translation/u);
    assert.throws(() => readPo('msgid_plural "a"\n'), /Not a line/u);
  });
});
