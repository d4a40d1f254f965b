/**
 * Everything English in one file, loaded where English is shown: the interface
 * words, the plan's reference translation, and the code for both, which a
 * Japanese page does not need.
 */
import { templates } from '@fukushi-widgets/elements/locales/en.js';
import translation from '@fukushi-widgets/komoro/dist/en.json';
import { withTranslation, type Plan } from '@fukushi-widgets/model';
import { msg } from '@lit/localize';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';

configureReentrantLocalization({
  sourceLocale: 'ja',
  targetLocales: ['en'],
  getLocale: () => 'en',
  loadLocaleSync: () => ({ templates }),
});

export { msg };

/** The plan with its English texts added. */
export const translate = (plan: Plan): Plan => withTranslation(plan, 'en', translation);
