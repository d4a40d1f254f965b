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
