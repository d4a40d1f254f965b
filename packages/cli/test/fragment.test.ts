import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { fingerprint } from '@fukushi-widgets/cli';
import { PLAN_WIDGETS } from '@fukushi-widgets/model';

import { attribute, elements, textOf } from './support/html.js';
import { run } from './support/in-process.js';
import { planFolder } from './support/plan-folder.js';
import { fukushi } from './support/run.js';

const english = {
  'locales/en/goals/1.yaml': `title: { text: A goal, source: "${fingerprint('目標の題')}" }\n`,
};

describe('fukushi fragment', () => {
  test('prints the widget, and nothing else', async (t) => {
    const { code, out, error } = await run('fragment', 'policy-card', '1-1', '--plan', planFolder(t));
    assert.equal(code, 0);
    assert.equal(error, '');
    assert.match(out, /^<div class="fukushi-embed" lang="ja">[^]*<\/div>\n$/u);
    const [heading] = elements(out).filter(({ tagName }) => tagName === 'h3');
    assert.equal(heading && textOf(heading), '施策の題');
  });

  test('works as a program too', (t) => {
    const { code, out, error } = fukushi('fragment', 'contact-box', 'town', '--plan', planFolder(t));
    assert.deepEqual([code, error], [0, '']);
    assert.match(out, /0267-00-0000/u);
  });

  test('takes an id as Japanese keyboards write it', async (t) => {
    const folder = planFolder(t);
    const plain = await run('fragment', 'policy-card', '1-1', '--plan', folder);
    assert.equal(plain.code, 0);
    assert.deepEqual(await run('fragment', 'policy-card', '１－１', '--plan', folder), plain);
  });

  test('without --base there is no link to a page that nobody published', async (t) => {
    const { out } = await run('fragment', 'system-chart', '--plan', planFolder(t));
    assert.equal(elements(out).filter(({ tagName }) => tagName === 'a').length, 0);
    assert.match(out, /施策の題/u);
  });

  test('--base with or without its last slash gives the same links', async (t) => {
    const folder = planFolder(t);
    const args = ['fragment', 'policy-card', '1-1', '--plan', folder, '--base'];
    const { out } = await run(...args, 'https://w.example/fukushi/');
    assert.match(out, /href="https:\/\/w\.example\/fukushi\/v1\/embed\/policy-card\/1-1\/#text"/u);
    assert.equal((await run(...args, 'https://w.example/fukushi')).out, out);
  });

  test('in another language, says so, and marks what stays Japanese', async (t) => {
    const folder = planFolder(t, english);
    const args = ['--plan', folder, '--lang', 'en', '--base', 'https://w.example/'];
    const { code, out } = await run('fragment', 'goal-section', '1', ...args);
    assert.equal(code, 0);
    const all = elements(out);
    const root = all.find(({ tagName }) => tagName === 'div');
    assert.equal(root && attribute(root, 'lang'), 'en');
    const heading = all.find(({ tagName }) => tagName === 'h3');
    assert.equal(heading && textOf(heading), 'A goal');
    assert.deepEqual(
      all
        .filter((element) => attribute(element, 'lang') === 'ja')
        .map(textOf)
        .filter((text) => /目標の題|支え合いを広げます。|試しの計画/u.test(text)),
      ['支え合いを広げます。', '試しの計画'],
    );
    assert.match(out, /href="https:\/\/w\.example\/v1\/embed\/goal-section\/1\/en\/#text"/u);
    assert.match(out, /reference translation/iu);
    assert.match(out, /April 2025/u);
  });

  test('--variant compact: the contact as lists show it, and its link asks a script for no more', async (t) => {
    const args = ['contact-box', 'town', '--plan', planFolder(t), '--base', 'https://w.example/'];
    const { code, out } = await run('fragment', ...args, '--variant', 'compact');
    assert.equal(code, 0);
    const said = elements(out)
      .filter(({ tagName }) => /^(?:h3|p|dt|dd)$/u.test(tagName))
      .map(textOf);
    assert.deepEqual(said, ['試し町', '電話', '0267-00-0000', '「試し町 問合せ先」のページ']);
    assert.match(out, /contact-box\/town\/#text&amp;variant=compact"/u);
  });

  test('--variant inline: a part of a sentence, whose end is the link', async (t) => {
    const args = ['contact-box', 'town', '--plan', planFolder(t), '--base', 'https://w.example/'];
    const { code, out } = await run('fragment', ...args, '--variant', 'ｉｎｌｉｎｅ');
    assert.equal(code, 0);
    assert.equal(
      out,
      '<span lang="ja">試し町 電話 <span class="notranslate" translate="no">0267-00-0000</span>、<a href="https://w.example/v1/embed/contact-box/town/#text&amp;variant=inline">「試し町 問合せ先」のページ</a></span>\n',
    );
  });

  test('--variant summary: a policy without its actions, as its tag shows it', async (t) => {
    const args = ['fragment', 'policy-card', '1-1', '--plan', planFolder(t)];
    const all = (await run(...args, '--variant', 'full')).out;
    assert.equal((await run(...args)).out, all);
    const { out } = await run(...args, '--variant', 'summary');
    assert.match(all, /声をかけましょう。/u);
    assert.doesNotMatch(out, /声をかけましょう。/u);
    assert.match(out, /施策の題/u);
  });

  for (const level of [2, 3, 4, 5, 6]) {
    test(`--heading-level ${level} is the level of the first heading`, async (t) => {
      const { out } = await run(
        ...['fragment', 'goal-section', '1', '--plan', planFolder(t), '--heading-level', String(level)],
      );
      assert.equal(/<h(\d)/u.exec(out)?.[1], String(level));
    });
  }
});

describe('fukushi fragment: one sentence and exit code 1 for', () => {
  const cases: readonly (readonly [what: string, args: readonly string[], says: RegExp])[] = [
    ['no widget', [], new RegExp(PLAN_WIDGETS.join(', '), 'u')],
    ['a widget of no plan', ['reading-tools'], new RegExp(PLAN_WIDGETS.join(', '), 'u')],
    ['an unknown widget', ['policy-cards', '1-1'], new RegExp(PLAN_WIDGETS.join(', '), 'u')],
    ['a tag in place of a widget', ['fukushi-policy-card', '1-1'], /policy-card/u],
    ['an unknown policy', ['policy-card', '9-9'], /「9-9」.*1-1, 1-2/u],
    ['a policy without its id', ['policy-card'], /policy-card.*1-1, 1-2/u],
    ['a goal in place of a policy', ['policy-card', '1'], /「1」.*1-1, 1-2/u],
    ['an unknown actor', ['action-list', 'them'], /「them」.*us/u],
    ['an unknown contact', ['contact-box', 'nobody'], /「nobody」.*town/u],
    ['an id where there is none', ['system-chart', '1'], /system-chart.*「1」/u],
    ['a message that the plan does not have', ['message'], /message/u],
    ['an unknown language', ['policy-card', '1-1', '--lang', 'xx'], /「xx」.*ja/u],
    ['an empty language', ['policy-card', '1-1', '--lang', ''], /「」.*ja/u],
    ['heading level 1', ['policy-card', '1-1', '--heading-level', '1'], /2.*6/u],
    ['heading level 7', ['policy-card', '1-1', '--heading-level', '7'], /2.*6/u],
    ['a heading level in words', ['policy-card', '1-1', '--heading-level', 'h2'], /2.*6/u],
    ['a base that is no address', ['policy-card', '1-1', '--base', 'example.com'], /http.*example\.com/u],
    ['a base that no browser links to', ['policy-card', '1-1', '--base', 'ftp://example.com/'], /http/u],
    ['an unknown variant', ['contact-box', 'town', '--variant', 'summary'], /full, compact, inline/u],
    ['an empty variant', ['policy-card', '1-1', '--variant', ''], /full, summary/u],
    ['a variant of what has none', ['plan', '--variant', 'full'], /plan.*--variant/u],
    ['a variant of everything', ['--all', '-o', 'out', '--variant', 'full'], /--all.*--variant/u],
    ['an unknown option', ['policy-card', '1-1', '--colour', 'red'], /--colour/u],
    ['one argument too many', ['policy-card', '1-1', '1-2'], /1-2/u],
  ];
  for (const [what, args, says] of cases) {
    test(what, async (t) => {
      const { code, out, error } = await run('fragment', ...args, '--plan', planFolder(t));
      assert.deepEqual({ code, out }, { code: 1, out: '' });
      assert.match(error, /^[^\n]+\n$/u);
      assert.match(error, says);
    });
  }

  test('a folder that does not exist', async (t) => {
    const folder = join(planFolder(t), 'nowhere');
    const { code, out, error } = await run('fragment', 'plan', '--plan', folder);
    assert.deepEqual([code, out], [1, '']);
    assert.match(error, /^[^\n]*nowhere[^\n]*\n$/u);
  });

  test('a folder with a mistake: the place of the mistake', async (t) => {
    const folder = planFolder(t, { 'goals/1.yaml': 'titel: 目標の題\n' });
    const { code, out, error } = await run('fragment', 'plan', '--plan', folder);
    assert.deepEqual([code, out], [1, '']);
    assert.match(error, /goals\/1\.yaml:1:1/u);
  });
});
