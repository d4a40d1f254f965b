import { isFurigana, keyOf } from '@fukushi-widgets/model';
import type { LanguageTag, Plan, Translation } from '@fukushi-widgets/model';

import { fieldOf, isList, isObject, listOf, stringOf } from '../json.js';
import type { Json, JsonObject } from '../json.js';
import { describedValues } from '../schema/walk.js';
import { TRANSLATED } from './plan-folder.js';
import type { PlanFile, PlanFolder } from './plan-folder.js';
import type { DataPath } from './yaml-file.js';

/** One translated text, beside what it translates. */
export interface TranslatedText {
  readonly file: PlanFile;
  readonly path: DataPath;
  /** Where it goes in the compiled translation. */
  readonly keys: readonly string[];
  readonly text: string;
  /** The fingerprint the translator noted. */
  readonly source: string | undefined;
  /** `undefined` where the plan has no such text. */
  readonly original: string | undefined;
}

export interface Locale {
  readonly lang: LanguageTag;
  readonly texts: readonly TranslatedText[];
}

/** The translations a folder holds, by language. */
export function localesOf(folder: PlanFolder): readonly Locale[] {
  const langs = new Set(folder.files.flatMap(({ locale }) => locale ?? []));
  return [...langs].sort().map((lang) => ({
    lang,
    texts: folder.files
      .filter(({ kind, locale }) => locale === lang && TRANSLATED.includes(kind))
      .flatMap((file) => textsIn(file, folder.draft)),
  }));
}

/** A language's texts as the model's `withTranslation` takes them, in the plan's order. */
export function translationOf(locale: Locale, plan: Plan): Translation {
  const translation: Record<string, unknown> = {};
  for (const { keys, text, original } of locale.texts) {
    if (original === undefined) continue;
    let place = translation;
    for (const key of keys.slice(0, -1)) place = (place[key] ??= {}) as Record<string, unknown>;
    place[keys.at(-1) as string] = text.trim();
  }
  return inOrderOf(plan as unknown as Json, translation as unknown as JsonObject) as unknown as Translation;
}

/** How many texts of the plan a rendition can word: signed words only by adding readings. */
export function translatableCount(plan: Plan, rendition: LanguageTag): number {
  const { message, ...rest } = plan;
  const headings = [message?.heading, message?.subheading, message?.note].filter(
    (text) => text !== undefined,
  );
  const texts = describedValues('plan', (isFurigana(rendition) ? plan : rest) as unknown as Json).filter(
    ({ definition }) => definition === 'text',
  );
  return texts.length + (isFurigana(rendition) ? 0 : headings.length);
}

interface Rooted {
  readonly keys: readonly string[];
  readonly original: Json;
}

function textsIn(file: PlanFile, plan: Plan): TranslatedText[] {
  const found: TranslatedText[] = [];
  const lang = plan.lang;

  const visit = (value: Json, { keys, original }: Rooted, path: DataPath): void => {
    const text = stringOf(value, 'text');
    if (text !== undefined || original === undefined) {
      found.push({
        file,
        path,
        keys,
        text: text ?? '',
        source: stringOf(value, 'source'),
        original: typeof original === 'string' ? original : stringOf(original, lang),
      });
      return;
    }
    if (keys.at(-1) === 'actions' && isObject(value)) {
      for (const [actor, texts] of Object.entries(value)) {
        const places = listOf(original).flatMap((action, place) =>
          stringOf(action, 'actor') === actor ? [place] : [],
        );
        const all = isList(texts) ? texts : [texts];
        for (const [index, one] of all.entries()) {
          const place = places[index];
          const action = place === undefined ? undefined : listOf(original)[place];
          const where = isList(texts) ? [...path, actor, index] : [...path, actor];
          visit(one, { keys: [...keys, String(place), 'text'], original: fieldOf(action, 'text') }, where);
        }
      }
      return;
    }
    const parts = isList(value) ? [...value.entries()] : Object.entries(isObject(value) ? value : {});
    for (const [name, part] of parts) {
      const next = isList(original)
        ? original
            .map((item, index) => ({ key: keyOf(item, index), item, index }))
            .find(({ key, index }) => (typeof name === 'number' ? index === name : key === name))
        : { key: String(name), item: fieldOf(original, String(name)) };
      visit(part, { keys: [...keys, next?.key ?? String(name)], original: next?.item }, [...path, name]);
    }
  };

  visit(file.value, rootOf(file, plan), []);
  return file.value === undefined ? [] : found;
}

/** The place in the plan that a file of a translation is about. */
function rootOf(file: PlanFile, plan: Plan): Rooted {
  const json = plan as unknown as JsonObject;
  const listed = (list: string): Rooted => ({
    keys: [list, file.id],
    original: listOf(json[list]).find((item) => stringOf(item, 'id') === file.id),
  });
  if (file.kind === 'actor') return listed('actors');
  if (file.kind === 'contact') return listed('contacts');
  if (file.kind === 'message') return { keys: ['message'], original: json['message'] };
  if (file.kind === 'node')
    return nodeRoot(listOf(json['goals']), ['goals'], file) ?? { keys: [], original: undefined };
  return { keys: [], original: json };
}

function nodeRoot(
  nodes: readonly Json[],
  keys: readonly string[],
  file: PlanFile,
  level = 0,
): Rooted | undefined {
  for (const node of nodes) {
    const id = stringOf(node, 'id') ?? '';
    if (level === file.level && id === file.id) return { keys: [...keys, id], original: node };
    const below = nodeRoot(listOf(fieldOf(node, 'children')), [...keys, id, 'children'], file, level + 1);
    if (below) return below;
  }
  return undefined;
}

function inOrderOf(original: Json, translation: Json): Json {
  if (!isObject(translation)) return translation;
  const parts = isList(original)
    ? original.map((item, index) => [keyOf(item, index), item] as const)
    : Object.entries(isObject(original) ? original : {});
  return Object.fromEntries(
    parts
      .filter(([key]) => translation[key] !== undefined)
      .map(([key, item]) => [key, inOrderOf(item, translation[key])]),
  );
}
