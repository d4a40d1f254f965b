/**
 * What is read: a page and, beside what is done on each, what is done on this one. A widget stands alone on a plain
 * host page; permalinks and sample hosts are those of the built site.
 *
 * `limits` says for a long page after how many presses (or lines) a deed ends, and the record says it too: what
 * follows is heard on the page of each part. `only` names the deeds where the rest is heard on the widget's own page.
 */

/** The list of contacts that a widget here asks for: that of examples/minato-contacts. */
export const contactList = 'contacts.json';

const host = (widget) => ({
  html: `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<title>見本のページ</title>
<script src="/v1/fukushi.js"></script>
<h1>見本のページ</h1>
<p>部品の前の文です。</p>
${widget}
<p>部品の後の文です。</p>
`,
});

/** What a permalink adds to its widget is around it: where the headings and the links stand. */
const around = ['headings', 'tabs'];

/** The focus goes to something with such a name, then a key is pressed, or several. */
const activate = (name, key = 'Return') => ({ name, key });

export const pages = {
  'contact-box': {
    ja: '問合せ先（団体が自分で書いたもの）',
    ...host(`<fukushi-contact-box name="見本町ボランティアセンター" department="相談係" tel="0267-00-0001" extension="12"
  fax="0267-00-0002" email="soudan@example.jp" hours="平日 8時30分から17時15分まで" address="見本県見本町1番地"></fukushi-contact-box>`),
    activate: [
      activate('0267-00-0001をコピー'),
      activate('0267-00-0001をコピー'),
      activate('0267-00-0002をコピー'),
    ],
  },
  'policy-card': {
    ja: '基本施策のカード',
    ...host('<fukushi-policy-card policy="1-1"></fukushi-policy-card>'),
  },
  'action-list': {
    ja: '取り組みの一覧',
    ...host('<fukushi-action-list policy="1-1"></fukushi-action-list>'),
    activate: [activate('市', 'space')],
  },
  'system-chart': {
    ja: '体系図',
    ...host('<fukushi-system-chart></fukushi-system-chart>'),
    activate: [activate('健幸なまちづくりの推進')],
  },
  'goal-section': {
    ja: '目標と、そのなかの施策',
    ...host('<fukushi-goal-section goal="1"></fukushi-goal-section>'),
  },
  'plan-summary': {
    ja: '計画の説明',
    ...host('<fukushi-plan-summary></fukushi-plan-summary>'),
  },
  'message': {
    ja: '会長のメッセージ',
    ...host('<fukushi-message></fukushi-message>'),
  },
  'contact-directory': {
    ja: '問合せ先の一覧（団体が多く、探す欄がある）',
    ...host(`<fukushi-contact-directory src="/speech/${contactList}"></fukushi-contact-directory>`),
    limits: { say: 60, links: 15, tabs: 20 },
    activate: [
      activate('名前・電話番号などで探す', '0 1 0 1'),
      activate('すべて表示する'),
      activate('名前・電話番号などで探す', '9 9 9 9'),
    ],
  },
  'reading-tools': {
    ja: 'ことばの切り替え',
    ...host(`<fukushi-reading-tools></fukushi-reading-tools>
<fukushi-contact-box organization="社協"></fukushi-contact-box>`),
    activate: [activate('やさしい日本語'), activate('English'), activate('Back to the page’s own language')],
  },
  'plan': {
    ja: '計画の全体',
    ...host('<fukushi-plan></fukushi-plan>'),
    limits: { say: 40, links: 12, lists: 12, tabs: 12 },
  },
  'contact-box-permalink': {
    ja: '問合せ先のページ',
    path: '/v1/embed/contact-box/city/',
  },
  'frame': {
    ja: '問合せ先を枠（iframe）で載せたページ',
    ...host(
      '<iframe src="/v1/embed/contact-box/council/" title="社協 問合せ先" width="640" height="500"></iframe>',
    ),
  },
  'plan-permalink': {
    ja: '計画のページ',
    path: '/v1/embed/plan/',
    limits: { say: 60, links: 12, lists: 12, tabs: 12 },
    activate: [activate('目標2'), activate('目次へ')],
  },
  'policy-card-permalink': {
    ja: '基本施策のページ',
    path: '/v1/embed/policy-card/1-1/',
    only: around,
  },
  'goal-section-permalink': {
    ja: '目標のページ',
    path: '/v1/embed/goal-section/1/',
    only: around,
  },
  'action-list-permalink': {
    ja: '取り組みのページ',
    path: '/v1/embed/action-list/',
    only: around,
  },
  'system-chart-permalink': {
    ja: '体系図のページ',
    path: '/v1/embed/system-chart/',
    only: around,
  },
  'contact-directory-permalink': {
    ja: '問合せ先の一覧のページ',
    path: '/v1/embed/contact-directory/',
  },
  'plan-summary-permalink': {
    ja: '計画の説明のページ',
    path: '/v1/embed/plan-summary/',
    only: around,
  },
  'message-permalink': {
    ja: '会長のメッセージのページ',
    path: '/v1/embed/message/',
    only: around,
  },
  'city-page': {
    ja: '市のホームページの見本',
    path: '/demo/city.html',
    activate: [activate('拡大')],
  },
  'council-page': {
    ja: '社協のブログの見本',
    path: '/demo/council.html',
    limits: { say: 80, links: 20, tabs: 20 },
  },
  'district-page': {
    ja: '区のページの見本',
    path: '/demo/district.html',
    limits: { say: 80, links: 20, lists: 15, tabs: 20 },
  },
};

/** The pages that are read in a browser: all, and where Orca cannot browse the tree of each widget. */
export const namesIn = (browser) =>
  Object.keys(pages).filter((name) => browser !== 'webkit' || pages[name].html);
