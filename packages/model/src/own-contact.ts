import { normaliseNumber } from './normalise.js';
import type { Contact, Phone } from './people.js';

/** The attributes in which a partner writes a contact of its own; `name` makes it one. */
export const OWN_CONTACT = [
  'name',
  'department',
  'tel',
  'extension',
  'fax',
  'email',
  'url',
  'hours',
  'address',
] as const;

/**
 * Several numbers stand in one attribute, each with what it is for behind it: `0267-00-0001（事務局）、0267-00-0002（夜間）`.
 * Extensions stand in the same order.
 */
function phonesIn(tel: string, extension: string): readonly Phone[] {
  const extensions = extension.split(LIST);
  return tel.split(LIST).flatMap((one, index) => {
    // In brackets stand also digits of the number, `（0267）00-0000`, and its extension.
    const [, number, label] = /^(.+?)\s*(?:[（(](?!内線|[\d０-９])(.+)[）)])?$/su.exec(one.trim()) ?? [];
    return number
      ? {
          number: normaliseNumber(number),
          extension: normaliseNumber(extensions[index] ?? '').replace('内線', ''),
          ...(label && { label }),
        }
      : [];
  });
}

const LIST = /[、,，]/u;

/** The contact that a partner wrote into attributes. Empty parts stay empty and are not shown. */
export function ownContact(said: (attribute: (typeof OWN_CONTACT)[number]) => string): Contact {
  return {
    ...Object.fromEntries(OWN_CONTACT.map((name) => [name, said(name)])),
    id: 'own',
    department: [said('department')],
    phones: phonesIn(said('tel'), said('extension')),
    fax: normaliseNumber(said('fax')),
  };
}
