import type { LanguageTag, Plan } from './plan.js';

/** A translation of a plan: the same shape, with lists keyed by id or place. */
export interface Translation {
  readonly [key: string]: string | Translation;
}

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/**
 * Adds a translation to a plan. Only texts that the plan has are translated;
 * everything else in the translation is passed over (`fukushi check` reports it).
 */
export function withTranslation(plan: Plan, lang: LanguageTag, translation: Translation): Plan {
  const isRecordOfTexts = (value: Json, part: string | Translation): value is Record<string, string> =>
    typeof part === 'string' && typeof value === 'object' && value !== null && plan.lang in value;

  const merge = (value: Json, part: string | Translation | undefined): Json => {
    if (part === undefined || value === undefined || value === null) return value;
    if (typeof value === 'string') {
      return typeof part === 'string' ? { [plan.lang]: value, [lang]: part } : value;
    }
    if (isRecordOfTexts(value, part)) return { ...value, [lang]: part as string };
    if (typeof part === 'string' || typeof value !== 'object') return value;
    if (Array.isArray(value)) {
      return value.map((item: Json, index) => merge(item, part[keyOf(item, index)]));
    }
    const entries = Object.entries(value as Record<string, Json>);
    return Object.fromEntries(entries.map(([key, item]) => [key, merge(item, part[key])]));
  };

  return merge(plan as unknown as Json, translation) as unknown as Plan;
}

/** The key of a list's item inside a translation: its id, else its place. */
export function keyOf(item: unknown, index: number): string {
  const id = typeof item === 'object' && item !== null ? (item as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : String(index);
}

/**
 * A translation for readers' phones: texts in the order in which the plan has its strings, without the keys that lead
 * to them. A number stands for as many strings that are not translated.
 */
export type TextList = readonly (string | number)[];

/** What is done with a string of the plan, or with the texts that stand in its place. */
type Leaf = (value: string | Readonly<Record<LanguageTag, string>>) => Json;

/** Goes through the strings of a plan, in order. */
function mapStrings(plan: Plan, leaf: Leaf): Plan {
  const walk = (value: Json): Json => {
    if (typeof value === 'string') return leaf(value);
    if (typeof value !== 'object' || value === null) return value;
    if (plan.lang in value) return leaf(value as Readonly<Record<LanguageTag, string>>);
    if (Array.isArray(value)) return value.map(walk);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item as Json)]));
  };
  return walk(plan as unknown as Json) as unknown as Plan;
}

/** A translation as a list for one plan; `withTexts` adds it to that plan and to no other. */
export function textList(plan: Plan, lang: LanguageTag, translation: Translation): TextList {
  const list: (string | number)[] = [];
  mapStrings(withTranslation(plan, lang, translation), (value) => {
    const text = typeof value === 'string' ? undefined : value[lang];
    const last = list.at(-1);
    if (text !== undefined) list.push(text);
    else if (typeof last === 'number') list[list.length - 1] = last + 1;
    else list.push(1);
    return value;
  });
  return list;
}

/** The same as `withTranslation`, from a list. */
export function withTexts(plan: Plan, lang: LanguageTag, texts: TextList): Plan {
  let place = 0;
  let untranslated = 0;
  return mapStrings(plan, (value) => {
    if (untranslated > 0) untranslated -= 1;
    else {
      const text = texts[place++];
      if (typeof text === 'string')
        return typeof value === 'string' ? { [plan.lang]: value, [lang]: text } : { ...value, [lang]: text };
      untranslated = (text ?? 1) - 1;
    }
    return value;
  });
}
