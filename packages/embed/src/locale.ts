/**
 * Everything of one rendition in one file, loaded where that rendition is shown: the interface words, the plan's
 * texts, and the code for both, which a page in the plan's own language does not need. It is built once for every
 * language that has interface words; `fukushi build` puts the texts in.
 */
import { withTexts, type LanguageTag, type Plan, type TextList } from '@fukushi-widgets/model';
import type { msg as litMsg } from '@lit/localize';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { templates } from './interface-words.js';
import { write } from './no-readings.js';

/** The rendition's name and its texts; both stand once in the built file. */
declare const FUKUSHI_RENDITION: LanguageTag;
declare const FUKUSHI_TEXTS: TextList;

/** What `@lit/localize` does in every mode with the words of a language; which language it is, the source decides. */
export const msg = ((template, options) => runtimeMsg(templates, template, options)) as typeof litMsg;

export { write };

/** The plan with the texts of this rendition added. */
export const translate = (plan: Plan): Plan => withTexts(plan, FUKUSHI_RENDITION, FUKUSHI_TEXTS);
