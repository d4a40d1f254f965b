import { escapeHtml, OWN_CONTACT } from '@fukushi-widgets/model';
import { attributes, isInSentence } from './forms.js';
import { clean, EMPTY_CONTACT, phonesOf, type OwnContact, type OwnText } from './own-contact.js';

/** How a partner's contact can be pasted. It has no page of its own, so there is no link to it. */
export type OwnForm = 'element' | 'static';

/** What a line of the box is called, with the script and without. */
const LABELS = {
  fax: 'FAX',
  email: 'メール',
  inquiry: '問合せフォーム',
  hours: '受付時間',
  address: '住所',
  url: 'ウェブサイト',
} as const satisfies Partial<Record<OwnText, string>>;

const PHONE = '電話';

/** Lines that lead somewhere, and what stands before an address there. */
const LEADS: Readonly<Partial<Record<OwnText, string>>> = { email: 'mailto:', inquiry: '', url: '' };

/** Ways to reach a group that has no telephone: the first there is. */
const WAYS: readonly OwnText[] = ['email', 'inquiry', 'fax', 'url'];

/** What a variant of the box shows of the contact, as the widget's own view has it. */
function shown(contact: OwnContact, variant: string | undefined): OwnContact {
  if (variant !== 'compact' && variant !== 'inline') return contact;
  const { name, department, hours, phones } = contact;
  const way = phonesOf(contact).length > 0 ? undefined : WAYS.find((field) => clean(contact, field) !== '');
  return {
    ...EMPTY_CONTACT,
    ...{ name, department, phones },
    ...(variant === 'compact' && { hours }),
    ...(way && { [way]: contact[way] }),
  };
}

const valueOf = (contact: OwnContact, field: OwnText): string => escapeHtml(clean(contact, field));

const link = (href: string, text: string): string => `<a${attributes([['href', href]])}>${text}</a>`;

const extensionOf = (extension: string): string => extension && `（内線${escapeHtml(extension)}）`;

/** The contact in lines of text, all that `static` is. */
function lines(contact: OwnContact): readonly string[] {
  const line = (field: OwnText, label = '') =>
    valueOf(contact, field) === '' ? [] : [`${label}${valueOf(contact, field)}`];
  const named = (field: 'inquiry' | 'url', what: string) =>
    valueOf(contact, field) === ''
      ? []
      : [link(clean(contact, field), `${valueOf(contact, 'name')}の${what}`)];
  return [
    ...line('department'),
    ...line('note'),
    ...phonesOf(contact).map(
      ({ number, label, extension }) =>
        `${PHONE}${label && `（${escapeHtml(label)}）`} ${escapeHtml(number)}${extensionOf(extension)}`,
    ),
    ...line('fax', `${LABELS.fax} `),
    ...line('email', `${LABELS.email} `),
    ...named('inquiry', LABELS.inquiry),
    ...line('hours', `${LABELS.hours} `),
    ...line('address', `${LABELS.address} `),
    ...named('url', 'ホームページ'),
  ];
}

const block = (contact: OwnContact): string =>
  `<p class="fukushi-embed">${[`<strong>${valueOf(contact, 'name')}</strong>`, ...lines(contact)].join('<br>')}</p>`;

/** Who, and then the ways, as they stand within a sentence. */
function part(contact: OwnContact): string {
  const ways = lines({ ...contact, department: '' });
  const who = [valueOf(contact, 'name'), valueOf(contact, 'department')].filter(Boolean).join(' ');
  return `<span class="fukushi-embed">${[who, ways.join('、')].filter(Boolean).join(' ')}</span>`;
}

/** Several numbers in one attribute, and their extensions in another in the same order, as the model reads them. */
function phoneAttributes(contact: OwnContact): Readonly<Record<'tel' | 'extension', string>> {
  const phones = phonesOf(contact);
  return {
    tel: phones.map(({ number, label }) => number + (label && `（${label}）`)).join('、'),
    extension: phones
      .map(({ extension }) => extension)
      .join('、')
      .replace(/、+$/u, ''),
  };
}

/** Within a sentence no list can stand: there the contact is in attributes, and as text inside. */
function sentence(contact: OwnContact, options: Readonly<Record<string, string>>): string {
  const phones = phoneAttributes(contact);
  // No attribute is for a form.
  const said = { ...contact, url: contact.url || contact.inquiry };
  const pairs = OWN_CONTACT.map(
    (field) =>
      [field, field === 'tel' || field === 'extension' ? phones[field] : clean(said, field)] as const,
  );
  const all = attributes([...pairs.filter(([, value]) => value !== ''), ...Object.entries(options)]);
  return `<fukushi-contact-box${all}>${part(shown(contact, options['variant']))}</fukushi-contact-box>`;
}

/**
 * The contact once, as an h-card with a list: with the script the box is read from it, without it, or where an editor
 * takes the tag away, it is the contact. On one line, because some systems make a `br` of a line's end; in a `div`,
 * because WordPress would part the tag from what is in it.
 */
function card(contact: OwnContact, options: Readonly<Record<string, string>>): string {
  const level = options['heading-level'] ?? '3';
  const said = (field: OwnText, tag: string, property: string) =>
    valueOf(contact, field) && `<${tag} class="p-${property}">${valueOf(contact, field)}</${tag}>`;
  const row = (label: string, value: string) => `<dt>${label}</dt><dd>${value}</dd>`;
  const rows = (['fax', 'email', 'inquiry', 'hours', 'address', 'url'] as const).map((field) => {
    const value = clean(contact, field);
    const scheme = LEADS[field];
    const text = escapeHtml(value);
    return value && row(LABELS[field], scheme === undefined ? text : link(scheme + value, text));
  });
  const phones = phonesOf(contact).map(({ number, label, extension }) =>
    row(
      escapeHtml(PHONE + (label && `（${label}）`)),
      link(`tel:${number.replaceAll('-', '')}`, escapeHtml(number)) + extensionOf(extension),
    ),
  );
  const head = [
    said('name', `h${level}`, 'name'),
    said('department', 'p', 'organization-unit'),
    said('note', 'p', 'note'),
  ];
  const list = `<dl>${[...phones, ...rows].join('')}</dl>`;
  const box = `<fukushi-contact-box${attributes(Object.entries(options))}><div class="h-card">${head.join('')}${list}</div></fukushi-contact-box>`;
  return `<div class="fukushi-embed">${box}</div>`;
}

/** The contact in a tag of ours, as HTML between its ends, or its text alone. */
export function makeOwnContact(
  form: OwnForm,
  contact: OwnContact,
  options: Readonly<Record<string, string>> = {},
): string {
  if (form === 'element') return isInSentence(options) ? sentence(contact, options) : card(contact, options);
  const text = shown(contact, options['variant']);
  return isInSentence(options) ? part(text) : block(text);
}
