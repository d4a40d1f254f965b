import { normaliseNumber, type Contact, type LanguageTag } from '@fukushi-widgets/model';

/** A partner's contact as attributes of the tag; empty where the partner has none. */
export interface OwnContactAttributes {
  readonly name: string;
  readonly department: string;
  readonly tel: string;
  readonly extension: string;
  readonly fax: string;
  readonly email: string;
  readonly url: string;
  readonly hours: string;
  readonly address: string;
}

/** The contact that a partner wrote into attributes. Empty parts stay empty and are not shown. */
export function ownContact(attributes: OwnContactAttributes): Contact {
  const tel = normaliseNumber(attributes.tel);
  return {
    id: 'own',
    name: attributes.name,
    department: attributes.department ? [attributes.department] : [],
    phones: tel ? [{ number: tel, extension: normaliseNumber(attributes.extension) }] : [],
    fax: normaliseNumber(attributes.fax),
    email: attributes.email.trim(),
    hours: attributes.hours,
    address: attributes.address,
    url: attributes.url.trim(),
  };
}

/** The language a partner wrote in: the widget's, but Japanese letters are Japanese on an English page too (WCAG 3.1.2). */
export const ownLang = (contact: Contact, lang: LanguageTag): LanguageTag =>
  /[ぁ-ヺ一-龠]/u.test(JSON.stringify(contact)) && !lang.startsWith('zh') ? 'ja' : lang;
