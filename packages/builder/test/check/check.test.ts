/** All rules together: one accident is told once, the mended text is right, our own forms pass. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { check } from '@fukushi-widgets/builder/check/check.js';
import { FORMS, makeForm, makeScript } from '@fukushi-widgets/builder/forms.js';
import { facts } from '../support/facts.js';

const PAGE = `${facts.base}v1/embed/policy-card/1-1/`;
const request = {
  widget: 'policy-card',
  id: '1-1',
  base: facts.base,
  title: '基本施策1-1 健康なまち',
  text: ['健康なまちをつくります。'],
  fragment: `<div class="fukushi-embed"><h3>健康なまち</h3><p><a href="${PAGE}">「健康なまち」のページ</a></p></div>`,
} as const;

describe('the checker', () => {
  test('tells each of several accidents once, and mends them all', () => {
    const pasted = '＜fukushi－policy－card\u3000policy＝”1-1”\u3000/＞';
    const { findings, mended } = check(pasted, facts);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      [
        'full-width-tag',
        'full-width-space',
        'full-width-equals',
        'curly-quotes',
        'self-closing',
        'no-script',
        'missing-fallback',
      ],
    );
    assert.equal(
      mended,
      `${makeScript(facts.base)}\n<fukushi-policy-card policy="1-1"><a href="${PAGE}">基本施策1-1 健康なまち</a></fukushi-policy-card>`,
    );
    assert.deepEqual(check(mended, facts), { findings: [], mended });
  });

  test('mends so that a browser reads what was meant', () => {
    const { mended } = check('<fukushi-policy-card policy=“1-1” heading-level＝4 /><p>続き</p>', facts);
    const [, , element, next] = parseFragment(mended).childNodes as DefaultTreeAdapterTypes.Element[];
    assert.equal(element?.tagName, 'fukushi-policy-card');
    assert.deepEqual(
      element?.attrs.map(({ name, value }) => [name, value]),
      [
        ['policy', '1-1'],
        ['heading-level', '4'],
      ],
    );
    assert.equal(next?.tagName, 'p', 'what follows stands after the element');
  });

  test('asks for no link in the reading tools, which have no page of their own', () => {
    const pasted = `${makeScript(facts.base)}\n<fukushi-reading-tools remember></fukushi-reading-tools>`;
    assert.deepEqual(check(pasted, facts), { findings: [], mended: pasted });
    const linked =
      '<p><a class="fukushi-embed" href="https://widgets.example/v1/embed/reading-tools/">ことば</a></p>';
    assert.deepEqual(
      check(linked, facts)
        .findings.map(({ rule }) => rule)
        .filter((rule) => rule === 'unknown-widget'),
      ['unknown-widget'],
    );
  });

  for (const form of FORMS) {
    test(`finds nothing to mend in our own ${form}`, () => {
      const text =
        form === 'element'
          ? `${makeScript(facts.base)}\n${makeForm(form, request)}`
          : makeForm(form, request);
      const { findings, mended } = check(text, facts);
      assert.equal(mended, text);
      assert.deepEqual(
        findings.filter(({ severity }) => severity !== 'hint'),
        [],
      );
    });
  }

  test('leaves a page of somebody else as it is', () => {
    const page = `<h1>＜お知らせ＞</h1>\n<p style='a'>“引用”　<a href=/x>こちら</a><br/>１＋１＝２</p>\n<my-map lat="1"/>\n${makeForm('link', request)}`;
    assert.equal(check(page, facts).mended, page);
  });

  test('never throws, never grows without end, and mends once and for all', () => {
    const pieces = [
      ...[
        '<',
        '＜',
        '>',
        '＞',
        '/',
        '／',
        '=',
        '＝',
        '"',
        '“',
        '”',
        "'",
        ' ',
        '\u3000',
        '\n',
        '-',
        '－',
        '&lt;',
      ],
      ...[
        'fukushi-policy-card',
        'fukushi-plan',
        'script',
        'a',
        'policy',
        'href',
        'src',
        '1-1',
        '</',
        '<!--',
        '-->',
      ],
      ...[PAGE, `${facts.base}v1/fukushi.js`, 'integrity', 'iframe', 'title', '説明', 'p>', 'div class="x"'],
    ];
    // A fixed sequence: the same texts every time.
    let seed = 20250401;
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    for (let round = 0; round < 3000; round += 1) {
      const pasted = [...new Array(1 + next(14)).keys()].map(() => pieces[next(pieces.length)]).join('');
      const { mended } = check(pasted, facts);
      assert.ok(mended.length < pasted.length + 2000, pasted);
      assert.equal(check(mended, facts).mended, mended, pasted);
    }
  });
});
