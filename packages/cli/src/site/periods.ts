import {
  hasReadings,
  htmlLang,
  plainText,
  type LanguageTag,
  type Plan,
  type PlanPeriod,
} from '@fukushi-widgets/model';
import { readingHtml } from '../html/readings.js';
import { escapeHtml } from './escape.js';
import { pageWords } from './page-words.js';

/** A plan of one period, with where it is published. */
export interface PublishedPeriod {
  readonly id: string;
  readonly plan: Plan;
  readonly base: string;
  readonly renditions: readonly LanguageTag[];
}

/** Where a plan of another period is published: below the one that names it. */
export const periodPath = (id: string): string => `plan/${id}/`;

/** What each of several plans knows of the others. A plan without a period is neither older nor newer. */
export const periodsFor = (own: PublishedPeriod, all: readonly PublishedPeriod[]): readonly PlanPeriod[] =>
  all.map(({ id, plan, base, renditions }) => {
    if (id === own.id) return { id };
    const [start, ownStart] = [plan.period?.start, own.plan.period?.start];
    const isNewer = start !== undefined && ownStart !== undefined && start > ownStart;
    return { id, title: plan.title, base, ...(isNewer && { isNewer }), renditions };
  });

/** On the pages of an older plan: that there is a newer one, and the way to it. */
export function newerNotice({ periods = [], lang }: Plan, shown: LanguageTag): string {
  const { rendition, words } = pageWords(shown);
  const said = htmlLang(rendition) === htmlLang(shown) ? '' : ` lang="${htmlLang(rendition)}"`;
  return periods
    .filter(({ isNewer, base }) => isNewer && base)
    .map(({ title, base = '', renditions = [] }) => {
      const inLang = renditions.includes(shown) && shown !== renditions[0] ? `${shown}/` : '';
      const name = plainText(title, lang, lang);
      const named =
        htmlLang(lang) === htmlLang(shown) || hasReadings(shown) ? '' : ` lang="${htmlLang(lang)}"`;
      return `<p class="newer"><strong${said}>${readingHtml(words.newerPlan, rendition)}</strong> <a href="${escapeHtml(`${base}v1/embed/plan/${inLang}`)}"${named}>${escapeHtml(name)}</a></p>\n`;
    })
    .join('');
}
