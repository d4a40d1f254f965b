/** The script, more than once or beside others. */
import { code, hazard, old, scripts as tags } from '../page.js';

export const scripts = [
  hazard('twice', 'スクリプトが二つ', 'The script twice', {
    script: tags('/v1/fukushi.js', '/v1/fukushi.js'),
  }),
  hazard('newer-first', '二つの版、新しい方が先', 'Two versions, the newer first', {
    script: tags('/v1/fukushi.js', '/v1/fukushi.js?other'),
  }),
  hazard('older-first', '二つの版、古い方が先', 'Two versions, the older first', {
    script: tags('/v1/fukushi.js?other', '/v1/fukushi.js'),
  }),
  hazard(
    'tag-taken',
    '同じ名前のタグを、ほかのスクリプトが先に登録',
    'A tag that somebody else registered before',
    { head: code(`customElements.define('fukushi-policy-card', class extends HTMLElement {});`) },
    { expected: 'part', why: 'the tag is theirs; all others show' },
  ),
  hazard(
    'amd',
    'AMD（RequireJS）の define がある',
    'AMD’s define',
    old('window.define = function () { troubles += "define"; }; define.amd = {};'),
  ),
  hazard(
    'commonjs',
    'CommonJS の module がある',
    'CommonJS’s module',
    old(
      'window.module = { exports: {} }; window.exports = module.exports; window.require = function () { troubles += "require"; };',
    ),
  ),
  hazard(
    'joined',
    '最適化プラグインが、ほかのファイルとつなげた',
    'Joined into another file by an optimiser',
    { script: tags('/joined/all.js') },
  ),
  hazard(
    'bare',
    '文字コードを言わないサーバーと Shift_JIS のページ',
    'Served without a charset, on a page in Shift_JIS',
    {
      script: tags('/v1/fukushi.js?bare'),
    },
    {
      type: 'text/html; charset=Shift_JIS',
      // Every letter of the page as a reference: the same in any encoding.
      entities: true,
    },
  ),
  hazard('blob', 'blob: から読み込まれる', 'Loaded from a blob:', {
    script: code(
      `fetch('/v1/fukushi.js').then(function (it) { return it.blob(); }).then(function (it) { var s = document.createElement('script'); s.src = URL.createObjectURL(it); document.head.append(s); });`,
    ),
  }),
  hazard('inline', '中身がページに書き込まれる', 'Written into the page', {
    script: code(
      `fetch('/v1/fukushi.js').then(function (it) { return it.text(); }).then(function (it) { var s = document.createElement('script'); s.textContent = it; document.head.append(s); });`,
    ),
  }),
];
