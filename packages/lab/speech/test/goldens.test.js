/** The record of what is heard: how it is written, and what it says of a change. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { differences, kept, textOf } from '../goldens.js';
import { namesIn, pages } from '../pages.js';

const heard = (...presses) => textOf([{ name: '次の見出し (h)', presses }]);

describe('the record of what is heard', () => {
  it('has a line for each press of the key, also where nothing was said', () => {
    assert.equal(
      heard(['問合せ先.', '見本 見出し level 3.'], []),
      '# 次の見出し (h)\n問合せ先. ｜ 見本 見出し level 3.\n（無音）\n',
    );
  });

  it('names the first line that is heard otherwise, and where', () => {
    assert.deepEqual(differences(heard(['一'], ['二']), heard(['一'], ['三'])), [
      '次の見出し (h), 2: 「二」 → 「三」',
    ]);
    assert.deepEqual(differences(heard(['一'], ['二']), heard(['一'])), ['次の見出し (h), 2: 「二」 → 「」']);
    assert.deepEqual(differences('', heard(['一'])), ['次の見出し (h), 1: 「」 → 「一」']);
    assert.deepEqual(differences(heard(['一']), heard(['一'])), []);
  });

  it('is kept for pages that there are, and holds no fault that was mended', () => {
    const folder = new URL('../goldens/', import.meta.url);
    const files = readdirSync(folder);
    assert.ok(files.length > 0);
    for (const file of files) {
      assert.ok(file.split('.')[0] in pages, file);
      // A status that says its role and not its words.
      assert.doesNotMatch(readFileSync(new URL(file, folder), 'utf8'), /status ?bar/iu, file);
    }
  });

  for (const browser of ['chromium', 'firefox', 'webkit'])
    it(`is kept for every page that ${browser} can be heard with`, () => {
      const missing = namesIn(browser).filter((page) => kept(page, browser) === '');
      assert.deepEqual(missing, []);
    });
});

describe('what the record answers of the checklist', () => {
  const folder = new URL('../goldens/', import.meta.url);
  const heard = readdirSync(folder).filter((file) => !file.includes('.webkit.'));
  const partOf = (file, name) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split(/^# /mu)
      .find((part) => part.startsWith(name)) ?? '';

  it('2.4.4: no link says only that it is one', () => {
    for (const file of heard) {
      const links = partOf(file, '次のリンク').split('\n').slice(1);
      assert.deepEqual(
        links.filter((line) =>
          /^(?:こちら|ここ|詳しくは?|続きを読む|リンク)(?:こちら)?[.。]? リンク/u.test(line),
        ),
        [],
        file,
      );
    }
  });

  it('3.2.6: a contact is said in one order', () => {
    const ORDER = ['電話', 'FAX', 'メール', '受付時間', '住所', 'ウェブサイト'];
    const files = heard.filter((file) => file.startsWith('contact-'));
    assert.ok(files.length >= 4);
    for (const file of files) {
      const lines = partOf(file, 'すべて読む').split('\n');
      let before = -1;
      for (const line of lines) {
        if (/^Description list/u.test(line)) before = -1;
        const at = ORDER.findIndex((label) => line === label || line.startsWith(`${label} `));
        if (at === -1) continue;
        assert.ok(at >= before, `${file}: ${line}`);
        before = at;
      }
      assert.ok(before >= 0, file);
    }
  });

  it('1.1.1: no picture is said, on the screen', () => {
    for (const file of heard)
      assert.doesNotMatch(
        readFileSync(new URL(file, folder), 'utf8'),
        /(?:画像|イメージ|image|graphic)[.\s]*$/imu,
        file,
      );
  });
});

/** What Orca says of itself: roles, states and where something ends. */
const ORCA =
  /^(?:見出し level \d|リンク|プッシュボタン|トグルボタン|(?:not )?pressed|畳んだ状態|パネル|ブロック引用|エントリ|コンボボックス|opens menu|search|article|description (?:term|value)|Description list with \d+ terms?|List with \d+ items?|Nesting level \d|[lL]eaving .*|,|（\d+行のうち\d+行まで）)$/u;

const bare = (text) => text.replaceAll(/\s/gu, '');

/** The words of a tree, without its roles. */
const wordsOf = (tree) =>
  bare(
    tree
      .replaceAll(/^ *[a-z][a-z \d]*(?:: |$)/gmu, '')
      .replaceAll(/［[a-z][a-z \d]*: /gu, '')
      .replaceAll('］', ''),
  );

describe('the tree of WebKitGTK, where Orca cannot browse', () => {
  const folder = new URL('../goldens/', import.meta.url);
  const record = (page, browser) => {
    const file = new URL(`${page}.${browser}.txt`, folder);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  for (const page of namesIn('webkit')) {
    it(`has the words that Orca says elsewhere, in the same order: ${page}`, () => {
      const tree = wordsOf(record(page, 'webkit'));
      assert.ok(tree.length > 0);
      for (const browser of ['chromium', 'firefox']) {
        const [, said = ''] = record(page, browser).split(/^# /mu);
        let at = 0;
        for (const line of said.split('\n').slice(1)) {
          if (line === '' || ORCA.test(line)) continue;
          const found = tree.indexOf(bare(line), at);
          assert.ok(found >= 0, `${browser}: 「${line}」`);
          at = found + bare(line).length;
        }
      }
    });
  }
});

describe('the page of what is heard', () => {
  it('quotes lines of the record', () => {
    const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
    const record = readdirSync(new URL('../goldens/', import.meta.url))
      .map((file) => read(`../goldens/${file}`))
      .join('\n');
    const lines = new Set(record.split('\n').flatMap((line) => [line, ...line.split(' ｜ ')]));
    const quoted = read('../../../../docs/accessibility/heard.md')
      .split(/^```$/mu)
      .filter((_, index) => index % 2 === 1)
      .flatMap((block) => block.trim().split('\n'));
    assert.ok(quoted.length > 10);
    assert.deepEqual(
      quoted.filter((line) => !lines.has(line)),
      [],
    );
  });
});
