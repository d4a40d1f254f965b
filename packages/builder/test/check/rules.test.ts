/** Every rule: red on its accident, with what is said and how it is mended, and green on what looks like it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rules } from '@fukushi-widgets/builder/check/rules/index.js';
import { edited } from '@fukushi-widgets/builder/check/rule.js';
import { scan } from '@fukushi-widgets/builder/check/scan.js';
import { facts, hashes } from '../support/facts.js';

const HOST = 'https://widgets.midori.example/';
const PAGE = `${HOST}v1/embed/policy-card/1-1/`;
const LINK = `<a href="${PAGE}">基本施策1-1 健康なまち</a>`;
const SCRIPT = `<script src="${HOST}v1/fukushi.js" async></script>`;
const CARD = `<fukushi-policy-card policy="1-1">${LINK}</fukushi-policy-card>`;
const pinned = (version: string, hash: string, more = ' crossorigin="anonymous"') =>
  `<script src="${HOST}${version}/fukushi.js" integrity="${hash}"${more} async></script>`;

interface Case {
  /** The accident. */
  readonly red: string;
  /** How the text stands when this rule has mended it; absent where only the person can. */
  readonly mended?: string;
  /** Part of what is said. */
  readonly says: RegExp;
  /** Near to the accident, but right. */
  readonly green: string;
}

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'escaped': [
    {
      red: `&lt;fukushi-plan&gt;&lt;/fukushi-plan&gt;`,
      mended: '<fukushi-plan></fukushi-plan>',
      says: /&lt;/u,
      green: `<p>1 &lt; 2 &amp; 3</p>`,
    },
    {
      red: `&amp;lt;script src="x/v1/fukushi.js"&amp;gt;`,
      mended: '<script src="x/v1/fukushi.js">',
      says: /&lt;/u,
      green: '<p>a &amp;lt; b</p>',
    },
  ],
  'full-width-tag': [
    {
      red: '＜ｆｕｋｕｓｈｉ－ｐｌａｎ＞案内＜／ｆｕｋｕｓｈｉ－ｐｌａｎ＞',
      mended: '<fukushi-plan>案内</fukushi-plan>',
      says: /全角/u,
      green: '<p>＜Ｑ＆Ａ＞ と ＜こもれび＞</p>',
    },
    {
      red: '<fukushi-policy-card ｐｏｌｉｃｙ="1-1"></fukushi-policy-card>',
      mended: '<fukushi-policy-card policy="1-1"></fukushi-policy-card>',
      says: /全角/u,
      green: '<FUKUSHI-POLICY-CARD POLICY="1-1"></FUKUSHI-POLICY-CARD>',
    },
    {
      red: '<fukushi－policy－card policy="1-1"></fukushi−policy−card>',
      mended: '<fukushi-policy-card policy="1-1"></fukushi-policy-card>',
      says: /ハイフン/u,
      green: '<fukushi-policy-card policy="１－１"></fukushi-policy-card>',
    },
  ],
  'full-width-space': [
    {
      red: '<fukushi-policy-card\u3000policy="1-1"\u00a0variant="full"></fukushi-policy-card>',
      mended: '<fukushi-policy-card policy="1-1" variant="full"></fukushi-policy-card>',
      says: /空白/u,
      green: '<fukushi-contact-box name="見本\u3000太郎"></fukushi-contact-box>',
    },
  ],
  'full-width-equals': [
    {
      red: '<fukushi-policy-card policy＝"1-1"></fukushi-policy-card>',
      mended: '<fukushi-policy-card policy="1-1"></fukushi-policy-card>',
      says: /等号/u,
      green: '<a href="x?a＝b">１＋１＝２</a>',
    },
    {
      red: '<fukushi-policy-card policy ＝ 1-1></fukushi-policy-card>',
      mended: '<fukushi-policy-card policy=1-1></fukushi-policy-card>',
      says: /「policy」/u,
      green: '<fukushi-policy-card policy = 1-1></fukushi-policy-card>',
    },
  ],
  'curly-quotes': [
    {
      red: '<fukushi-policy-card policy=“1-1” variant=”full”></fukushi-policy-card>',
      mended: '<fukushi-policy-card policy="1-1" variant="full"></fukushi-policy-card>',
      says: /引用符/u,
      green: '<iframe title="“健幸”なまち"></iframe>',
    },
    {
      red: '<fukushi-policy-card policy="1-1” lang="en"></fukushi-policy-card>',
      mended: '<fukushi-policy-card policy="1-1" lang="en"></fukushi-policy-card>',
      says: /まっすぐ/u,
      green: `<p title='it is “so”'>“本文の引用符”</p>`,
    },
    {
      red: `<script src="x/fukushi.js" integrity=“sha384-abc” async></script>`,
      mended: `<script src="x/fukushi.js" integrity="sha384-abc" async></script>`,
      says: /integrity/u,
      green: `<script src="x/fukushi.js" integrity='sha384-abc' async></script>`,
    },
    {
      red: '<fukushi-policy-card policy=1-1”></fukushi-policy-card>',
      mended: '<fukushi-policy-card policy="1-1"></fukushi-policy-card>',
      says: /policy/u,
      green: '<fukushi-policy-card policy=1-1></fukushi-policy-card>',
    },
  ],
  'self-closing': [
    {
      red: '<fukushi-plan /><p>続き</p>',
      mended: '<fukushi-plan></fukushi-plan><p>続き</p>',
      says: /<\/fukushi-plan>/u,
      green: '<br /><img src="x" /><fukushi-plan></fukushi-plan>',
    },
    {
      red: '<fukushi-plan/>案内</fukushi-plan>',
      mended: '<fukushi-plan>案内</fukushi-plan>',
      says: /\/>/u,
      green: '<fukushi-policy-card policy="a/b">案内</fukushi-policy-card>',
    },
    {
      red: `<script src="x/v1/fukushi.js" async />`,
      mended: `<script src="x/v1/fukushi.js" async></script>`,
      says: /<\/script>/u,
      green: SCRIPT,
    },
  ],
  'unknown-widget': [
    {
      red: '<fukushi-polcy-card policy="1-1">x</fukushi-polcy-card>',
      mended: '<fukushi-policy-card policy="1-1">x</fukushi-policy-card>',
      says: /<fukushi-policy-card>/u,
      green: '<my-element></my-element><fukushi-plan></fukushi-plan>',
    },
    {
      red: '<policy-card policy="1-1">x</policy-card>',
      mended: '<fukushi-policy-card policy="1-1">x</fukushi-policy-card>',
      says: /のことでしょうか/u,
      green: '<weather-card></weather-card>',
    },
    { red: '<fukushi-weather>x</fukushi-weather>', says: /使えるもの.*fukushi-plan/u, green: CARD },
    {
      red: `<a href="${HOST}v1/embed/policy-crad/1-1/#heading-level=4">基本施策</a>`,
      mended: `<a href="${HOST}v1/embed/policy-card/1-1/#heading-level=4">基本施策</a>`,
      says: /policy-card/u,
      green: `<a href="${HOST}v1/embed/policy-card/1-1/#heading-level=4">基本施策</a>`,
    },
  ],
  'missing-end': [
    {
      red: `<fukushi-policy-card policy="1-1">${LINK}<p>続き</p>`,
      mended: `${CARD}<p>続き</p>`,
      says: /<\/fukushi-policy-card>/u,
      green: `${CARD}<p>続き`,
    },
    {
      red: `<script src="${HOST}v1/fukushi.js" async>\n${CARD}`,
      mended: `${SCRIPT}\n${CARD}`,
      says: /<\/script>/u,
      green: `<script>if (1 < 2) a()</script>${SCRIPT}`,
    },
    {
      red: `<p><a href="${PAGE}">基本施策1-1</p>`,
      mended: `<p><a href="${PAGE}">基本施策1-1</a></p>`,
      says: /<\/a>/u,
      green: `<p>${LINK}`,
    },
  ],
  'torn-element': [
    {
      red: `<p><fukushi-policy-card policy="1-1"></p><h3>見出し</h3><p>${LINK}</fukushi-policy-card></p>`,
      mended: `<p><fukushi-policy-card policy="1-1"></fukushi-policy-card></p><h3>見出し</h3><p>${LINK}</p>`,
      says: /二つに分かれて/u,
      green: `<div><fukushi-policy-card policy="1-1"><p>${LINK}</p></fukushi-policy-card></div></fukushi-plan>`,
    },
    {
      red: `<div class="fukushi-embed"><fukushi-policy-card policy="1-1"></p>\n<p>${LINK}</p>\n<p></fukushi-policy-card></div>`,
      mended: `<div class="fukushi-embed"><fukushi-policy-card policy="1-1"></fukushi-policy-card></p>\n<p>${LINK}</p>\n<p></div>`,
      says: /二つに分かれて/u,
      green: `<div><fukushi-policy-card policy="1-1">\n<p>${LINK}</p>\n</fukushi-policy-card></p></div>`,
    },
    {
      red: '<p><fukushi-contact-box></p>\n<h3>会</h3><dl><dt>電話</dt></dl>\n<p></fukushi-contact-box></p>',
      mended: '<fukushi-contact-box>\n<h3>会</h3><dl><dt>電話</dt></dl>\n</fukushi-contact-box>',
      says: /二つに分かれて/u,
      green:
        '<div class="fukushi-embed"><fukushi-contact-box></p>\n<div class="h-card"></div>\n<p></fukushi-contact-box></div>',
    },
  ],
  'data-only': [
    {
      red: '<fukushi-policy-card data-policy="1-1"></fukushi-policy-card>',
      mended: '<fukushi-policy-card policy="1-1"></fukushi-policy-card>',
      says: /「data-policy」ではなく「policy」/u,
      green: '<fukushi-policy-card policy="1-1" data-policy="1-1" data-x="y"></fukushi-policy-card>',
    },
    {
      red: '<div data-fukushi="policy-card" data-policy="1-1">x</div>',
      mended: `<div data-fukushi="policy-card" data-policy="1-1">x<p><a class="fukushi-embed" href="${PAGE}">基本施策1-1 健康なまち</a></p></div>`,
      says: /data- の指定だけ/u,
      green: `<div data-fukushi="policy-card" data-policy="1-1">${LINK}</div>`,
    },
  ],
  'unknown-attribute': [
    {
      red: '<fukushi-policy-card policy="1-1" heading-levl="4"></fukushi-policy-card>',
      mended: '<fukushi-policy-card policy="1-1" heading-level="4"></fukushi-policy-card>',
      says: /「heading-level」のことでしょうか/u,
      green:
        '<fukushi-policy-card policy="1-1" class="a" id="b" aria-label="c" fukushi-off></fukushi-policy-card>',
    },
    {
      red: '<fukushi-plan colour="red"></fukushi-plan>',
      says: /使えるもの: lang、heading-level/u,
      green: '<div colour="red"></div>',
    },
  ],
  'full-width-value': [
    {
      red: '<fukushi-policy-card policy="１－１ "></fukushi-policy-card>',
      mended: '<fukushi-policy-card policy="1-1"></fukushi-policy-card>',
      says: /全角の英数字/u,
      green: '<fukushi-policy-card policy="基本施策1-1"></fukushi-policy-card>',
    },
    {
      red: '<fukushi-plan heading-level="４"></fukushi-plan>',
      mended: '<fukushi-plan heading-level="4"></fukushi-plan>',
      says: /「heading-level」/u,
      green: '<fukushi-contact-box name="ＮＰＯ見本"></fukushi-contact-box>',
    },
  ],
  'unknown-id': [
    {
      red: '<fukushi-contact-box organization="councl"></fukushi-contact-box>',
      mended: '<fukushi-contact-box organization="council"></fukushi-contact-box>',
      says: /「council」のことでしょうか.*city、council/u,
      green: '<fukushi-contact-box organization="社協"></fukushi-contact-box>',
    },
    {
      red: '<fukushi-policy-card policy="1-9"></fukushi-policy-card>',
      says: /使える値: 1-1、1-2、2-1/u,
      green: '<fukushi-policy-card policy="9-9" src="/other.json"></fukushi-policy-card>',
    },
    {
      red: '<fukushi-action-list actor="me" policy="7-7"></fukushi-action-list>',
      says: /「7-7」/u,
      green: '<fukushi-action-list actor="わたし" policy="基本施策1-1" goal="1"></fukushi-action-list>',
    },
    {
      red: `<a href="${HOST}v1/embed/contact-box/citty/en/">問合せ先</a>`,
      mended: `<a href="${HOST}v1/embed/contact-box/city/en/">問合せ先</a>`,
      says: /「citty」/u,
      green: `<a href="${HOST}v1/embed/contact-box/city/en/">問合せ先</a>`,
    },
    {
      red: `<a href="${HOST}v1/embed/policy-card/1-1/zz/">基本施策</a>`,
      says: /使える値: ja、en/u,
      green: `<a href="${HOST}v1/embed/plan/en/">計画</a>`,
    },
  ],
  'missing-id': [
    {
      red: '<fukushi-policy-card></fukushi-policy-card>',
      says: /policy="1-1"/u,
      green: '<fukushi-plan></fukushi-plan><fukushi-action-list></fukushi-action-list>',
    },
    {
      red: '<fukushi-contact-box organization=""></fukushi-contact-box>',
      says: /使える値: city、council/u,
      green: '<fukushi-contact-box name="見本の会"></fukushi-contact-box>',
    },
    {
      red: '<fukushi-contact-box><h3>見本の会</h3></fukushi-contact-box><dl></dl>',
      says: /使える値: city、council/u,
      green:
        '<fukushi-contact-box><h3>見本の会</h3><dl><dt>電話</dt><dd>0267-00-0000</dd></dl></fukushi-contact-box>' +
        '<fukushi-contact-box><p class="vcard h-card">見本の会</p></fukushi-contact-box>' +
        '<fukushi-contact-box><table></table></fukushi-contact-box>',
    },
  ],
  'unknown-value': [
    {
      red: '<fukushi-policy-card policy="1-1" variant="sumary"></fukushi-policy-card>',
      mended: '<fukushi-policy-card policy="1-1" variant="summary"></fukushi-policy-card>',
      says: /full、summary/u,
      green: '<fukushi-policy-card policy="1-1" variant="Summary"></fukushi-policy-card>',
    },
    {
      red: '<fukushi-plan heading-level="1"></fukushi-plan>',
      says: /使える値: 2、3、4、5、6/u,
      green: '<fukushi-plan heading-level="2"></fukushi-plan>',
    },
    {
      red: '<fukushi-plan lang="fr"></fukushi-plan>',
      says: /「lang」に「fr」は使えません/u,
      green: '<fukushi-plan lang="en-GB"></fukushi-plan>',
    },
  ],
  'wrong-host': [
    {
      red: `<script src="https://WIDGETS.example/v1/fukushi.js" async></script>`,
      mended: SCRIPT,
      says: /公開先は https:\/\/widgets\.midori\.example\//u,
      green: `<script src="//widgets.midori.example/v1/fukushi.js" async></script>`,
    },
    {
      red: `<a href="/v1/embed/policy-card/1-1/en/#variant=summary">基本施策</a>`,
      mended: `<a href="${HOST}v1/embed/policy-card/1-1/en/#variant=summary">基本施策</a>`,
      says: /公開先ではありません/u,
      green: '<a href="https://elsewhere.example/v1/prices/">料金</a>',
    },
    {
      red: `<script src="https://WIDGETS.example/1.2.0-0a1b2c3d/fukushi.js" async></script>`,
      mended: `<script src="${HOST}1.2.0-0a1b2c3d/fukushi.js" async></script>`,
      says: /公開先ではありません/u,
      green: `<script src="${HOST}v1/fukushi.js" async></script>`,
    },
  ],
  'http': [
    {
      red: `<iframe src="http://widgets.midori.example/v1/embed/plan/" title="計画の全体"></iframe>`,
      mended: `<iframe src="https://widgets.midori.example/v1/embed/plan/" title="計画の全体"></iframe>`,
      says: /https:/u,
      green: `<a href="http://www.city.example/">市</a><a href="${PAGE}">基本施策</a>`,
    },
  ],
  'old-version': [
    {
      red: pinned('1.1.0', hashes['1.1.0']),
      mended: pinned('1.2.0', hashes['1.2.0']),
      says: /今の版は 1\.2\.0/u,
      green: pinned('1.2.0', hashes['1.2.0']) + SCRIPT,
    },
  ],
  'integrity': [
    {
      red: pinned('1.2.0', 'sha384-abc'),
      mended: pinned('1.2.0', hashes['1.2.0']),
      says: /検査用の値/u,
      green: pinned('1.2.0', hashes['1.2.0']),
    },
    {
      red: pinned('v1', hashes['1.2.0']),
      mended: `<script src="${HOST}v1/fukushi.js" crossorigin="anonymous" async></script>`,
      says: /\/v1\//u,
      green: pinned('1.1.0', `${hashes['1.1.0']} ${hashes['1.2.0']}`),
    },
    {
      red: pinned('1.2.0', hashes['1.1.0']),
      mended: pinned('1.2.0', hashes['1.2.0']),
      says: /違います/u,
      green: pinned('1.1.0', hashes['1.1.0']),
    },
    {
      red: pinned('1.2.0', hashes['1.2.0'], ''),
      mended: pinned('1.2.0', hashes['1.2.0']),
      says: /crossorigin/u,
      green: pinned('1.2.0', hashes['1.2.0'], ' crossorigin'),
    },
  ],
  'two-scripts': [
    {
      red: `${SCRIPT}\n${CARD}\n${SCRIPT}\n<p>続き</p>`,
      mended: `${SCRIPT}\n${CARD}\n<p>続き</p>`,
      says: /二つ以上/u,
      green: `${SCRIPT}<script src="other.js"></script>${CARD}`,
    },
  ],
  'no-script': [
    { red: CARD, mended: `${SCRIPT}\n${CARD}`, says: /読み込みの行がありません/u, green: SCRIPT + CARD },
    {
      red: `<p>${LINK}</p>`,
      says: /サイトの管理者/u,
      green: `<iframe src="${PAGE}" title="基本施策1-1"></iframe><p>${LINK}</p>`,
    },
  ],
  'frame-title': [
    {
      red: `<iframe src="${PAGE}"></iframe>`,
      mended: `<iframe title="基本施策1-1 健康なまち" src="${PAGE}"></iframe>`,
      says: /title/u,
      green: `<iframe src="${PAGE}" title="基本施策"></iframe><iframe src="https://maps.example/"></iframe>`,
    },
    {
      red: `<iframe title="枠" src="${PAGE}en/"></iframe>`,
      mended: `<iframe title="基本施策1-1 健康なまち" src="${PAGE}en/"></iframe>`,
      says: /4文字以上/u,
      green: `<iframe title="基本施策1-1" src="${PAGE}en/"></iframe>`,
    },
  ],
  'link-words': [
    {
      red: `<p><a class="fukushi-embed" href="${PAGE}">こちら</a></p>`,
      mended: `<p><a class="fukushi-embed" href="${PAGE}">基本施策1-1 健康なまち</a></p>`,
      says: /「こちら」/u,
      green: `<p>${LINK}</p><a href="/">戻る</a>`,
    },
  ],
  'link-class': [
    {
      red: `<p>くわしくは${LINK}をご覧ください。</p>`,
      mended: `<p>くわしくは${LINK.replace('<a', '<a class="fukushi-embed"')}をご覧ください。</p>`,
      says: /文の途中/u,
      green: `<p>前の段落</p><p><strong>${LINK}</strong></p><p>後の段落</p>`,
    },
    {
      red: `<li>案内 <a class="ext" href="${PAGE}">基本施策1-1</a></li>`,
      mended: `<li>案内 <a class="ext fukushi-embed" href="${PAGE}">基本施策1-1</a></li>`,
      says: /class="fukushi-embed"/u,
      green: `<div class="fukushi-embed">案内 ${LINK}</div><fukushi-policy-card>前 ${LINK}</fukushi-policy-card>`,
    },
  ],
  'missing-fallback': [
    {
      red: '<fukushi-policy-card policy="基本施策1-1" lang="en"></fukushi-policy-card>',
      mended: `<fukushi-policy-card policy="基本施策1-1" lang="en"><a href="${PAGE}en/">基本施策1-1 健康なまち</a></fukushi-policy-card>`,
      says: /中が空/u,
      green: CARD,
    },
    {
      red: '<fukushi-contact-box name="見本の会" tel="0267-00-0000"> </fukushi-contact-box>',
      mended:
        '<fukushi-contact-box name="見本の会" tel="0267-00-0000"><p class="fukushi-embed">見本の会 電話 0267-00-0000</p></fukushi-contact-box>',
      says: /リンクを入れて/u,
      green: '<fukushi-contact-box name="見本の会">見本の会</fukushi-contact-box>',
    },
    {
      red: '<fukushi-policy-card policy="9-9"></fukushi-policy-card>',
      says: /中が空/u,
      green: '<fukushi-policy-card policy="9-9">x</fukushi-policy-card>',
    },
  ],
  'nothing-ours': [
    { red: '<p>お知らせ</p>', says: /見つかりません/u, green: `<p>${LINK}</p>` },
    { red: SCRIPT, says: /読み込みの行/u, green: PAGE },
    { red: 'fukushi policy 1-1', says: /タグもリンクも/u, green: '   \n' },
  ],
};

test('every rule has its cases', () =>
  assert.deepEqual(rules.map(({ name }) => name).sort(), Object.keys(CASES).sort()));

for (const rule of rules) {
  describe(rule.name, () => {
    for (const { red, mended, says, green } of CASES[rule.name] ?? []) {
      test(`finds: ${red.slice(0, 90)}`, () => {
        const problems = rule.check(scan(red), facts);
        assert.notDeepEqual(problems, []);
        assert.match(problems[0]?.what.ja ?? '', says);
        for (const { what, why, found } of problems) {
          assert.ok(found.length > 0 && what.en.length > 0 && why.ja.length > 0 && why.en.length > 0);
        }
      });

      if (mended === undefined) {
        test(`leaves to the person: ${red.slice(0, 80)}`, () =>
          assert.deepEqual(
            rule.check(scan(red), facts).flatMap(({ edits = [] }) => edits),
            [],
          ));
      } else {
        test(`mends: ${red.slice(0, 90)}`, () => {
          const edits = rule.check(scan(red), facts).flatMap((problem) => problem.edits ?? []);
          assert.equal(edited(red, edits), mended);
          assert.deepEqual(
            rule.check(scan(mended), facts).filter((problem) => problem.edits),
            [],
            'finds nothing more to mend',
          );
        });
      }

      test(`passes: ${green.slice(0, 90)}`, () => assert.deepEqual(rule.check(scan(green), facts), []));
    }
  });
}
