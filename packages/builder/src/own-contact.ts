import { escapeHtml, normaliseNumber, OWN_CONTACT } from '@fukushi-widgets/model';
import { attributes } from './forms.js';
import type { Words } from './check/rule.js';

/** A partner's own contact as the form has it: what was typed, empty where nothing was. */
export type OwnContact = Readonly<Record<OwnField, string>>;

export type OwnField = (typeof OWN_CONTACT)[number];

export const EMPTY_CONTACT = Object.fromEntries(OWN_CONTACT.map((field) => [field, ''])) as OwnContact;

/** Digits typed in full width become plain; the rest is kept as typed. */
const CLEANERS: Readonly<Partial<Record<OwnField, (value: string) => string>>> = {
  tel: normaliseNumber,
  extension: normaliseNumber,
  fax: normaliseNumber,
  email: (value) => value.normalize('NFKC').trim(),
  url: (value) => value.normalize('NFKC').trim(),
};

const clean = (contact: OwnContact, field: OwnField): string =>
  (CLEANERS[field] ?? ((value) => value.replaceAll(/\s+/gu, ' ').trim()))(contact[field]);

/** A Japanese number with its area code: ten or eleven digits, with or without hyphens. */
const isPhone = (value: string): boolean =>
  /^0[\d-]*\d$/u.test(value) && /^\d{10,11}$/u.test(value.replaceAll('-', '')) && !value.includes('--');

const NUMBER: Words = {
  ja: '市外局番から、数字とハイフンで書いてください（例 012-345-6789）。',
  en: 'Write digits and hyphens, with the area code (for example 012-345-6789).',
};

const WRONG: Readonly<Partial<Record<OwnField, (value: string) => Words | undefined>>> = {
  tel: (value) => (isPhone(value) ? undefined : NUMBER),
  fax: (value) => (isPhone(value) ? undefined : NUMBER),
  extension: (value) =>
    /^\d{1,6}$/u.test(value)
      ? undefined
      : { ja: '内線は数字だけで書いてください（例 123）。', en: 'Write digits only (for example 123).' },
  email: (value) =>
    /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u.test(value)
      ? undefined
      : {
          ja: '名前@例.jp の形で書いてください。@ が一つ必要です。',
          en: 'Write it as name@example.jp, with one @.',
        },
  url: (value) => {
    if (!/^https?:\/\/[^\s/.]+\.[^\s]+$/u.test(value)) {
      return {
        ja: 'https:// から始まるアドレスを書いてください。',
        en: 'Write an address that begins with https://.',
      };
    }
    return undefined;
  },
};

/** What is wrong with a contact, by field; empty where the tag can be made. */
export function problemsOf(contact: OwnContact): ReadonlyMap<OwnField, Words> {
  const problems = new Map<OwnField, Words>();
  if (clean(contact, 'name') === '') {
    problems.set('name', { ja: '名前を書いてください。', en: 'Write the name.' });
  }
  for (const field of OWN_CONTACT) {
    const value = clean(contact, field);
    const wrong = value === '' ? undefined : WRONG[field]?.(value);
    if (wrong) problems.set(field, wrong);
  }
  if (clean(contact, 'extension') !== '' && clean(contact, 'tel') === '') {
    problems.set('tel', {
      ja: '内線だけではかけられません。電話番号を書いてください。',
      en: 'Write the telephone number that the extension belongs to.',
    });
  }
  const ways: readonly OwnField[] = ['tel', 'fax', 'email', 'url', 'address'];
  if (ways.every((field) => clean(contact, field) === '')) {
    problems.set('tel', {
      ja: '電話、FAX、メール、ホームページ、住所のどれか一つを書いてください。',
      en: 'Write at least one of telephone, fax, e-mail, website and address.',
    });
  }
  return problems;
}

/** The contact in lines of text: what readers without script get, and all that `static` is. */
function lines(contact: OwnContact): readonly string[] {
  const value = (field: OwnField) => escapeHtml(clean(contact, field));
  const line = (field: OwnField, label = '', after = '') =>
    value(field) === '' ? [] : [`${label}${value(field)}${after}`];
  const extension = value('extension') === '' ? '' : `（内線${value('extension')}）`;
  return [
    ...line('department'),
    ...line('tel', '電話 ', extension),
    ...line('fax', 'FAX '),
    ...line('email', 'メール '),
    ...line('hours', '受付時間 '),
    ...line('address', '住所 '),
    ...(value('url') === '' ? [] : [`<a href="${value('url')}">${value('name')}のホームページ</a>`]),
  ];
}

const block = (contact: OwnContact, first: string): string =>
  `<p class="fukushi-embed">${[first, ...lines(contact)].join('<br>')}</p>`;

/** How a partner's contact can be pasted. It has no page of its own, so there is no link to it. */
export type OwnForm = 'element' | 'static';

/** The tag with the contact in its attributes and as text inside, or the text alone. */
export function makeOwnContact(
  form: OwnForm,
  contact: OwnContact,
  options: Readonly<Record<string, string>> = {},
): string {
  const name = escapeHtml(clean(contact, 'name'));
  if (form === 'static') return block(contact, `<strong>${name}</strong>`);
  const pairs = OWN_CONTACT.map((field) => [field, clean(contact, field)] as const);
  const all = attributes([...pairs.filter(([, value]) => value !== ''), ...Object.entries(options)]);
  return `<fukushi-contact-box${all}>${block(contact, name)}</fukushi-contact-box>`;
}
