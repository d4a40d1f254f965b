import {
  organizationOf,
  hasReadings,
  htmlLang,
  pickText,
  plainText,
  readingOf,
  webAddress,
  withoutRuby,
  type Contact,
  type LanguageTag,
  type Phone,
  type Plan,
  type Text,
} from '@fukushi-widgets/model';
import { pageWords } from './page-words.js';

/** A contact's card: whose, in which rendition, and the address of its page. */
export interface CardRequest {
  readonly plan: Plan;
  /** The rendition with readings, and the plan with its texts; absent where nobody wrote them. */
  readonly withReadings?: readonly [rendition: LanguageTag, plan: Plan] | undefined;
  readonly contact: Contact;
  readonly lang: LanguageTag;
  readonly permalink: string;
}

/**
 * A contact as a file that telephones and mail programs import. vCard 3.0 (RFC
 * 2426): the newest version that iOS, Android and Outlook all read. As on the
 * page, an extension is said, never dialled, and an e-mail address that nobody
 * has confirmed is text: both stand in the note.
 */
export function vcard(request: CardRequest): string {
  const { plan, contact, lang, permalink } = request;
  const words = (text: Text | undefined): string => plainText(text, lang, plan.lang);
  const organization = words(contact.name ?? organizationOf(plan, contact)?.name);
  const departments = (contact.department ?? []).map(words);
  const phones = contact.phones ?? [];
  const confirmed = contact.emailUnconfirmed ? undefined : contact.email;
  const url = webAddress(contact.url) ?? webAddress(contact.form);
  const notes = [
    ...phones.flatMap((phone) =>
      phoneNote(phone, words(phone.label), withoutRuby(pageWords(lang).words.extension)),
    ),
    contact.email !== undefined && contact.emailUnconfirmed ? contact.email : '',
    words(contact.hours),
    words(contact.languages),
    words(contact.support),
    words(contact.note),
    words(plan.title),
    permalink,
  ];
  const property = (name: string, value: string | undefined): string[] =>
    value ? [`${name}:${escapeValue(value)}`] : [];
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    ...property('FN', [organization, ...departments].join(' ')),
    // A body has no family name; readers that know none but persons still need the field.
    `N:${escapeValue(organization)};;;;`,
    `ORG:${[organization, ...departments].map(escapeValue).join(';')}`,
    // Not of RFC 2426, but what address books sort and search Japanese names by.
    ...['X-PHONETIC-LAST-NAME', 'X-PHONETIC-ORG'].flatMap((name) => property(name, nameReading(request))),
    ...phones.map(({ number, fax }) => `TEL;TYPE=WORK,VOICE${fax ? ',FAX' : ''}:${escapeValue(number)}`),
    ...property('TEL;TYPE=WORK,FAX', contact.fax),
    ...property('EMAIL;TYPE=INTERNET,WORK', confirmed),
    ...(contact.address === undefined
      ? []
      : [`ADR;TYPE=WORK:;;${escapeValue(words(contact.address))};;;${contact.postalCode ?? ''};`]),
    ...(contact.position === undefined
      ? []
      : [`GEO:${contact.position.latitude};${contact.position.longitude}`]),
    // An address is a URI, whose commas and semicolons are its own.
    ...(url === undefined ? [] : [`URL:${url}`]),
    ...property('NOTE', notes.filter(Boolean).join('\n')),
    `UID:${permalink}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** How the name is read, where all of it is. */
function nameReading({ withReadings, contact, lang, plan }: CardRequest): string | undefined {
  if (contact.reading !== undefined && htmlLang(lang) === 'ja') return contact.reading;
  const [furigana = '', read] = withReadings ?? [];
  const marked = read?.contacts.find(({ id }) => id === contact.id);
  // In another language the name is another.
  if (!read || !marked || htmlLang(lang) !== htmlLang(furigana)) return undefined;
  const name = marked.name ?? organizationOf(read, marked)?.name ?? '';
  const { value, rendition } = pickText(name, furigana, plan.lang);
  const reading = hasReadings(rendition) ? readingOf(value) : undefined;
  return reading !== undefined && !/\p{Script=Han}/u.test(reading) ? reading : undefined;
}

/** What a number is for and its extension, where there is either. */
function phoneNote({ number, extension }: Phone, label: string, word: string): string[] {
  const parts = [label, number, extension === undefined ? '' : word + extension].filter(Boolean);
  return parts.length > 1 ? [parts.join(' ')] : [];
}

/** RFC 2426 section 5: backslash, comma, semicolon and line break. */
const escapeValue = (value: string): string =>
  value.replaceAll(/[\\,;]/gu, '\\$&').replaceAll(/\r\n?|\n/gu, '\\n');

/** At most 75 bytes a line, and no letter cut in two: strict readers decode each line by itself. */
function fold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > 75) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += letter;
    bytes += size;
  }
  return folded;
}
