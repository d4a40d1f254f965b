/** Where on a page the forms stand, and what its style sheets do. */
import { hiddenByBlockers } from '../blockers.js';
import { after, code, FORMS, hazard, INSIDE, literal } from '../page.js';

export const surroundings = [
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
  hazard(
    'hidden-tab',
    '見えていないタブ（描画の合図が来ない）',
    'A hidden tab, where no frame is ever drawn',
    {
      head: code(
        "Object.defineProperty(document, 'hidden', { get: function () { return true; } }); Object.defineProperty(document, 'visibilityState', { get: function () { return 'hidden'; } }); window.requestAnimationFrame = function () { return 0; };",
      ),
      body: `<div id="forms"></div><p class="own">ページの文</p>${after(`document.getElementById('forms').innerHTML = ${literal(INSIDE)}`)}`,
    },
  ),
  hazard('ad-rules', '広告ブロックの一般的な規則が要素を隠す', 'General rules of ad blockers hide elements', {
    head: `<style>${hiddenByBlockers.join(',')} { display: none !important }</style>`,
  }),
  hazard('reset', '* { all: unset !important }', '* { all: unset !important }', {
    head: '<style>body * { all: unset !important } head, script, style { display: none !important } p, div { display: block !important }</style>',
  }),
  hazard('clobbered', 'フォームの名前が window のものと同じ', 'Forms named like globals', {
    body: `<form name="customElements"><input name="define"></form><form id="fukushi"></form><img name="currentScript" alt="">${FORMS}`,
  }),
];
