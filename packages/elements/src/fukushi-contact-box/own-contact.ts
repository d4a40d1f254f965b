import { normaliseNumber, type Contact } from '@fukushi-widgets/model';

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
