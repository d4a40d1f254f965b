import type { Contact, Data } from '@fukushi-widgets/model';
import { contactDirectoryStyles } from '../fukushi-contact-directory/fukushi-contact-directory.styles.js';
import type { OptionalFrom } from '../optional.js';
import { deeper, type ViewContext } from '../views/context.js';
import type { Kit } from '../views/kit.js';
import type { Look } from '../widget-view.js';
import { marksOf } from './contact-marks.js';

/** Readers see fewer contacts than this at a glance, and need no search. */
const MANY = 9;

/** The first ones are drawn at once, wherever they stand: what is drawn when the screen is near moves a little then. */
const AT_ONCE = 6;

/** Contacts by group, as the list names groups first; those of no group come before them, under no heading. */
export function groupsOf(
  { plainWords }: Kit,
  contacts: readonly Contact[],
  context: ViewContext,
): readonly (readonly Contact[])[] {
  const groups = new Map<string, Contact[]>([['', []]]);
  for (const contact of contacts) {
    const name = plainWords(contact.group, context);
    const group = groups.get(name) ?? [];
    group.push(contact);
    groups.set(name, group);
  }
  return [...groups.values()].filter((group) => group.length > 0);
}

/** All contacts as boxes: one list, or one under the heading of each group; above many, in a page, a search. */
function contactDirectory(kit: Kit, data: Data, context: ViewContext, { host }: Look) {
  const { contactBox, heading, html, labelOf, live, optionalView, words } = kit;
  const title = 'goals' in data ? data.contactsLabel : data.title;
  const groups = groupsOf(kit, data.contacts, context);
  const contacts = groups.flat();
  const far = new Set(contacts.slice(AT_ONCE));
  const boxes = (contacts: readonly Contact[], at: ViewContext) =>
    html`<ul class="entries">
      ${contacts.map(
        (contact) => html`<li class="entry ${far.has(contact) && 'far'}">${contactBox(contact, at)}</li>`,
      )}
    </ul>`;
  return html`<section class="stack">
    ${heading(context, words(labelOf('contact-directory', title, context), context))}
    ${host && contacts.length >= MANY && live(optionalView('contact-search')?.view({ contacts, marks: contacts.map((contact) => marksOf(kit, contact, context)) }, context, host))}
    ${groups.map((contacts) => {
      const group = contacts[0]?.group;
      const inner = deeper(context);
      return group
        ? html`<section class="stack">
            ${heading(inner, words(group, context), 'group-name')}${boxes(contacts, deeper(inner))}
          </section>`
        : boxes(contacts, inner);
    })}
  </section>`;
}

export const contactDirectoryFrom: OptionalFrom<'contact-directory'> = (kit) => ({
  view: (data, context, look) => contactDirectory(kit, data, context, look),
  styles: contactDirectoryStyles(kit),
});
