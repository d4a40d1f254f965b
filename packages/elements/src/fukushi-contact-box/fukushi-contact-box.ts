import type { Contact, LanguageTag } from '@fukushi-widgets/model';
import { optionalView } from '../optional.js';
import { contactBox } from '../views/contact-box.js';
import type { Look, ViewOf } from '../widget-view.js';
import { contactBoxStyles } from './fukushi-contact-box.styles.js';

/**
 * The language a partner wrote in: the widget's, but Japanese letters are Japanese on an English page too (WCAG 3.1.2),
 * and of those that Chinese has as well, where there are kana among them.
 */
const ownLang = (contact: Contact, lang: LanguageTag): LanguageTag =>
  /[ぁ-ヺ]|^(?!zh).*[一-龠]/u.test(String([lang, JSON.stringify(contact)])) ? 'ja' : lang;

/**
 * Who answers questions and how to reach them: a contact of the plan, or a partner's own contact written in
 * attributes, in HTML between the tags or in a JSON contact list.
 */
export const view: ViewOf<'contact-box'> = {
  view(contact, context, { variant }) {
    const at = contact.id === 'own' ? { ...context, textLang: ownLang(contact, context.lang) } : context;
    return (optionalView('contact-variants')?.view ?? contactBox)(contact, at, variant);
  },
  styles: contactBoxStyles,
  needs: ({ variant, host }: Look & { readonly host: { readonly organization?: unknown } }) => [
    // A partner's own contact as HTML between the tags; a server has none to look at.
    host.querySelector?.('table,dl,.h-card') && !host.organization && 'contact-parts',
    variant !== 'full' && 'contact-variants',
  ],
};
