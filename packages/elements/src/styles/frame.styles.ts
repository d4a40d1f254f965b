import { css } from 'lit';
import { tokens } from './tokens.styles.js';

/**
 * What every widget shares. What the page passes on by inheritance is reset on
 * the inner frame, not on the host, where the page's own rules would win; only
 * its colour, typeface, size, colour scheme and visibility come through. Sizes
 * are in em of the page's text, with a floor. `!important` holds what a page's
 * `* { all: unset }` would take and the layout cannot do without; `all` leaves
 * the direction, and every language there is runs from left to right.
 *
 * Why what is as it is, said here and not in the sheet, which everybody who bundles an element carries:
 * - the width of the host: in a table, a flex row, a float, what takes its width from its content would be nothing wide.
 * - `list-style`: an empty string, not none: WebKit takes a list without marks for no list.
 * - `column-rule-color`: the colour of the page's text as ground.ts can read it, lightness first, whatever the page writes.
 * - `transition`: too short to see; its end tells ground.ts that the page has changed its colours.
 * - `scroll-margin-top`: what is scrolled to, or gets the focus, stays clear of the page's fixed header (WCAG 2.4.11).
 *   On all elements it took Firefox (153) up to a third of the time of a page of many.
 * - `box-sizing`: not of every `::before` and `::after`, which took Firefox another third, and WebKit (2.50) a fifth:
 *   those that have a border say it themselves.
 * - `text-wrap: pretty`: not in WebKit (2.50), where lines take twice the time with it, and what may not break in them
 *   ends the page.
 * - `[aria-live]:empty`: takes no room until it says something, and is there all the time: Firefox says nothing of a
 *   paragraph that comes into being with its words, as it does out of `display: none`.
 * - `-webkit-locale`: what lang says, for phrases and the shapes of characters; `all` resets it in Chromium and WebKit.
 * - `display: block` of stacks on paper: grids that break across pages overlap in Chromium.
 */
const frame = css`
  :host {
    display: block !important;
    box-sizing: border-box;
    inline-size: 100%;
    container-type: inline-size !important;
    contain-intrinsic-inline-size: 18em;
    column-rule-color: color-mix(in lab, currentcolor, currentcolor) !important;
    transition:
      color 1ms,
      background-color 1ms !important;
    writing-mode: horizontal-tb !important;
  }
  :host([hidden]) {
    display: none !important;
  }

  * {
    box-sizing: border-box;
  }
  :is([id], a, button, input, select) {
    scroll-margin-top: var(--fukushi-scroll-margin, 7em);
  }
  .frame {
    all: initial;
    -webkit-locale: revert-layer;
    direction: ltr;
    color: var(--fukushi-text, inherit);
    color-scheme: inherit;
    display: block;
    font-family: var(--fukushi-font-family, inherit);
    font-size: max(1em, var(--fukushi-min-font-size, 16px));
    letter-spacing: 0.02em;
    line-break: strict;
    line-height: 1.7;
    overflow-wrap: anywhere;
    visibility: inherit;
  }

  :is(h2, h3, h4, h5, h6, p, ul, dl, dd, blockquote) {
    margin: 0;
    padding: 0;
  }
  @supports not (hanging-punctuation: first) {
    p {
      text-wrap: pretty;
    }
  }
  :is(h2, h3, h4, h5, h6) {
    font-size: 1.25em;
    hyphens: auto;
    line-height: 1.5;
    text-wrap: balance;
    word-break: auto-phrase;
  }
  ul {
    list-style: '';
  }

  a {
    color: var(--link);
    display: inline-block;
    padding-block: 0.63em;
    text-decoration: underline 0.0625em;
    text-underline-offset: 0.1875em;
  }
  a:hover {
    text-decoration-thickness: 0.1875em;
  }
  button {
    background: none;
    border: 0.0625em solid var(--border);
    border-radius: 0.6em;
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-weight: 700;
    letter-spacing: inherit;
    min-block-size: 2.75em;
    padding: 0.25em 0.8em;
  }
  button:hover {
    text-decoration: underline 0.125em;
    text-underline-offset: 0.25em;
  }
  :focus-visible {
    border-radius: 0.25em;
    box-shadow: 0 0 0 0.125em #ffd43d;
    outline: 0.25em solid #000;
    outline-offset: 0.125em;
  }
  :is(a, h2, h3, h4, h5, h6):focus-visible {
    background: #ffd43d;
    color: #000;
  }

  .stack {
    display: grid;
    gap: 1em;
  }
  .stack > * {
    min-inline-size: 0;
  }
  .box {
    border: 0.0625em solid var(--border);
    border-radius: var(--radius);
    padding: clamp(1em, 4cqi, 2em);
  }
  .icon {
    fill: currentcolor;
    margin-inline-end: 0.25em;
    vertical-align: -0.125em;
  }
  .heading {
    font-size: 1.5em;
  }
  .title {
    display: block;
  }
  .label {
    display: block;
    font-size: 0.9em;
    font-weight: 700;
  }
  .tag {
    border: 0.0625em solid;
    border-radius: 2em;
    display: inline-block;
    font-size: 0.85em;
    font-weight: 700;
    line-height: 1.4;
    margin-inline-end: 0.25em;
    padding: 0.15em 0.9em;
  }
  .source {
    border-block-start: 0.0625em solid var(--border);
    font-size: 0.9em;
    margin-block-start: 1.25em;
    padding-block-start: 0.5em;
  }
  .source p {
    margin-inline-end: 2em;
  }
  [aria-live]:empty {
    position: absolute;
  }
  .source p,
  .whole {
    display: inline-block;
  }

  @media print {
    .frame {
      color: #000;
      color-scheme: light;
    }
    .on-screen {
      display: none;
    }
    a {
      padding-block: 0;
    }
    .source a::after {
      content: ' ' attr(href);
    }
    .stack {
      display: block;
    }
    .stack > * + * {
      margin-block-start: 1em;
    }
    .box {
      break-inside: avoid;
    }
    :is(h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
  }
`;

export const frameStyles = [tokens, frame];
