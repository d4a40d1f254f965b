/**
 * What is read: a page and, beside what is done on each, what is done on this one. A widget stands alone on a plain
 * host page; permalinks and sample hosts are those of the built site.
 */

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

/** Tab until the focus is on something with such a name, then a key. */
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
  },
  'city-page': {
    ja: '市のホームページの見本',
    path: '/demo/city.html',
    activate: [activate('拡大')],
  },
};
