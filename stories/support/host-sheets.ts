import modernNormalize from 'modern-normalize/modern-normalize.css?inline';
import normalize from 'normalize.css/normalize.css?inline';
import ress from 'ress/dist/ress.min.css?inline';
import sanitize from 'sanitize.css/sanitize.css?inline';
import newReset from 'the-new-css-reset/css/reset.css?inline';

/** Style sheets of pages that our parts are pasted into. */
export const hostSheets = {
  none: '',
  normalize,
  modernNormalize,
  sanitize,
  newReset,
  ress,
  /** Everything a page can pass on by inheritance, and rules with ids for what it thinks is its own. */
  hostile: `
    body {
      font: italic 700 14px/1 'Courier New', monospace;
      letter-spacing: 0.3em;
      text-align: right;
      text-indent: 3em;
      text-transform: uppercase;
      white-space: nowrap;
      word-spacing: 1em;
      font-variant: small-caps;
      text-shadow: 1px 1px 2px #999;
      cursor: crosshair;
    }
    * { margin: 0; padding: 0; border-radius: 0; }
    #host h2, #host h3, #host h4, #host p, #host a { color: #c00; font-size: 9px; float: left; }
    #host ul { list-style: square; columns: 3; }
  `,
  /** What municipal systems have: a root of 10px, text sizes in rem, headings with rules around them. */
  municipal: `
    html { font-size: 62.5%; }
    body { font-family: Meiryo, 'Noto Sans CJK JP', sans-serif; font-size: 1.6rem; line-height: 1.6; }
    * { margin: 0; padding: 0; }
    h2 { background: #e6efe6; border-left: 8px solid #2b6b3f; font-size: 2.2rem; padding: 0.8rem 1.2rem; }
    h3 { border-bottom: 2px solid #2b6b3f; font-size: 1.9rem; }
    table, td, th { border: 1px solid #999; border-collapse: collapse; }
  `,
  /** Dark, and silent about it: no color-scheme. */
  dark: `
    body { background: #111; color: #eee; }
  `,
  /** What a municipal background tool does, after SHIRASAGI: one rule over everything. */
  repainted: `
    body, body * { background-color: #000071 !important; border-color: #fff !important; color: #ffd43d !important; }
  `,
} as const;
