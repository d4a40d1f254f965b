import { normaliseNumber } from './normalise.js';
import type { Contact } from './plan.js';

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

/** The contact that a partner wrote into attributes. Empty parts stay empty and are not shown. */
export function ownContact(said: (attribute: (typeof OWN_CONTACT)[number]) => string): Contact {
  const number = normaliseNumber(said('tel'));
  return {
    id: 'own',
    name: said('name'),
    department: said('department') ? [said('department')] : [],
    phones: number ? [{ number, extension: normaliseNumber(said('extension')) }] : [],
    fax: normaliseNumber(said('fax')),
    email: said('email'),
    hours: said('hours'),
    address: said('address'),
    url: said('url'),
  };
}
