/** Old and patched libraries. */
import { existsSync } from 'node:fs';
import { after, code, FORMS, hazard, library, literal, old, ON_ONE_LINE } from '../page.js';

/** Whole libraries that only Debian has: their text, and what a hazard lacks where they are not installed. */
function debian(name, file) {
  const path = `/usr/share/javascript/${name}/${file}`;
  return existsSync(path) ? [library(path), {}] : ['', { lacks: `libjs-${name}` }];
}

const [prototype, ofPrototype] = debian('prototype', 'prototype.js');
const [mootools, ofMootools] = debian('mootools', 'mootools-core.min.js');

export const libraries = [
  hazard(
    'prototype-first',
    'Prototype.js 1.7.3 が先',
    'Prototype.js 1.7.3 before',
    old(prototype),
    ofPrototype,
  ),
  hazard(
    'prototype-last',
    'Prototype.js 1.7.3 が後',
    'Prototype.js 1.7.3 after',
    { body: FORMS + code(prototype) },
    ofPrototype,
  ),
  hazard(
    'mootools-first',
    'MooTools 1.4.5 が先（DOM の部分も。1.6 はどこにも登録がない）',
    'MooTools 1.4.5 before (with its DOM; 1.6 is in no registry)',
    old(mootools),
    ofMootools,
  ),
  hazard(
    'mootools-last',
    'MooTools 1.4.5 が後',
    'MooTools 1.4.5 after',
    { body: FORMS + code(mootools) },
    ofMootools,
  ),
  hazard(
    'mootools-core',
    'MooTools 1.5.2 の本体（型・関数・クラス）',
    'The core of MooTools 1.5.2 (types, functions, classes)',
    old(library('mootools')),
  ),
  hazard('jquery', 'jQuery 1.12 で後から入れる', 'jQuery 1.12, and put in later with it', {
    head: code(library('jquery/dist/jquery.min.js')),
    body: `<div id="place"></div><p class="own">ページの文</p>${after(`jQuery('#place').html(${literal(ON_ONE_LINE)});`)}`,
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
    // Drivers put their questions in JSON.
    { tells: true },
  ),
  hazard('fetch', 'fetch がない', 'No fetch', old('delete window.fetch; window.fetch = undefined;')),
  hazard(
    'promise',
    'Promise が置き換えられている',
    'Promise overridden',
    old(
      'var Real = Promise; window.Promise = function (work) { return new Real(work); }; Promise.prototype = Real.prototype; ["resolve", "reject", "all", "race"].forEach(function (it) { Promise[it] = Real[it].bind(Real); });',
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
];
