/** Frameworks that draw a page again, around our forms and inside a tag. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { after, code, hazard, INSIDE, later, library, literal } from '../page.js';

const { resolve } = createRequire(import.meta.url);
const file = (name, path) => library(join(dirname(resolve(`${name}/package.json`)), path));

const OWN = '<p class="own">ページの文</p>';

/** React's files as they are published, for pages without a bundler. */
const REACT = `var modules = {}; function require(name) { return modules[name]; }
${Object.entries({
  'react': file('react', 'cjs/react.production.js'),
  'scheduler': file('scheduler', 'cjs/scheduler.production.js'),
  'react-dom': file('react-dom', 'cjs/react-dom.production.js'),
  'react-dom/client': file('react-dom', 'cjs/react-dom-client.production.js'),
})
  .map(([name, text]) => `(function (exports) {\n${text}\n})(modules['${name}'] = {});`)
  .join('\n')}`;

/** What the server and the browser draw: the count stands on the card, and in what the page wrote into it. */
function forms(create, count) {
  return create(
    'div',
    { 'id': 'forms', 'data-count': count },
    create(
      'fukushi-policy-card',
      { 'policy': '1-1', 'data-count': count },
      create('p', { className: 'fallback' }, `基本施策1-1 健幸なまちづくりの推進（${String(count)}）`),
    ),
    create(
      'p',
      { className: 'link' },
      create('a', { href: '/v1/embed/contact-box/city/' }, '小諸市福祉課 問合せ先'),
    ),
  );
}

/** The same for Vue, which reads its templates itself. */
const TEMPLATE = `<div id="forms" :data-count="count"><fukushi-policy-card policy="1-1" :data-count="count"><p class="fallback">基本施策1-1 健幸なまちづくりの推進（{{ count }}）</p></fukushi-policy-card><p class="link"><a href="/v1/embed/contact-box/city/">小諸市福祉課 問合せ先</a></p></div>`;
const rendered = TEMPLATE.replaceAll(':data-count="count"', 'data-count="0"').replace('{{ count }}', '0');

/** After three more drawings the tag is the same, and has what was drawn last. */
const DRAWN = `(function drawn() {
if (is.isConnected && is.getAttribute('data-count') !== '3') return setTimeout(drawn, 50);
if (document.querySelector('fukushi-policy-card') !== is) troubles += 'thrown away';
if (is.querySelector('.fallback').textContent.indexOf('（3）') < 0) troubles += 'not drawn again';
done();
})();`;

export const frameworks = [
  hazard('react', 'React が読み込みの後に引き継ぎ、描き直す', 'Hydrated and drawn again by React', {
    head: code(REACT),
    body: `<div id="root">${renderToString(forms(createElement, 0))}</div>${OWN}${later(`
var React = modules.react, is = document.querySelector('fukushi-policy-card'), set;
var forms = ${forms.toString()};
function App() { var state = React.useState(0); set = state[1]; return forms(React.createElement, state[0]); }
modules['react-dom/client'].hydrateRoot(document.getElementById('root'), React.createElement(App), {
  onRecoverableError: function (error) { troubles += error; }, onUncaughtError: function (error) { troubles += error; } });
[1, 2, 3].forEach(function (count) { setTimeout(function () { set(count); }, 100 * count); });
${DRAWN}`)}`,
  }),
  hazard('vue', 'Vue が読み込みの後に引き継ぎ、描き直す', 'Hydrated and drawn again by Vue', {
    // Vue's own build for development: the other one says nothing of what does not match.
    head: code(library('vue/dist/vue.global.js')),
    body: `<div id="root">${rendered}</div>${OWN}${later(`
var count = Vue.ref(0), is = document.querySelector('fukushi-policy-card');
var app = Vue.createSSRApp({ template: ${literal(TEMPLATE)}, setup: function () { return { count: count }; } });
app.config.compilerOptions.isCustomElement = function (name) { return name.indexOf('fukushi-') === 0; };
app.config.warnHandler = app.config.errorHandler = function (what) { troubles += what; };
app.mount('#root');
[1, 2, 3].forEach(function (to) { setTimeout(function () { count.value = to; }, 100 * to); });
${DRAWN}`)}`,
  }),
  hazard('turbo', 'Turbo で別のページへ行き、戻る', 'To another page and back with Turbo', {
    head: code(`${library('@hotwired/turbo/dist/turbo.es2017-umd.js')}
var acting = true, visits = 0;
document.addEventListener('turbo:load', function () {
  visits += 1;
  if (visits === 1) setTimeout(function () { Turbo.visit('/turbo?other'); }, 500);
  if (visits === 2) setTimeout(function () { history.back(); }, 500);
  if (visits === 3) setTimeout(function () { acting = false; }, 500);
});`),
  }),
  hazard('swapped', 'pjax のように中身を入れ替える', 'Its content swapped, as pjax does', {
    body: `<div id="place">${INSIDE}</div>${OWN}${after(
      `for (var i = 0; i < 5; i += 1) { var next = new DOMParser().parseFromString(${literal(`<div id="place">${INSIDE}</div>`)}, 'text/html').getElementById('place'); document.getElementById('place').replaceWith(next); }`,
    )}`,
  }),
];
