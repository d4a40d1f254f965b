import { isOfContacts, type Permalink, type Plan, type WidgetName } from '@fukushi-widgets/model';
import type { PartRequest } from './page-view.js';

/** What a part's permalink says; the plan's own language goes without saying. */
export const pageLink = (
  { plan, widget, id, lang }: Pick<PartRequest, 'plan' | 'widget' | 'id' | 'lang'>,
  inLang = lang,
): Permalink => ({ widget, id, lang: inLang === plan.lang ? undefined : inLang });

/** The widget that shows all of a publication; its page names the text edition. */
export const wholeOf = (plan: Plan): WidgetName => (isOfContacts(plan) ? 'contact-directory' : 'plan');
