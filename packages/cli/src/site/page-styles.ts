import { allStyles } from '@fukushi-widgets/elements/styles.js';
import { paletteRules } from '@fukushi-widgets/elements/views.js';
import type { Plan } from '@fukushi-widgets/model';

/** Around the widget: calm, one column, the plan's name as a small line above. */
const around = `:root { color-scheme: light dark; --ground: light-dark(#fff, #1a1a1c); --ink: light-dark(#1a1a1a, #fff); --line: light-dark(#7f7f7f, #b3b3b3); --anchor: light-dark(#00118f, #c5d7fb); }
body { background: var(--ground); color: var(--ink); font-family: "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI", Meiryo, sans-serif; line-height: 1.7; margin: 0; overflow-wrap: anywhere; }
.page-header, main, body > section, .page-footer { box-sizing: border-box; margin-inline: auto; max-inline-size: 66em; padding-inline: clamp(1em, 4vw, 2em); }
body:has(> * > fukushi-system-chart) > :is(.page-header, main, section, .page-footer) { max-inline-size: 84em; }
.page-header { padding-block: 1em; }
.page-title { border-inline-start: 0.375em solid light-dark(#004c59, #79e2f2); font-size: 1em; font-weight: 700; line-height: 1.5; margin: 0; padding-inline-start: 0.75em; }
.page-footer { padding-block: 0.5em 2em; }
.page-footer p, .all-pages p { margin: 0; }
/* A box may part from the comma after it. Not by nowrap: WebKit (2.50) ends its page where lines are pretty. */
.listed { display: inline-block; }
:is(.page-footer, .all-pages, .moved, .changes, .newer, .contents, .to-contents) a { color: var(--anchor); display: inline-block; padding-block: 0.55em; text-underline-offset: 0.1875em; }
:is(.page-footer, .all-pages, .moved, .changes, .newer, .contents, .to-contents) a:hover { text-decoration-thickness: 0.1875em; }
:is(.page-footer, .all-pages, .moved, .changes, .newer, .contents, .to-contents) :is(a, summary):focus-visible { background: #ffd43d; border-radius: 0.25em; box-shadow: 0 0 0 0.125em #ffd43d; color: #000; outline: 0.25em solid #000; outline-offset: 0.125em; }
.all-pages h2 { font-size: 1.25em; margin-block: 1.5em 0.5em; }
.all-pages ul { columns: 24em; column-gap: 2em; list-style: none; margin: 0; padding: 0; }
.all-pages li { border-block-start: 0.0625em solid var(--line); break-inside: avoid; }
.newer { border: 0.1875em solid var(--line); border-radius: 0.5em; margin-block: 0 1.5em; padding: 0.25em 1em; }
.changes :is(h1, h2, h3) { text-wrap: balance; word-break: auto-phrase; }
.changes h1 { font-size: 1.75em; line-height: 1.4; }
.changes h2 { border-block-start: 0.0625em solid var(--line); font-size: 1.375em; margin-block: 2em 0.5em; padding-block-start: 1em; }
.changes h3 { font-size: 1.125em; margin-block: 1.5em 0.5em; }
.changes h3 .unbroken { white-space: nowrap; }
.changes h4 { font-size: 1em; margin-block: 1em 0.25em; }
.changes { container-type: inline-size; }
.changes p { margin-block: 0.75em; }
.changes h4 + p { margin-block: 0 0.25em; }
.changes li a { display: inline; }
.changes ul { list-style: disc; margin: 0; padding-inline-start: 1.5em; }
.changes dl { display: grid; gap: 0.25em 1em; grid-template-columns: auto 1fr; margin: 0; max-inline-size: 50em; }
.changes dt { font-weight: 700; }
.changes dd { margin: 0; }
/* Beside the longest words a narrow column would be left: they go above. */
@container (inline-size < 24em) { .changes dl { display: block; } .changes dt:not(:first-child) { margin-block-start: 0.5em; } }
.changes del { text-decoration: line-through 0.125em; }
.changes ins { font-weight: 700; text-decoration: underline 0.1875em; text-underline-offset: 0.25em; }
.contents { border: 0.0625em solid var(--line); border-radius: 1em; margin-block-end: 3em; padding: 1em 1.25em; }
.contents p { font-weight: 700; margin: 0; }
.contents ul { columns: 22em; column-gap: 2em; list-style: none; margin: 0; padding: 0; }
.contents li { break-inside: avoid; }
.contents a { word-break: auto-phrase; }
.contents .title { display: inline; }
.contents :is(.jumps, .openers) { columns: auto; display: flex; flex-wrap: wrap; gap: 0 0.25em; margin-block-end: 0.5em; margin-inline-start: -0.5em; }
.contents :is(.jumps a, summary) { box-sizing: border-box; min-inline-size: 2.75em; padding: 0.55em 0.5em; }
.jumps a { text-align: center; }
.openers summary { cursor: pointer; }
.openers li:has([open]) { flex-basis: 100%; }
.openers ul { padding-inline-start: 1.75em; }
/* Where somebody adds the script, the list has its search, and the places are not in the page. */
.contents:has(+ .widget:defined) { display: none; }
.to-contents { margin: 0; text-align: end; }
/* The script's switch has no place here: what it chooses from has pages of its own, and nothing may jump. */
.widget::part(controls) { display: none; }
.page-address { display: none; }
@page { margin: 15mm; @bottom-center { content: counter(page) " / " counter(pages); font-family: sans-serif; font-size: 9pt; } }
@media screen { :root[data-theme=light] { color-scheme: light; } :root[data-theme=dark] { color-scheme: dark; } }
@media print {
:root { color-scheme: light; }
.page-header, main, body > section, .page-footer { max-inline-size: none; padding-inline: 0; }
.page-footer p, .contents, .to-contents { display: none; }
.changes :is(h2, h3, h4, dt) { break-after: avoid; }
/* Neither a subheading nor a note stays behind when a box goes to the next page. */
.message > :not(blockquote) { break-after: avoid; }
.page-footer .page-address { break-inside: avoid; display: block; }
}
`;

/** The one small style sheet of all our pages: the widgets' own styles and the plan's colours, without shadow roots. */
export function pageStyles(plan: Plan): string {
  const widgetStyles = allStyles
    .map(({ cssText }) => cssText)
    .join('\n')
    .replaceAll(/:host(?:\(([^)]*(?:\([^)]*\))?[^)]*)\))?/gu, '.widget$1');
  return `${around}${widgetStyles}\n${paletteRules(plan)}\n`;
}
