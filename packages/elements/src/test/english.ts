import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { activeLocale } from '../active-locale.js';
import { sourceLocale, targetLocales } from '../generated/locale-codes.js';
import * as en from '../generated/locales/en.js';

/** Importing this gives the interface words their English. */
configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  getLocale: activeLocale,
  loadLocaleSync: () => en,
});
