import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { organizationOf, webAddress, type Contact, type Phone, type Text } from '@fukushi-widgets/model';
import type { ViewContext } from './context.js';
import { pageWords } from './frame.js';
import { sign, type Sign } from './icons.js';
import { labelOf } from './names.js';
import { heading, paragraphs, plainWords, words } from './words.js';

const nameOf = (contact: Contact, { plan }: ViewContext): Text | undefined =>
  contact.name ?? organizationOf(plan, contact)?.name;

/** 問合せ先: who answers and how to reach them, always in the same order (WCAG 3.2.6). */
export function contactBox(contact: Contact, context: ViewContext): TemplateResult {
  const name = nameOf(contact, context);
  // Around a partner's list stands a plan that may be in another language.
  const label = words(labelOf('contact-box', context.plan.contactsLabel, context), {
    ...context,
    textLang: context.plan.lang,
  });
  return html`<section class="contact box stack" part="contact">
    ${heading(
      context,
      html`<strong class="tag">${label}</strong> <span class="name">${words(name, context)}</span>`,
    )}
    ${
      contact.department?.length
        ? html`<p>${contact.department.map((part) => [words(part, context), ' '])}</p>`
        : nothing
    }
    ${paragraphs(contact.introduction, context)}
    <dl class="details">
      ${(contact.phones ?? []).map((phone) =>
        entry('phone', phoneLabel(phone, context), phoneNumber(phone, context), phone.number, context),
      )}
      ${entry('fax', msg('FAX', { desc: 'Label of a fax number' }), contact.fax && link(undefined, contact.fax), contact.fax, context)}
      ${entry('mail', msg('メール', { desc: 'Label of an e-mail address' }), contact.email && email(contact.email, contact, context), contact.email, context)}
      ${entry('web', msg('問合せフォーム', { desc: 'Label of a contact form' }), webLink(contact.form))}
      ${entry('hours', msg('受付時間', { desc: 'Label of the hours in which somebody answers' }), contact.hours && words(contact.hours, context))}
      ${entry('place', msg('住所', { desc: 'Label of a postal address' }), contact.address && address(contact, context), contact.address && postal(contact) + plainWords(contact.address, context), context)}
      ${entry('web', msg('ウェブサイト', { desc: 'Label of a website' }), webLink(contact.url))}
    </dl>
    ${filesOf(contact, context)}
  </section>`;
}

/** One line of the box, where the contact has it. Where it is copied, the text names the button. */
const entry = (name: Sign, label: unknown, value: unknown, text?: string, context?: ViewContext) =>
  value
    ? html`<div class=${name}>
        <dt>${sign(name)} ${label}</dt>
        <dd>${value}${text && context?.copy ? copyButton(text, context.copy) : nothing}</dd>
      </div>`
    : nothing;

function copyButton(text: string, copy: NonNullable<ViewContext['copy']>): TemplateResult {
  const done = msg('コピーしました', { desc: 'Status after a number or an address has been copied' });
  const failed = msg('選びました。コピーしてください。', {
    desc: 'Status where the browser does not let us copy: the number or address has been selected for the reader to copy',
  });
  return html`<span class="on-screen" part="controls"
    ><button
      type="button"
      aria-label=${msg(str`${text}をコピー`, { desc: 'Name of a button that copies a number or an address; holds the words on the button' })}
      @click=${(event: Event) => copy(event, text, done, failed)}
    >
      ${sign('copy')}
      ${msg('コピー', { desc: 'Words on a button that copies the number or address before it' })}</button
    ><span role="status"></span
  ></span>`;
}

/**
 * What stands beside the contact's own page: a card for the reader's address
 * book and, on paper, a picture that leads a telephone to the page.
 */
function filesOf(contact: Contact, context: ViewContext) {
  const page =
    context.plan.contacts.includes(contact) && context.permalink?.({ widget: 'contact-box', id: contact.id });
  if (!page) return nothing;
  const name = plainWords(nameOf(contact, context), context);
  return html`<p class="on-screen">
      <a href=${`${page}contact.vcf`}
        >${sign('save')}${msg(str`${name}の連絡先を保存（vCard）`, {
          desc: 'Link to a vCard file that an address book takes; the name is that of the organization',
        })}</a
      >
    </p>
    ${
      context.contactLinks
        ? html`<img class="qr on-paper" src=${`${page}qr.svg`} alt=${pageWords(name)} loading="lazy" />`
        : nothing
    }`;
}

/** A number or address that a page translator must leave alone, linked where there is somewhere to go. */
function link(href: string | false | undefined, value: string): TemplateResult {
  const shown = html`<span class="notranslate" translate="no">${value}</span>`;
  return href ? html`<a href=${href}>${shown}</a>` : shown;
}

function phoneLabel({ label, fax }: Phone, context: ViewContext): TemplateResult {
  const kind = fax
    ? msg('電話・FAX', { desc: 'Label of a number that takes calls and faxes' })
    : msg('電話', { desc: 'Label of a telephone number' });
  return html`${kind} ${words(label, context)}`;
}

/** The main number dials; the extension is said after it and never dialled. */
function phoneNumber({ number, extension }: Phone, { contactLinks }: ViewContext): TemplateResult {
  const dialled = number.replace(/[^0-9+]/gu, '');
  return html`${link(contactLinks && dialled && `tel:${dialled}`, number)}${
    extension
      ? html`<span class="extension"
          >${msg(str`（内線${extension}）`, { desc: 'Extension said after a telephone number' })}</span
        >`
      : nothing
  }`;
}

const email = (value: string, { emailUnconfirmed }: Contact, { contactLinks }: ViewContext): TemplateResult =>
  link(contactLinks && !emailUnconfirmed && /^[^\s?&@]+@[^\s?&@]+$/u.test(value) && `mailto:${value}`, value);

const webLink = (url: string | undefined) => url && link(webAddress(url), url);

const postal = ({ postalCode }: Contact): string => (postalCode ? `〒${postalCode} ` : '');

const address = (contact: Contact, context: ViewContext): TemplateResult =>
  html`<address>${postal(contact)}${words(contact.address, context)}</address>`;
