import { normaliseNumber } from '@fukushi-widgets/model';
import type { Words } from './check/rule.js';

/** The fields that are one line of text, in the order of the form; telephones have several parts and can be several. */
export const OWN_TEXTS = [
  'name',
  'department',
  'fax',
  'email',
  'inquiry',
  'url',
  'hours',
  'address',
  'note',
] as const;

export type OwnText = (typeof OWN_TEXTS)[number];

export interface OwnPhone {
  readonly number: string;
  /** Whose or what for: 事務局, 夜間. */
  readonly label: string;
  readonly extension: string;
}

/** A partner's own contact as the form has it: what was typed, empty where nothing was. */
export type OwnContact = Readonly<Record<OwnText, string>> & { readonly phones: readonly OwnPhone[] };

export const NO_PHONE: OwnPhone = { number: '', label: '', extension: '' };

export const EMPTY_CONTACT = {
  ...Object.fromEntries(OWN_TEXTS.map((field) => [field, ''])),
  phones: [NO_PHONE],
} as unknown as OwnContact;

/** More would be a list of contacts, which is another thing. */
export const MOST_PHONES = 4;

/** What the three parts of a telephone are called in the form and in the address: `tel`, `tel-2`, … */
export const phoneFields = (index: number): Readonly<Record<keyof OwnPhone, string>> => {
  const place = index === 0 ? '' : `-${index + 1}`;
  return { number: `tel${place}`, label: `tel${place}-label`, extension: `extension${place}` };
};

/** Reads a contact by the names of its fields. */
export function readContact(values: URLSearchParams): OwnContact {
  const said = (name: string) => values.get(name) ?? '';
  const places = [...Array(MOST_PHONES).keys()].map(phoneFields);
  const last = places.findLastIndex((fields) => Object.values(fields).some((name) => values.has(name)));
  return {
    ...(Object.fromEntries(OWN_TEXTS.map((field) => [field, said(field)])) as Record<OwnText, string>),
    phones: places.slice(0, Math.max(1, last + 1)).map(({ number, label, extension }) => ({
      number: said(number),
      label: said(label),
      extension: said(extension),
    })),
  };
}

/** What stands below the telephones in the form. */
export const BELOW_PHONES = OWN_TEXTS.slice(2);

/** The same names with what was typed, in the order of the form. */
export const writeContact = (contact: OwnContact): readonly (readonly [name: string, value: string])[] => [
  ['name', contact.name],
  ['department', contact.department],
  ...contact.phones.flatMap((phone, index) => {
    const fields = phoneFields(index);
    return (['number', 'label', 'extension'] as const).map((part) => [fields[part], phone[part]] as const);
  }),
  ...BELOW_PHONES.map((field) => [field, contact[field]] as const),
];

const oneLine = (value: string): string => value.replaceAll(/\s+/gu, ' ').trim();

/** Digits typed in full width become plain; the rest is kept as typed. */
const CLEANERS: Readonly<Partial<Record<OwnText, (value: string) => string>>> = {
  fax: normaliseNumber,
  email: (value) => value.normalize('NFKC').trim(),
  inquiry: (value) => value.normalize('NFKC').trim(),
  url: (value) => value.normalize('NFKC').trim(),
};

/** A field as it is handed out. */
export const clean = (contact: OwnContact, field: OwnText): string =>
  (CLEANERS[field] ?? oneLine)(contact[field]);

/** In the tag a comma parts the numbers and brackets hold the label: neither may stand in it. */
const cleanPhone = ({ number, label, extension }: OwnPhone): OwnPhone => ({
  number: normaliseNumber(number),
  label: oneLine(label.replaceAll(/[、,，]/gu, '・').replaceAll(/[()（）]/gu, ' ')),
  extension: normaliseNumber(extension),
});

/** The telephones that have a number, as they are handed out. */
export const phonesOf = (contact: OwnContact): readonly OwnPhone[] =>
  contact.phones.map(cleanPhone).filter(({ number }) => number !== '');

/** A Japanese number with its area code: ten or eleven digits, with or without hyphens. */
const isPhone = (value: string): boolean =>
  /^0[\d-]*\d$/u.test(value) && /^\d{10,11}$/u.test(value.replaceAll('-', '')) && !value.includes('--');

const NUMBER: Words = {
  ja: '市外局番から、数字とハイフンで書いてください（例 012-345-6789）。',
  en: 'Write digits and hyphens, with the area code (for example 012-345-6789).',
};

const wrongAddress = (value: string): Words | undefined =>
  /^https?:\/\/[^\s/.]+\.[^\s]+$/u.test(value)
    ? undefined
    : {
        ja: 'https:// から始まるアドレスを書いてください。',
        en: 'Write an address that begins with https://.',
      };

const WRONG: Readonly<Partial<Record<OwnText, (value: string) => Words | undefined>>> = {
  fax: (value) => (isPhone(value) ? undefined : NUMBER),
  email: (value) =>
    /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u.test(value)
      ? undefined
      : {
          ja: '名前@例.jp の形で書いてください。@ が一つ必要です。',
          en: 'Write it as name@example.jp, with one @.',
        },
  inquiry: wrongAddress,
  url: wrongAddress,
};

/** What is wrong with a telephone, by the name of its field. */
function phoneProblems(phone: OwnPhone, index: number): readonly (readonly [string, Words])[] {
  const fields = phoneFields(index);
  const { number, label, extension } = cleanPhone(phone);
  const found: (readonly [string, Words])[] = [];
  if (number !== '' && !isPhone(number)) found.push([fields.number, NUMBER]);
  if (number === '' && (label !== '' || extension !== '')) {
    found.push([
      fields.number,
      extension === ''
        ? { ja: '電話番号を書いてください。', en: 'Write the telephone number.' }
        : {
            ja: '内線だけではかけられません。電話番号を書いてください。',
            en: 'Write the telephone number that the extension belongs to.',
          },
    ]);
  }
  if (extension !== '' && !/^\d{1,6}$/u.test(extension)) {
    found.push([
      fields.extension,
      { ja: '内線は数字だけで書いてください（例 123）。', en: 'Write digits only (for example 123).' },
    ]);
  }
  return found;
}

/** What is wrong with a contact, by the name of its field; empty where the tag can be made. */
export function problemsOf(contact: OwnContact): ReadonlyMap<string, Words> {
  const problems = new Map<string, Words>();
  if (clean(contact, 'name') === '') {
    problems.set('name', { ja: '名前を書いてください。', en: 'Write the name.' });
  }
  contact.phones.forEach((phone, index) => {
    for (const [field, words] of phoneProblems(phone, index)) problems.set(field, words);
  });
  for (const field of OWN_TEXTS) {
    const value = clean(contact, field);
    const wrong = value === '' ? undefined : WRONG[field]?.(value);
    if (wrong) problems.set(field, wrong);
  }
  const ways: readonly OwnText[] = ['fax', 'email', 'inquiry', 'url', 'address'];
  const none = phonesOf(contact).length === 0 && ways.every((field) => clean(contact, field) === '');
  if (none && !problems.has('tel')) {
    problems.set('tel', {
      ja: '電話、FAX、メール、問合せフォーム、ホームページ、住所のどれか一つを書いてください。',
      en: 'Write at least one of telephone, fax, e-mail, contact form, website and address.',
    });
  }
  return problems;
}
