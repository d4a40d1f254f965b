/** The exact text that webmasters paste. A change here changes what is on other people's pages. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { FORMS, makeForm, makeScript, type Form, type FormRequest } from '@fukushi-widgets/builder/forms.js';

const policy: FormRequest = {
  widget: 'policy-card',
  id: '1-1',
  base: 'https://widgets.example/',
  title: '基本施策1-1 健幸なまちづくりの推進',
  text: ['一つ目の段落。', '二つ目の段落。'],
  fragment: '<div class="fukushi-embed">\n<h3>見出し</h3>\n</div>\n',
};
const inEnglish: FormRequest = {
  ...policy,
  lang: 'en',
  title: 'Policy 1-1 “Health” & more',
  options: { 'heading-level': '4', 'variant': 'summary' },
};

const EXPECTED: Readonly<Record<Form, readonly [plain: string, english: string]>> = {
  link: [
    '<p><a class="fukushi-embed" href="https://widgets.example/v1/embed/policy-card/1-1/">基本施策1-1 健幸なまちづくりの推進</a></p>',
    '<p><a class="fukushi-embed" href="https://widgets.example/v1/embed/policy-card/1-1/en/#heading-level=4&amp;variant=summary" lang="en">Policy 1-1 “Health” &amp; more</a></p>',
  ],
  rich: [
    `<div class="fukushi-embed fukushi-w-policy-card fukushi-o-policy--1-1" data-fukushi="policy-card" data-policy="1-1">
<p><strong>基本施策1-1 健幸なまちづくりの推進</strong></p>
<p>一つ目の段落。</p>
<p>二つ目の段落。</p>
<p><a href="https://widgets.example/v1/embed/policy-card/1-1/#text">基本施策1-1 健幸なまちづくりの推進をくわしく読む</a></p>
</div>`,
    `<div class="fukushi-embed fukushi-w-policy-card fukushi-o-policy--1-1 fukushi-o-lang--en fukushi-o-heading-level--4 fukushi-o-variant--summary" data-fukushi="policy-card" data-policy="1-1" data-lang="en" data-heading-level="4" data-variant="summary" lang="en">
<p><strong>Policy 1-1 “Health” &amp; more</strong></p>
<p>一つ目の段落。</p>
<p>二つ目の段落。</p>
<p><a href="https://widgets.example/v1/embed/policy-card/1-1/en/#text&amp;heading-level=4&amp;variant=summary" lang="en">Policy 1-1 “Health” &amp; more</a></p>
</div>`,
  ],
  element: [
    '<div class="fukushi-embed"><fukushi-policy-card policy="1-1"><a href="https://widgets.example/v1/embed/policy-card/1-1/">基本施策1-1 健幸なまちづくりの推進</a></fukushi-policy-card></div>',
    '<div class="fukushi-embed"><fukushi-policy-card policy="1-1" lang="en" heading-level="4" variant="summary"><a href="https://widgets.example/v1/embed/policy-card/1-1/en/#heading-level=4&amp;variant=summary" lang="en">Policy 1-1 “Health” &amp; more</a></fukushi-policy-card></div>',
  ],
  iframe: [
    `<iframe src="https://widgets.example/v1/embed/policy-card/1-1/" title="基本施策1-1 健幸なまちづくりの推進" width="100%" height="600" loading="lazy"></iframe>
<p><a href="https://widgets.example/v1/embed/policy-card/1-1/">基本施策1-1 健幸なまちづくりの推進</a></p>`,
    `<iframe src="https://widgets.example/v1/embed/policy-card/1-1/en/#heading-level=4&amp;variant=summary" title="Policy 1-1 “Health” &amp; more" width="100%" height="600" loading="lazy"></iframe>
<p><a href="https://widgets.example/v1/embed/policy-card/1-1/en/#heading-level=4&amp;variant=summary" lang="en">Policy 1-1 “Health” &amp; more</a></p>`,
  ],
  url: [
    'https://widgets.example/v1/embed/policy-card/1-1/',
    'https://widgets.example/v1/embed/policy-card/1-1/en/#heading-level=4&variant=summary',
  ],
  static: [
    '<div class="fukushi-embed">\n<h3>見出し</h3>\n</div>',
    '<div class="fukushi-embed">\n<h3>見出し</h3>\n</div>',
  ],
};

type Element = DefaultTreeAdapterTypes.Element;

const descendants = (node: DefaultTreeAdapterTypes.ParentNode): Element[] =>
  node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...descendants(child)] : []));

describe('forms to paste', () => {
  for (const form of FORMS) {
    test(`${form}: plain`, () => assert.equal(makeForm(form, policy), EXPECTED[form][0]));
    test(`${form}: in English, with options`, () =>
      assert.equal(makeForm(form, inEnglish), EXPECTED[form][1]));

    test(`${form}: a title stays text, whatever it holds`, () => {
      const title = `"><script>alert('1')</script>&amp;`;
      const found = descendants(parseFragment(makeForm(form, { ...policy, title })));
      const values = found.flatMap(({ attrs }) => attrs.map(({ name, value }) => `${name}=${value}`));
      assert.deepEqual(
        found.filter(({ tagName }) => tagName === 'script'),
        [],
      );
      assert.equal(form === 'iframe', values.includes(`title=${title}`));
      assert.equal(
        ['link', 'element', 'iframe'].includes(form),
        found.some(
          ({ tagName, childNodes: [text] }) =>
            tagName === 'a' && text && 'value' in text && text.value === title,
        ),
      );
    });

    test(`${form}: has no blank line, indent or attribute that editors refuse`, () => {
      for (const request of [policy, inEnglish]) {
        assert.doesNotMatch(
          makeForm(form, request),
          /\n\s|\s\n|\sstyle=|\son\w+=|<noscript|href="(?:tel|mailto):/u,
        );
      }
    });
  }

  for (const [rendition, way] of [
    ['ja-furigana', ' furigana'],
    ['ja-easy', ' easy'],
    ['zh-Hans', ''],
  ] as const)
    test(`${rendition}: lang is a language, and the way of writing an attribute of its own`, () => {
      const request = { ...policy, lang: rendition };
      const lang = rendition.replace(/-[ef].*/u, '');
      assert.match(
        makeForm('element', request),
        new RegExp(
          `<fukushi-policy-card policy="1-1" lang="${lang}"${way}><a href="[^"]*/${rendition}/" lang="${lang}">`,
          'u',
        ),
      );
      assert.match(makeForm('rich', request), new RegExp(`data-lang="${rendition}" lang="${lang}">`, 'u'));
      for (const form of FORMS)
        for (const { attrs } of descendants(parseFragment(makeForm(form, request))))
          assert.ok(attrs.every(({ name, value }) => name !== 'lang' || value === lang));
    });

  test('iframe: takes a measured height', () =>
    assert.match(makeForm('iframe', { ...policy, height: 842 }), / height="842" /u));

  test('static: without its HTML it says what is missing', () =>
    assert.throws(() => makeForm('static', { ...policy, fragment: undefined }), /needs the fragment/u));

  test('a widget that shows the whole takes no id', () =>
    assert.equal(
      makeForm('element', { widget: 'message', base: 'https://widgets.example/', title: '会長のメッセージ' }),
      '<div class="fukushi-embed"><fukushi-message><a href="https://widgets.example/v1/embed/message/">会長のメッセージ</a></fukushi-message></div>',
    ));

  test('a tag within a sentence has no block around it', () =>
    assert.equal(
      makeForm('element', {
        ...{ widget: 'contact-box', id: 'city', title: 'みどり市 問合せ先' },
        ...{ base: 'https://widgets.example/', options: { variant: 'inline' } },
      }),
      '<fukushi-contact-box organization="city" variant="inline"><a href="https://widgets.example/v1/embed/contact-box/city/#variant=inline">みどり市 問合せ先</a></fukushi-contact-box>',
    ));

  test('the script: moving and frozen', () => {
    assert.equal(
      makeScript('https://widgets.example/'),
      '<script src="https://widgets.example/v1/fukushi.js" async></script>',
    );
    assert.equal(
      makeScript('https://widgets.example/', { version: '1.4.2', integrity: 'sha384-abc' }),
      '<script src="https://widgets.example/1.4.2/fukushi.js" integrity="sha384-abc" crossorigin="anonymous" async></script>',
    );
  });
});
