import { allStyles } from '@fukushi-widgets/elements/styles.js';

/** A colour that differs between light and dark pages. */
export interface Pair {
  readonly light: string;
  readonly dark: string;
}

/** A colour of the widgets that a page can set. */
export interface ColourToken {
  /** `--fukushi-goal-1` */
  readonly property: string;
  readonly value: Pair;
  /** The surface it stands on besides the page's, where it has one. */
  readonly tint: Pair | undefined;
  /** The text that stands on it, where it is a surface itself. */
  readonly on: Pair | undefined;
}

const css = allStyles
  .map(({ cssText }) => cssText)
  .join('\n')
  // Where a page's own colour is bounded before it is used, the default comes after that.
  .replaceAll(/--page: var\((--fukushi-[\w-]+)\);\s*--solid: var\(--page-solid, /gu, '--solid: var($1, ');

const hex = String.raw`#[\da-f]{3,6}`;
const pair = String.raw`light-dark\((?<light>${hex}), (?<dark>${hex})\)`;

const readPair = (text: string, pattern: string): Pair | undefined => {
  const found = new RegExp(pattern.replace('PAIR', pair), 'u').exec(text)?.groups;
  return found ? { light: found['light'] ?? '', dark: found['dark'] ?? '' } : undefined;
};

/** Read from the widgets' own style sheet, so that this page cannot say anything else. */
export const colours: readonly ColourToken[] = [
  ...css.matchAll(new RegExp(String.raw`var\((?<property>--fukushi-[\w-]+), ${pair}\)`, 'gu')),
].map(({ groups, index }) => {
  const property = groups?.['property'] ?? '';
  const rule = css.slice(css.lastIndexOf('{', index), css.indexOf('}', index));
  const isSolid = /-(?:goal|actor)-/u.test(property);
  return {
    property,
    value: { light: groups?.['light'] ?? '', dark: groups?.['dark'] ?? '' },
    tint: isSolid ? readPair(rule, String.raw`--tint: var\(--page-tint, PAIR`) : undefined,
    on: property.includes('-goal-') ? readPair(css, '--on-solid: PAIR') : undefined,
  };
});

/** Properties with a default of another kind: a length, a typeface, a colour to inherit. */
export const measures: readonly { readonly property: string; readonly value: string }[] = [
  ...new Map(
    [...css.matchAll(/var\((?<property>--fukushi-[\w-]+), (?<value>[\w.]+)\)/gu)].map(({ groups }) => [
      groups?.['property'] ?? '',
      groups?.['value'] ?? '',
    ]),
  ),
].map(([property, value]) => ({ property, value }));
