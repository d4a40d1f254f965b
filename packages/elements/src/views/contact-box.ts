import type { TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { dialled, organizationOf, webAddress, type Contact, type Phone } from '@fukushi-widgets/model';
import type { ViewContext } from './context.js';
import { optionalView } from '../optional.js';
import { html } from './html.js';
import { sign, type Sign } from './icons.js';
import { labelOf } from './names.js';
import { heading, paragraphs, plainWords, spaced, words } from './words.js';

/** What few contacts have, below what most do. */
const MORE = ['contact-parts', 'contact-lines', 'contact-files'] as const;

/** 問合せ先: who answers and how to reach them, always in the same order (WCAG 3.2.6). */
export function contactBox(contact: Contact, context: ViewContext): TemplateResult {
  const { department, fax, email, form, hours, url } = contact;
  const entry = entries(context, contact);
  const name = contact.name ?? organizationOf(context.plan, contact)?.name;
  // Around a partner's list stands a plan that may be in another language.
  const label = words(labelOf('contact-box', context.plan.contactsLabel, context), {
    ...context,
    textLang: context.plan.lang,
  });
  return html`<section class="contact box stack" part="contact">
    ${heading(
      context,
      html`<strong class="tag">${label}</strong>${' '}<span class="name"
          >${words(name, context)}</span
        >`,
    )}
    ${department?.[0] && html`<p>${spaced(department, context)}</p>`}${paragraphs(contact.introduction, context)}
    <dl class="details">
      ${contact.phones?.map((phone) => entry('phone', phoneLabel(phone, context), phoneNumber(phone, context), phone.number))}
      ${fax && entry('fax', msg('FAX', { desc: 'Label of a fax number' }), untranslated(fax), fax)}
      ${email && entry('mail', msg('メール', { desc: 'Label of an e-mail address' }), emailAddress(contact, context), email)}
      ${form && entry('web', msg('問合せフォーム', { desc: 'Label of a contact form' }), webLink(form))}
      ${hours && entry('hours', msg('受付時間', { desc: 'Label of the hours in which somebody answers' }), [words(hours, context), optionalView('contact-open')?.view(contact, context)])}
      ${contact.address && entry('place', msg('住所', { desc: 'Label of a postal address' }), html`<span class="postal">${postal(contact)}${words(contact.address, context)}</span>`, postal(contact) + plainWords(contact.address, context))}
      ${url && entry('web', msg('ウェブサイト', { desc: 'Label of a website' }), webLink(url))}
    </dl>
    ${context.canCopy && html`<p class="copied" aria-live="polite"></p>`}${MORE.map((view) => optionalView(view)?.view(contact, context, name))}
  </section>`;
}

/**
 * One line of the box. Where it is copied, the text names the button, which is a neighbour of the value for screen
 * readers: in it, Orca says the value, too, before the button. The value is inline: Orca leaves out a block in a `dd`
 * when it reads all of a page in Firefox, and reader views a link in one.
 */
const entries = ({ canCopy }: ViewContext, { id }: Contact) => {
  let row = 0;
  return (name: Sign, label: unknown, value: unknown, text?: string) => {
    // The boxes of a directory stand in one root.
    const button = canCopy && text && `${row++}-${id}`;
    return html`<div class=${name} aria-owns=${button}>
      <dt>${sign(name)}${label}</dt>
      <dd>${value}${button && [' ', copyButton(text, button)]}</dd>
    </div>`;
  };
};

/** What it copies is data: one listener serves all buttons of a widget. */
const copyButton = (text: string, id: string): TemplateResult =>
  html`<button
    type="button"
    id=${id}
    class="copy on-screen"
    part="controls"
    data-copy=${text}
    aria-label=${msg(str`${text}をコピー`, { desc: 'Name of a button that copies a number or an address; holds the words on the button' })}
  >
    ${msg('コピー', { desc: 'Words on a button that copies the number or address before it' })}
  </button>`;

/** A number or address that a page translator must leave alone, linked where there is somewhere to go. */
const linked = (href: string, value: string): TemplateResult =>
  html`<a class="notranslate" translate="no" href=${href}>${value}</a>`;

/** The same without a link. WebKitGTK's accessibility tree has a plain `span` only as long as it is no box of its own. */
const untranslated = (value: string): TemplateResult =>
  html`<span class="notranslate" translate="no">${value}</span>`;

export function phoneLabel({ label, fax }: Phone, context: ViewContext): unknown {
  const kind = fax
    ? msg('電話・FAX', { desc: 'Label of a number that takes calls and faxes' })
    : msg('電話', { desc: 'Label of a telephone number' });
  return label === undefined ? kind : [kind, ' ', words(label, context)];
}

/** The main number dials; the extension is said after it and never dialled. */
export function phoneNumber({ number, extension }: Phone, { contactLinks }: ViewContext): unknown {
  const dials = dialled(number);
  return [
    contactLinks && dials ? linked(`tel:${dials}`, number) : untranslated(number),
    extension && msg(str`（内線${extension}）`, { desc: 'Extension said after a telephone number' }),
  ];
}

const emailAddress = (
  { email = '', emailUnconfirmed }: Contact,
  { contactLinks }: ViewContext,
): TemplateResult =>
  contactLinks && !emailUnconfirmed && /^[^\s?&@]+@[^\s?&@]+$/u.test(email)
    ? linked(`mailto:${email}`, email)
    : untranslated(email);

function webLink(url: string): TemplateResult {
  const address = webAddress(url);
  return address ? linked(address, url) : untranslated(url);
}

const postal = ({ postalCode }: Contact): string => (postalCode ? `〒${postalCode} ` : '');
