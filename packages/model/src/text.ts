import type { LanguageTag, Text } from './plan.js';
import { hasReadings, htmlLang } from './rendition.js';
import { withoutRuby } from './ruby.js';

/** A text as it can be shown: the words, and the language they are really in. */
export interface PickedText {
  /** The words, with readings marked where the rendition has them. */
  readonly value: string;
  /** The rendition they were written for. */
  readonly rendition: LanguageTag;
  /** The language they are in, as HTML says it. */
  readonly lang: LanguageTag;
}

/**
 * Picks a text in the rendition asked for, else in that language, else in the
 * plan's own, else in whatever it has. The result says which it was, so that it
 * can be spoken right (WCAG 3.1.2).
 */
export function pickText(text: Text, rendition: LanguageTag, planLang: LanguageTag): PickedText {
  const texts = typeof text === 'string' ? { [planLang]: text } : text;
  const wanted = [rendition, htmlLang(rendition), planLang, ...Object.keys(texts)];
  const found = wanted.find((each) => texts[each] !== undefined) ?? planLang;
  return {
    value: texts[found] ?? '',
    rendition: found,
    lang: htmlLang(found),
  };
}

/** The same as a plain string, readings taken away. */
export function plainText(text: Text | undefined, rendition: LanguageTag, planLang: LanguageTag): string {
  if (text === undefined) return '';
  const { value, rendition: found } = pickText(text, rendition, planLang);
  return hasReadings(found) ? withoutRuby(value) : value;
}

/**
 * Finds the available rendition that serves a requested tag: `en-GB` is served
 * by `en`, `pt` by `pt-BR`, every Chinese by `zh-Hans` where there is no other
 * (its file tells readers of traditional characters so), `ja-Hira` by
 * `ja-furigana`. Returns `undefined` where none serves.
 */
export function matchLanguage(requested: string, available: readonly LanguageTag[]): LanguageTag | undefined {
  const tag = requested.trim().toLowerCase().replaceAll('_', '-');
  // Other names of what a rendition is called: the old tag of Filipino, Japanese in kana alone.
  const wanted = tag.replace(/^tl\b/u, 'fil').replace(/^(.+)-(?:hira|hrkt|kana)\b.*/u, '$1-furigana');
  const primary = (name: string) => name.replace(/-.*/su, '').toLowerCase();
  const find = (serves: (name: string) => boolean) => near.find((each) => serves(each.toLowerCase()));
  const near = available.filter((each) => primary(each) === primary(wanted));
  return (
    find((name) => name === wanted) ??
    find((name) => name === primary(wanted)) ??
    near.find((name) => !hasReadings(name)) ??
    near[0]
  );
}
