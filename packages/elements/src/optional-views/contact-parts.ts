/*
 * A partner's own contact as HTML between the tags. What the children say becomes a contact, and our view draws it; they
 * themselves stay where they are, and those that the view says all of are left out of the slot. A child is taken whole
 * or not at all, because a slot takes only whole children, and styles of ours end at them: half of a `dl` drawn and all
 * of it shown would say everything twice. What is not taken shows at the end of the box, dressed by what it inherits.
 */
import type { Contact, Part, Said } from '@fukushi-widgets/model';
import type { WidgetHost } from '../controllers/widget.js';
import type { ContactDraft, HtmlRow, HtmlValue, OptionalFrom, OptionalViews } from '../optional.js';
import type { ViewContext } from '../views/context.js';
import type { Kit } from '../views/kit.js';

/** The rows that a contact read from HTML has no field for. */
interface WithRows {
  readonly rows?: readonly HtmlRow[];
}

/** More text than this is a page that a tag swallowed. */
const LONGEST = 1500;

/** A heading that says no more than ours does. */
const NO_NAME = /^(?:お?問い?合わ?せ先?|ご?連絡先)$/u;

/** The children of each box that it says all of. */
const shown = new WeakMap<WidgetHost, ReadonlySet<Node>>();

/** The boxes that `follow` looks after. */
const followed = new WeakSet<WidgetHost>();

/**
 * Looks at links and classes too, and leaves out of the slot what the box says, once all of the page's was put there.
 * Where links of the page lead to such a child, it has a place in the box that nobody sees, for browsers to go to.
 */
function follow(host: WidgetHost): void {
  new MutationObserver(() => host.requestUpdate()).observe(host, { attributes: true, subtree: true });
  host.addController({
    hostUpdated() {
      const root = host.shadowRoot;
      const [slot, places] = root?.querySelector('.frame') ? root.querySelectorAll('slot') : [];
      const said = shown.get(host) ?? new Set();
      slot?.assign(...(slot.assignedNodes() as Text[]).filter((child) => !said.has(child)));
      places?.assign(
        ...[...(said as Set<Element>)].filter((child) => child.id || child.querySelector('[id]')),
      );
    },
  });
}

/**
 * What the children of a box say, read from the first of them on for as long as each is read whole: so what is left
 * follows the box in its order. Without a row nothing of them is a contact.
 */
function readChildren(
  { take }: OptionalViews['contact-fields'],
  { read }: OptionalViews['contact-html'],
  host: WidgetHost,
): { contact: ContactDraft; rows: HtmlRow[]; all: Set<Node> } {
  const [contact, rows, all]: [ContactDraft, HtmlRow[], Set<Node>] = [{}, [], new Set()];
  const names: string[] = [];
  let isBegun = false;
  for (const child of host.childNodes) {
    const isElement = 'localName' in child;
    if (!isElement && (child.nodeType === Node.COMMENT_NODE || !child.textContent?.trim())) continue;
    const parts = isElement ? read(child as Element) : undefined;
    // A second heading or card, and a paragraph behind the rows, are of something else.
    if (!parts || (isBegun && parts.names.length + parts.introduction.length > 0)) break;
    all.add(child);
    names.push(...parts.names.filter((name) => name && !NO_NAME.test(name) && !names.includes(name)));
    contact.introduction = [...(contact.introduction ?? []), ...parts.introduction];
    rows.push(...parts.rows.filter((row) => !take(contact, row)));
    isBegun ||= parts.rows.length > 0;
  }
  if (!isBegun) return { contact: {}, rows: [], all: new Set() };
  [contact.name, ...contact.department] = names;
  return { contact, rows, all };
}

/** Whether the children may be a partner's contact: not what is ours, nor what a server drew them around. */
function mayBeRead(kit: Kit, host: WidgetHost, asked: Said): boolean {
  return (
    'hours' in host &&
    !asked('organization') &&
    !asked('src') &&
    host.shadowRoot?.slotAssignment === 'manual' &&
    (host.textContent ?? '').length <= LONGEST &&
    host.querySelector('table,dl,.h-card') !== null &&
    !host.querySelector('.fukushi-embed') &&
    [...host.querySelectorAll('a')].every(({ href }) => !kit.planSource()?.parsePermalink(href))
  );
}

function partOf(kit: Kit, host: WidgetHost, asked: Said): Part<Contact> | undefined {
  shown.delete(host);
  const fields = kit.optionalView('contact-fields');
  const html = kit.optionalView('contact-html');
  if (!fields || !html || !mayBeRead(kit, host, asked)) return undefined;
  if (!followed.has(host)) follow(host);
  followed.add(host);
  const { contact, rows, all } = readChildren(fields, html, host);
  const own = Object.entries(fields.own(asked)).filter(([, value]) => String(value));
  // A tag with a name is a contact already: children that say otherwise are somebody else's.
  const isOther = own.some(([name, value]) => {
    const before = contact[name as keyof ContactDraft];
    return before && JSON.stringify(before) !== JSON.stringify(value);
  });
  if (asked('name') && (isOther || !all.size)) return undefined;
  // What the tag says instead of a child is no loss of the child's words: then all of them show.
  if (!isOther) shown.set(host, all);
  const item = { ...contact, ...Object.fromEntries(own), id: 'own', rows } as Contact;
  return { name: [item.name], item, isOwn: true };
}

/** The rows in the page's words, and the place of the children that were not read. */
function rest({ html, words }: Kit, { rows }: WithRows, context: ViewContext) {
  const drawn = ({ text, hrefs }: HtmlValue) =>
    text
      .split('\0')
      .map((piece, index) =>
        index % 2
          ? html`<a href=${hrefs[(index - 1) / 2]}>${words(piece, context)}</a>`
          : words(piece, context),
      );
  return (
    rows &&
    html`${
      rows[0] &&
      html`<dl class="details also">
        ${rows.map(
          ({ label, values }) =>
            html`<div>
              <dt>${words(label, context)}</dt>
              ${values.map((value) => html`<dd>${drawn(value)}</dd>`)}
            </div>`,
        )}
      </dl>`
    }<slot></slot><slot class="places"></slot>`
  );
}

export const contactPartsFrom: OptionalFrom<'contact-parts'> = (kit) => ({
  read: (host, asked) => partOf(kit, host, asked),
  view: (contact, context) => rest(kit, contact as WithRows, context),
  styles: kit.css`
    .details:empty {
      display: none;
    }
    .contact {
      position: relative;
    }
    .places {
      block-size: 0;
      display: block;
      inset: 0;
      overflow: clip;
      position: absolute;
      visibility: hidden;
    }
    .contact :is(p, dd) {
      white-space: pre-line;
    }
    ::slotted(*) {
      margin: 0;
    }
    @media print {
      ::slotted(*) {
        margin-block-start: 1em;
      }
    }
  `,
});
