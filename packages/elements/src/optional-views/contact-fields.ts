import { CONTACT_LABELS, labelKey, ownContact, type ContactField, type Phone } from '@fukushi-widgets/model';
import type { ContactDraft, HtmlRow, HtmlValue, OptionalFrom } from '../optional.js';

const FIELDS = new Map(
  Object.entries(CONTACT_LABELS).flatMap(([field, labels]) =>
    labels.split(' ').map((label) => [labelKey(label), field as ContactField] as const),
  ),
);

const plain = ({ text }: HtmlValue): string => text.replaceAll('\0', '');

const digits = (written: string): string => written.replaceAll(/\D/gu, '');

/** The numbers of a row, where it says nothing else and each of its links dials one of them. */
function phonesOf(values: readonly HtmlValue[]): readonly Phone[] {
  const phones = values.flatMap((value) => {
    const tel = plain(value).replaceAll(/\n(?=\D?\d)/gu, '、');
    return (ownContact((name) => (name === 'tel' ? tel : '')).phones ?? []).map((phone) => {
      const [number = '', extension] = phone.number.replace(/\)$/u, '').split(/ ?\(?内線 ?/u);
      return extension ? { ...phone, number, extension } : phone;
    });
  });
  const dialled = phones.map(({ number }) => digits(number));
  const isWhole =
    phones.every(({ number, extension }) => /^[+#(]?\d[\d() -]+\d \d*$/u.test(`${number} ${extension}`)) &&
    values.every(({ hrefs }) => hrefs.every((href) => dialled.includes(digits(href))));
  return isWhole ? phones : [];
}

/**
 * Puts a row into the field that its label names, and says whether that takes all of it: where a label says more than
 * ours, or a value is no plain one of its kind, the row stays a row in the page's own words.
 */
function take(contact: ContactDraft, { label, values }: HtmlRow): boolean {
  const [, base = '', note = ''] = /^(.*?)\s*(?:[（(](.*)[)）])?\s*[:：]?$/su.exec(label) ?? [];
  const fields = base.split(/[・/／,、&＆]/u).map((each) => FIELDS.get(labelKey(each)));
  const [field, other] = fields;
  const text = values.map(plain).join('\n');
  const hrefs = values.flatMap((value) => value.hrefs);
  const phones = phonesOf(values);
  const { phones: before = [] } = contact;
  // 直通, 事務局, 代表電話: whatever stands before a number that is dialled is whose it is.
  const isOfSomebody = !field && !other && (hrefs[0]?.startsWith('tel:') || /^0[\d-]{9,12}$/u.test(text));
  const isPhone =
    isOfSomebody || (fields.includes('phone') && fields.every((each) => /phone|fax/u.test(each ?? '')));
  if (isPhone && phones[0]) {
    const whose = field ? note : label.replace(/電話(?:番号)?/u, '');
    contact.phones = [
      ...before,
      ...phones.map((phone) => {
        const called = [whose, phone.label].filter(Boolean).join(' ');
        return { ...phone, ...(called && { label: called }), ...(fields.includes('fax') && { fax: true }) };
      }),
    ];
    return true;
  }
  const last = before.at(-1);
  if (field === 'extension' && last && !last.extension && /^\d+$/u.test(text)) {
    contact.phones = [...before.slice(0, -1), { ...last, extension: text }];
    return true;
  }
  const name = field as 'fax' | undefined;
  if (!name || other || note || contact[name]) return false;
  const leadsTo = (...places: readonly string[]) => hrefs.every((href) => places.includes(href));
  const isAddress = /^https?:\S+$/u.test(text) && leadsTo(text, `${text}/`);
  const isPlain = leadsTo();
  const takes: { readonly [Field in ContactField]?: boolean } = {
    fax: phones.length === 1 && !phones[0]?.label,
    email: /^[^\s@]+[@＠]\S+$/u.test(text) && leadsTo(`mailto:${text}`),
    url: isAddress,
    form: isAddress,
    hours: isPlain,
    address: isPlain,
    postalCode: isPlain,
  };
  if (!takes[name]) return false;
  contact[name] = text.replace(/^〒\s*(?=[\d-]+$)/u, '');
  return true;
}

export const contactFieldsFrom: OptionalFrom<'contact-fields'> = () => ({
  own: ownContact,
  take,
  styles: [],
});
