/** What pages do with their nodes. */
import { after, code, FORMS, hazard, INSIDE, later, library, literal, page } from '../page.js';

/** The page's own script brings the box up to date; a tag that is still the same one was not thrown away. */
const refreshed = (morph) =>
  after(`var is = document.querySelector('fukushi-policy-card');
${morph}(document.getElementById('forms'), ${literal(`<div id="forms">${INSIDE}</div>`)});
if (document.querySelector('fukushi-policy-card') !== is) troubles += 'thrown away'`);

export const nodes = [
  hazard('document-write', '読み込みの後に document.write', 'document.write after loading', {
    script: '',
    body: later(`document.write(${literal(page({}))}); document.close(); done();`),
  }),
  hazard('inner-html', 'innerHTML += を繰り返す', 'innerHTML += again and again', {
    body: `${FORMS}${after("for (var i = 0; i < 20; i += 1) document.getElementById('forms').innerHTML += '';")}`,
  }),
  hazard('moves', '一万回動かす', 'Moved 10,000 times', {
    body: `${FORMS}${after("var it = document.getElementById('forms'); for (var i = 0; i < 10000; i += 1) it.append(it.firstElementChild);")}`,
  }),
  hazard('morphdom', 'morphdom で描き直す', 'Refreshed by morphdom', {
    head: code(library('morphdom/dist/morphdom-umd.min.js')),
    body: FORMS + refreshed('morphdom'),
  }),
  hazard('idiomorph', 'idiomorph（Turbo、htmx）で描き直す', 'Refreshed by idiomorph (Turbo, htmx)', {
    head: code(library('idiomorph/dist/idiomorph.min.js')),
    body: FORMS + refreshed('Idiomorph.morph'),
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
];
