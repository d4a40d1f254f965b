import { allStyles } from '@fukushi-widgets/elements/styles.js';

/**
 * Stories of print show on the screen what paper gets: the rules of the widgets' own style sheets that wait for a
 * printer hold at once, and those for the screen do not. Switched back for the next story, which shares the sheets.
 */
export function drawAsPrinted(printed: boolean): void {
  for (const { styleSheet } of allStyles) if (styleSheet) switchRules(styleSheet, printed);
}

const PRINT = /\bprint\b/u;
const SCREEN = /\bscreen\b/u;

/** What each rule waits for by itself. */
const waitsFor = new WeakMap<CSSMediaRule, string>();

function switchRules({ cssRules }: { readonly cssRules: CSSRuleList }, printed: boolean): void {
  for (const rule of cssRules) {
    if (rule instanceof CSSMediaRule) {
      const medium = waitsFor.get(rule) ?? rule.media.mediaText;
      waitsFor.set(rule, medium);
      rule.media.mediaText = printed ? onPaper(medium) : medium;
    }
    if ('cssRules' in rule) switchRules(rule as CSSGroupingRule, printed);
  }
}

const onPaper = (medium: string): string =>
  PRINT.test(medium) ? 'all' : SCREEN.test(medium) ? 'not all' : medium;
