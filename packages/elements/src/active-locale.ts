import type { LanguageTag } from '@fukushi-widgets/model';

let active: LanguageTag = 'ja';

/**
 * The language of the element that is rendering now, for `getLocale` of
 * `@lit/localize` in reentrant mode. Rendering is synchronous, so one variable
 * serves any number of languages on a page.
 */
export const activeLocale = (): LanguageTag => active;

/** Called by the widget controller right before its host renders. */
export function activateLocale(lang: LanguageTag): void {
  active = lang;
}
