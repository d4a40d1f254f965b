/**
 * What the bundler puts in the place of Lit's `css` in a language's file: a sheet with neither values nor fallbacks,
 * which is all that is written there, without a second copy of Lit.
 */
export function css([text = '']: TemplateStringsArray): { readonly styleSheet: CSSStyleSheet } {
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(text);
  return { styleSheet };
}
