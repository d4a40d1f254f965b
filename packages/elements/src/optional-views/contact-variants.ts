import { organizationOf, type Contact } from '@fukushi-widgets/model';
import type { OptionalFrom, OptionalViews } from '../optional.js';
import type { ViewContext } from '../views/context.js';
import type { Kit } from '../views/kit.js';

/** Ways to reach somebody who has no telephone: the first there is. */
const WAYS = ['email', 'form', 'fax', 'url'] as const;

/** The least with which somebody is reached: telephones, or another way. */
function reached({ phones, emailUnconfirmed, ...contact }: Contact): Partial<Contact> {
  if (phones?.length) return { phones };
  const way = WAYS.find((each) => contact[each]);
  return way ? { [way]: contact[way], ...(emailUnconfirmed && { emailUnconfirmed }) } : {};
}

/** For lists and sidebars: who, the telephone, and when; all else is on the contact's page. */
function compact(kit: Kit, contact: Contact, context: ViewContext) {
  const { id, organization, name, department, hours, open } = contact;
  const short = { id, organization, name, department, ...reached(contact), hours, open };
  return kit.html`<div class="compact">
    ${kit.contactBox(short as Contact, { ...context, canCopy: false })}
  </div>`;
}

/** Within a sentence: who, and the telephone; the name leads to the contact's page, where it has one. */
function inline(kit: Kit, contact: Contact, context: ViewContext) {
  const { html, phoneLabel, phoneNumber, spaced, words } = kit;
  const { plan } = context;
  const { id, name = organizationOf(plan, contact)?.name, department = [] } = contact;
  const page = plan.contacts.includes(contact) && context.permalink?.({ widget: 'contact-box', id });
  const called = words(name, context);
  const comma = /^(?:ja|zh)/u.test(context.lang) ? '、' : ', ';
  const { phones, email, form, fax, url } = reached(contact);
  const other = email ?? form ?? fax ?? url;
  const ways =
    phones?.map((phone) => [phoneLabel(phone, context), ' ', phoneNumber(phone, context)]) ??
    (other ? [[fax && 'FAX ', html`<span class="notranslate" translate="no">${other}</span>`]] : []);
  return html`<span class="in-line" part="contact"
    >${page ? html`<a href=${page}>${called}</a>` : called}${department.length > 0 && [' ', spaced(department, context)]}${ways.map(
      (way, index) => [index ? comma : ' ', way],
    )}</span
  >`;
}

function contactVariant(
  kit: Kit,
  ...[contact, context, variant]: Parameters<OptionalViews['contact-variants']['view']>
) {
  if (variant === 'compact') return compact(kit, contact, context);
  return variant === 'inline' ? inline(kit, contact, context) : kit.contactBox(contact, context);
}

export const contactVariantsFrom: OptionalFrom<'contact-variants'> = (kit) => ({
  view: (...asked) => contactVariant(kit, ...asked),
  styles: kit.css`
    .compact .contact {
      border: 0;
      border-inline-start: 0.25em solid var(--border);
      border-radius: 0;
      gap: 0.25em;
      padding: 0 0 0 0.75em;
    }
    .compact .heading {
      font-size: 1.1em;
    }
    .compact .name {
      margin: 0;
    }
    .compact .details {
      display: block;
    }
    .compact .details > div {
      background: none;
      border: 0;
      margin: 0;
      padding: 0;
    }
    .compact :is(dt, dd) {
      display: inline;
    }
    .compact dt::after {
      content: ' ';
    }
    .compact .phone .notranslate {
      font-size: 1.25em;
      padding-block: 0.4em;
    }
    .compact + .source {
      border: 0;
      margin: 0;
      padding: 0 0 0 1.1em;
    }
    :is(.compact .tag, .compact + .source > p:not(:last-child)) {
      display: none;
    }

    :host([variant*='inline' i]) {
      display: inline !important;
      container-type: normal !important;
    }
    :host([variant*='inline' i]) .frame {
      display: inline;
      letter-spacing: inherit;
      line-height: inherit;
    }
    .in-line + .source {
      display: none;
    }
    .in-line a {
      display: inline;
      padding: 0;
    }
    .in-line [href^='tel:'] {
      display: inline-block;
    }
  `,
});
