/**
 * What can go wrong on a host's page, each as a whole page. `expected` is what readers then see (probe.js); `why` says
 * it where it is not the widget. `act` is what happens on the page after it has loaded, as code. `engines` are those
 * that the hazard can be made in, where not all.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const library = (path) => readFileSync(require.resolve(path), 'utf8').replaceAll('</script', '<\\/script');

/** Debian's package libjs-prototype: the library itself is on no other registry. */
const PROTOTYPE = '/usr/share/javascript/prototype/prototype.js';

const SCRIPT = '<script src="/v1/fukushi.js" async></script>';

/** A tag with what stands for it without script, the recommended link, and something of the page's own. */
const FORMS = `<div id="forms"><fukushi-policy-card policy="1-1"><p class="fallback">基本施策1-1 健幸なまちづくりの推進<br><a href="/v1/embed/policy-card/1-1/">基本施策1-1 健幸なまちづくりの推進</a></p></fukushi-policy-card>
<p class="link"><a class="fukushi-embed" href="/v1/embed/contact-box/city/">小諸市福祉課 問合せ先</a></p></div>
<p class="own">ページの文</p>`;

/** Remembers errors that come from our script, or from nowhere. */
const RECORDER = `<script>
var troubles = '';
addEventListener('error', function (event) {
  if (event.message && /fukushi|^$/.test(event.filename || '')) troubles += event.message;
});
addEventListener('unhandledrejection', function (event) { troubles += event.reason; });
</script>`;

const page = ({
  head = '',
  body = FORMS,
  script = SCRIPT,
  doctype = '<!doctype html>',
  attributes = 'lang="ja"',
}) =>
  `${doctype}<html ${attributes}><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>見本のページ</title>${RECORDER}${head}${script}</head><body>${body}</body></html>`;

const code = (text) => `<script>${text}</script>`;
const after = (text) =>
  code(`addEventListener('load', function () { setTimeout(function () { ${text} }, 300); });`);
const scripts = (...paths) => paths.map((path) => `<script src="${path}"></script>`).join('');
const old = (text) => ({ head: code(text) });

/** A hazard: its name in two languages, what is expected, and its page. */
const hazard = (id, ja, en, parts, more = {}) => ({
  id,
  ja,
  en,
  expected: 'widget',
  html: page(parts),
  ...more,
});
const stays = (why) => ({ expected: 'text', why });

const AS_WRITTEN = FORMS.replaceAll('\n', '');

export const hazards = [
  // The script, more than once or beside others.
  hazard('twice', 'スクリプトが二つ', 'The script twice', {
    script: scripts('/v1/fukushi.js', '/v1/fukushi.js'),
  }),
  hazard('newer-first', '二つの版、新しい方が先', 'Two versions, the newer first', {
    script: scripts('/v1/fukushi.js', '/v1/fukushi.js?other'),
  }),
  hazard('older-first', '二つの版、古い方が先', 'Two versions, the older first', {
    script: scripts('/v1/fukushi.js?other', '/v1/fukushi.js'),
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
    { script: scripts('/joined/all.js') },
  ),
  hazard(
    'bare',
    '文字コードを言わないサーバーと Shift_JIS のページ',
    'Served without a charset, on a page in Shift_JIS',
    {
      script: scripts('/v1/fukushi.js?bare'),
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

  // Old and patched libraries.
  ...(existsSync(PROTOTYPE)
    ? [
        hazard(
          'prototype-first',
          'Prototype.js 1.7.3 が先',
          'Prototype.js 1.7.3 before',
          old(library(PROTOTYPE)),
        ),
        hazard('prototype-last', 'Prototype.js 1.7.3 が後', 'Prototype.js 1.7.3 after', {
          body: FORMS + code(library(PROTOTYPE)),
        }),
      ]
    : []),
  hazard('jquery', 'jQuery 1.12 で後から入れる', 'jQuery 1.12, and put in later with it', {
    head: code(library('jquery/dist/jquery.min.js')),
    body: `<div id="place"></div><p class="own">ページの文</p>${after(`jQuery('#place').html(${JSON.stringify(AS_WRITTEN).replaceAll('</', '<\\/')});`)}`,
  }),
  hazard('core-js', 'core-js 2', 'core-js 2', old(library('core-js-old/client/shim.min.js'))),
  hazard(
    'frozen',
    '組み込みのオブジェクトが凍っている',
    'Frozen prototypes',
    old(
      '[Object, Array, Function, Promise, Map, Set, String, RegExp].forEach(function (it) { Object.freeze(it.prototype); });',
    ),
  ),
  hazard(
    'extended',
    'すべてのオブジェクトに列挙されるものがある',
    'Enumerable extras on every object',
    old(
      'Object.prototype.extra = function () {}; Array.prototype.each = function () {}; String.prototype.each = 1;',
    ),
  ),
  hazard(
    'json',
    'JSON が置き換えられている',
    'JSON overridden',
    {
      body: `${FORMS}${code('window.JSON = { parse: function () { throw new Error("JSON.parse"); }, stringify: function () { throw new Error("JSON.stringify"); } };')}`,
    },
    { engines: ['firefox', 'webkit'] },
  ),
  hazard('fetch', 'fetch がない', 'No fetch', old('delete window.fetch; window.fetch = undefined;')),
  hazard(
    'promise',
    'Promise が置き換えられている',
    'Promise overridden',
    old(
      'var Real = Promise; window.Promise = function (work) { return new Real(work); }; Promise.prototype = Real.prototype; Promise.resolve = Real.resolve.bind(Real); Promise.reject = Real.reject.bind(Real); Promise.all = Real.all.bind(Real);',
    ),
  ),
  hazard(
    'define',
    'customElements.define が包まれている',
    'customElements.define wrapped',
    old(
      'var real = customElements.define; CustomElementRegistry.prototype.define = function (name, it, options) { if (name.indexOf("-") < 0) throw new Error(name); return real.call(this, name, it, options); };',
    ),
  ),
  hazard('base', '<base href> が別のサイト', '<base href> of another site', {
    head: '<base href="https://elsewhere.example/">',
    script:
      '<script>document.write("<script async src=" + location.origin + "/v1/fukushi.js><\\/script>")</script>',
    body: FORMS.replaceAll('href="/', 'href="ORIGIN/'),
  }),

  // Pages of another kind.
  hazard('quirks', 'doctype がない', 'No doctype', { doctype: '' }),
  {
    ...hazard('xhtml', 'XHTML', 'XHTML', {}, stays('our templates are HTML; nothing is blank')),
    type: 'application/xhtml+xml',
    html: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="ja"><head><title>見本のページ</title><script src="/v1/fukushi.js"></script></head><body>${FORMS.replace('<br>', '<br/>')}</body></html>`,
  },
  hazard('http', 'https でないページ', 'No https', {}, { untrusted: true }),

  // Policies.
  hazard(
    'csp',
    'CSP: script-src と style-src が自分だけ',
    'CSP: own scripts and styles alone',
    {},
    { headers: { 'content-security-policy': "default-src 'self'; style-src 'none'; object-src 'none'" } },
  ),
  hazard(
    'nonce',
    'CSP: nonce と strict-dynamic',
    'CSP: nonce and strict-dynamic',
    { script: '<script nonce="abc" src="/v1/fukushi.js"></script>' },
    { headers: { 'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'" } },
  ),
  hazard(
    'blocked-by-csp',
    'CSP が私たちのスクリプトを許さない',
    'CSP that forbids our script',
    {},
    { headers: { 'content-security-policy': "script-src 'none'" }, ...stays('the policy says so') },
  ),
  hazard(
    'trusted-types',
    'Trusted Types、私たちの名前が許されている',
    'Trusted Types, our policy allowed',
    {},
    { headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types fukushi" } },
  ),
  hazard(
    'trusted-types-none',
    'Trusted Types、どの名前も許されない',
    'Trusted Types, no policy allowed',
    { head: code("addEventListener('error', function () { troubles = ''; });") },
    {
      headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
      engines: ['chromium'],
      ...stays('Lit may make no policy; nothing is blank'),
    },
  ),
  hazard(
    'integrity-policy',
    'Integrity-Policy、integrity のないスクリプトは禁止',
    'Integrity-Policy: no script without integrity',
    {},
    {
      headers: { 'integrity-policy': 'blocked-destinations=(script)' },
      engines: ['chromium'],
      ...stays('write integrity: SECURITY.md'),
    },
  ),
  hazard(
    'coep',
    'COEP: require-corp',
    'COEP: require-corp',
    {},
    {
      headers: {
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      },
    },
  ),
  hazard(
    'sandbox',
    'サンドボックスの中（allow-scripts だけ）',
    'In a sandbox with allow-scripts alone',
    {},
    { headers: { 'content-security-policy': 'sandbox allow-scripts' } },
  ),
  hazard(
    'sandbox-no-scripts',
    'サンドボックスの中（スクリプトなし）',
    'In a sandbox without scripts',
    {},
    {
      headers: { 'content-security-policy': 'sandbox' },
      engines: ['chromium'],
      ...stays('no script runs there'),
    },
  ),
  hazard(
    'storage',
    '保存が禁じられている',
    'Storage blocked',
    old(
      '["localStorage", "sessionStorage", "indexedDB"].forEach(function (it) { Object.defineProperty(window, it, { get: function () { throw new DOMException("denied", "SecurityError"); } }); });',
    ),
  ),

  // Delivery.
  hazard('slow', '配信が遅い', 'A slow server', {
    script: scripts('/v1/fukushi.js?slow').replace('<script', '<script async'),
  }),
  hazard(
    'failing',
    '配信が 500 を返す',
    'A server that fails',
    { script: scripts('/failing/v1/fukushi.js') },
    stays('no script came'),
  ),
  hazard(
    'refused',
    '配信につながらない（広告ブロックも同じ）',
    'A server that cannot be reached (as where a blocker stops it)',
    { script: scripts('/refused/v1/fukushi.js') },
    stays('no script came'),
  ),
  hazard(
    'truncated',
    '配信が途中で切れる',
    'A file that ends early',
    {
      script: scripts('/truncated/v1/fukushi.js'),
      head: code("addEventListener('error', function () { troubles = ''; });"),
    },
    stays('half a script runs nowhere'),
  ),
  hazard(
    'cut',
    '接続が途中で切れる',
    'A connection that breaks',
    { script: scripts('/cut/v1/fukushi.js') },
    stays('no script came'),
  ),
  hazard(
    'html-instead',
    'スクリプトの代わりに HTML が届く',
    'HTML in place of the script',
    {
      script: scripts('/page/v1/fukushi.js'),
      head: code("addEventListener('error', function () { troubles = ''; });"),
    },
    stays('no script came'),
  ),
  hazard(
    'consent',
    '同意の仕組みが type を変えた',
    'A consent manager changed the type',
    { script: '<script type="text/plain" src="/v1/fukushi.js"></script>' },
    stays('nobody has agreed yet'),
  ),
  hazard('offline', '表示の後でつながらなくなる', 'Offline after it has shown', {
    body:
      FORMS +
      after(
        "document.querySelector('fukushi-policy-card').setAttribute('lang', 'en'); document.querySelector('fukushi-policy-card').setAttribute('lang', 'xx');",
      ),
  }),

  // What pages do with their nodes.
  hazard('document-write', '読み込みの後に document.write', 'document.write after loading', {
    script: '',
    body: code(
      `var whole = ${JSON.stringify(page({})).replaceAll('</', '<\\/')}; if (!window.name) { addEventListener('load', function () { setTimeout(function () { document.write(whole); document.close(); }, 100); }); }`,
    ),
  }),
  hazard('inner-html', 'innerHTML += を繰り返す', 'innerHTML += again and again', {
    body: `${FORMS}${after("for (var i = 0; i < 20; i += 1) document.getElementById('forms').innerHTML += '';")}`,
  }),
  hazard('moves', '一万回動かす', 'Moved 10,000 times', {
    body: `${FORMS}${after("var it = document.getElementById('forms'); for (var i = 0; i < 10000; i += 1) it.append(it.firstElementChild);")}`,
  }),
  hazard('morphdom', 'morphdom で描き直す', 'Refreshed by morphdom', {
    head: code(library('morphdom/dist/morphdom-umd.min.js')),
    body: `${FORMS}${after(`var is = document.querySelector('fukushi-policy-card'); morphdom(document.getElementById('forms'), ${JSON.stringify(AS_WRITTEN.replace(/<p class="own.*$/u, '')).replaceAll('</', '<\\/')}); if (document.querySelector('fukushi-policy-card') !== is) troubles += 'thrown away';`)}`,
  }),
  hazard('idiomorph', 'idiomorph（Turbo、htmx）で描き直す', 'Refreshed by idiomorph (Turbo, htmx)', {
    head: code(library('idiomorph/dist/idiomorph.min.js')),
    body: `${FORMS}${after(`var is = document.querySelector('fukushi-policy-card'); Idiomorph.morph(document.getElementById('forms'), ${JSON.stringify(AS_WRITTEN.replace(/<p class="own.*$/u, '')).replaceAll('</', '<\\/')}); if (document.querySelector('fukushi-policy-card') !== is) troubles += 'thrown away';`)}`,
  }),
  hazard('snapshot', '複製で入れ替える（Turbo の戻る）', 'Put back as a clone (Turbo’s way back)', {
    body: `${FORMS}${after("var it = document.getElementById('forms'); it.replaceWith(it.cloneNode(true));")}`,
  }),
  hazard('font', '翻訳の拡張機能が文を <font> で包む', 'An extension wraps texts in <font>', {
    body: `${FORMS}${after("var all = document.createTreeWalker(document.getElementById('forms'), 4), list = []; while (all.nextNode()) list.push(all.currentNode); list.forEach(function (it) { if (!it.data.trim()) return; var font = document.createElement('font'); it.replaceWith(font); font.append(it); });")}`,
  }),
  hazard('rewritten', '拡張機能が文を書き換える', 'An extension rewrites texts', {
    body: `${FORMS}${after("var all = document.createTreeWalker(document.getElementById('forms'), 4); while (all.nextNode()) all.currentNode.data = all.currentNode.data.replace(/健幸/g, '健康');")}`,
  }),
  hazard(
    'editable',
    '編集できる場所の中のリンク',
    'A link where somebody edits',
    { body: FORMS.replace('<p class="link">', '<p class="link" contenteditable>') },
    { expected: 'part', why: 'an editor would save what we draw' },
  ),
  hazard('details', '<details> の中', 'In <details>', {
    body: `<details><summary>計画</summary>${FORMS}</details>${after("document.querySelector('details').open = true;")}`,
  }),
  hazard('dialog', '<dialog> の中', 'In a <dialog>', {
    body: `<dialog>${FORMS}</dialog>${after("document.querySelector('dialog').showModal();")}`,
  }),
  hazard('columns', '段組みの中', 'In columns', { body: `<div style="columns: 2">${FORMS}</div>` }),
  hazard('transform', 'transform と contain の中', 'In a transform and containment', {
    body: `<div style="transform: rotate(1deg); contain: layout paint; will-change: transform">${FORMS}</div>`,
  }),
  hazard('table', '表の中', 'In a table', { body: `<table><tr><th>計画</th><td>${FORMS}</td></tr></table>` }),
  hazard('flex', '横に並べる箱の中', 'In a flex row', {
    body: `<div style="display: flex"><p>計画</p><div>${FORMS}</div></div>`,
  }),
  hazard('zoom', '400 % に拡大', 'Zoomed to 400 %', { body: `<div style="zoom: 4">${FORMS}</div>` }),
  hazard('hidden', '隠されていて、後で現れる', 'Hidden, and revealed later', {
    body: `<div id="hidden" style="display: none">${FORMS}</div>${after("document.getElementById('hidden').style.display = '';")}`,
  }),
  hazard('reset', '* { all: unset !important }', '* { all: unset !important }', {
    head: '<style>body * { all: unset !important } head, script, style { display: none !important } p, div { display: block !important }</style>',
  }),
  hazard('clobbered', 'フォームの名前が window のものと同じ', 'Forms named like globals', {
    body: `<form name="customElements"><input name="define"></form><form id="fukushi"></form><img name="currentScript" alt="">${FORMS}`,
  }),
];
