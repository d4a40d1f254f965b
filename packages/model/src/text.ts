import type { LanguageTag, Text } from './plan.js';

/** A text as it can be shown: the words, the language they are really in, and whether that is second best. */
export interface PickedText {
  readonly value: string;
  readonly lang: LanguageTag;
  readonly fellBack: boolean;
}

/**
 * Picks a text in the language asked for, else in the plan's own language,
 * else in whatever language it has. The result says which it was, so that it
 * can be spoken right (WCAG 3.1.2).
 */
export function pickText(text: Text, lang: LanguageTag, planLang: LanguageTag): PickedText {
  if (typeof text === 'string') return { value: text, lang: planLang, fellBack: lang !== planLang };
  const found = [lang, planLang, ...Object.keys(text)].find((tag) => text[tag] !== undefined);
  if (found === undefined) return { value: '', lang: planLang, fellBack: true };
  return { value: text[found] as string, lang: found, fellBack: found !== lang };
}

/**
 * Finds the available language that serves a requested tag: `en-GB` is served
 * by `en`, `pt` by `pt-BR`, `zh-CN` by `zh-Hans`, the old tag `tl` by `fil`.
 * Traditional Chinese is not served by Simplified. Returns `undefined` where no
 * language serves.
 */
export function matchLanguage(requested: string, available: readonly LanguageTag[]): LanguageTag | undefined {
  const wanted = requested.trim().toLowerCase().replace('_', '-').replace(/^tl\b/u, 'fil');
  const find = (tag: string, key: (lang: string) => string) =>
    available.find((lang) => key(lang.toLowerCase()) === tag);
  const primary = (tag: string) => tag.replace(/-.*/u, '');
  return (
    find(wanted, (lang) => lang) ??
    (/^zh-(?:hant|tw|hk|mo)/u.test(wanted) ? undefined : find(primary(wanted), primary))
  );
}
