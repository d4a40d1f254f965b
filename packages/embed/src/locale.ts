/**
 * Everything of one rendition in one file, loaded where that rendition is shown: the interface words, the plan's
 * texts, and the code for both, which a page in the plan's own language does not need. It is built once for every
 * language that has interface words; `fukushi build` puts the texts in.
 */
import { withTexts, type LanguageTag, type Plan, type TextList } from '@fukushi-widgets/model';
import type { msg as litMsg } from '@lit/localize';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { joinStringsAndValues, type StrResult } from '@lit/localize/internal/str-tag.js';
import { templates } from './interface-words.js';
import { write } from './no-readings.js';
import { styles } from './no-styles.js';
import { LOADER, type Loader } from './optional/provide.js';
import { wordKey } from './word-key.js';

/** The exact version, the rendition's name and its texts; each stands once in the built file. */
declare const FUKUSHI_VERSION: string;
declare const FUKUSHI_RENDITION: LanguageTag;
declare const FUKUSHI_TEXTS: TextList;

/** A key takes longer to make than to find, and a page of a thousand widgets asks for the same few words. */
const keys = new Map<string | TemplateStringsArray, string>();

function keyOf(strings: string | TemplateStringsArray): string {
  let key = keys.get(strings);
  if (key === undefined) keys.set(strings, (key = wordKey(generateMsgId(strings, false))));
  return key;
}

/**
 * What `runtimeMsg` of `@lit/localize` does for text, which is all that the interface says (never HTML), with keys
 * that are shorter; which language it is, the source decides.
 */
export const msg = ((text: string | StrResult): string => {
  const [strings, values] = typeof text === 'string' ? [text, []] : [text.strings, text.values];
  const words = templates[keyOf(strings)];
  if (words === undefined) return defaultMsg(text) as string;
  // What stands in a template of another language is the place of each value in ours.
  return typeof words === 'string'
    ? words
    : joinStringsAndValues(words.strings, values, words.values as number[]);
}) as typeof litMsg;

export { styles, write };

/**
 * The plan with the texts of this rendition added. They stand in the order of one version's sentences: what a service
 * worker or a proxy kept of another version would put them under sentences that they do not translate.
 */
export function translate(plan: Plan): Plan {
  const version = FUKUSHI_VERSION;
  const page = (globalThis as { [LOADER]?: Loader })[LOADER];
  if (page?.name.endsWith(version) === false) throw new Error(`版が違います: ${version}`);
  return withTexts(plan, FUKUSHI_RENDITION, FUKUSHI_TEXTS);
}
