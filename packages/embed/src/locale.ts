/**
 * Everything of one rendition in one file, loaded where that rendition is shown: the interface words, the plan's
 * texts, and the code for both, which a page in the plan's own language does not need. It is built once for every
 * language that has interface words; `fukushi build` puts the texts in.
 */
import { withTranslation, type LanguageTag, type Plan, type Translation } from '@fukushi-widgets/model';
import { msg } from '@lit/localize';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { templates } from './interface-words.js';
import { write } from './no-readings.js';

/** The rendition's name and its texts; both stand once in the built file. */
declare const FUKUSHI_RENDITION: LanguageTag;
declare const FUKUSHI_TEXTS: Translation;

configureReentrantLocalization({
  sourceLocale: 'ja',
  targetLocales: ['words'],
  getLocale: () => 'words',
  loadLocaleSync: () => ({ templates }),
});

export { msg, write };

/** The plan with the texts of this rendition added. */
export const translate = (plan: Plan): Plan => withTranslation(plan, FUKUSHI_RENDITION, FUKUSHI_TEXTS);
