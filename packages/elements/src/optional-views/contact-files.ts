import { str } from '@lit/localize';
import type { Contact, Text } from '@fukushi-widgets/model';
import type { OptionalFrom } from '../optional.js';
import type { ViewContext } from '../views/context.js';
import type { Kit } from '../views/kit.js';

/**
 * What stands beside the contact's own page: a card for the reader's address
 * book and, on paper, a picture that leads a telephone to the page. A picture
 * cloned with its address may be fetched by Chromium though it waits for paper. Its
 * attributes say the 30 mm of its style to a page that has no styles of ours.
 */
function filesOf(
  { html, msg, pageWords, plainWords }: Kit,
  contact: Contact,
  context: ViewContext,
  called: Text | undefined,
) {
  const page =
    context.plan.contacts.includes(contact) && context.permalink?.({ widget: 'contact-box', id: contact.id });
  if (!page) return undefined;
  const name = plainWords(called, context);
  return html`<p class="on-screen">
      <a href=${`${page}contact.vcf`}
        >${msg(str`${name}の連絡先を保存（vCard）`, {
          desc: 'Link to a vCard file that an address book takes; the name is that of the organization',
        })}</a
      >
    </p>
    ${context.contactLinks && html`<img class="qr" width="113" height="113" src=${`${page}qr.svg`} alt=${pageWords(name)} loading="lazy" />`}`;
}

export const contactFilesStyles = ({ css }: Kit) => css`
  .qr {
    block-size: 30mm;
    display: block;
    inline-size: 30mm;
  }
  @media screen {
    .qr {
      display: none;
    }
  }
`;

export const contactFilesFrom: OptionalFrom<'contact-files'> = (kit) => ({
  view: (contact, context, name) => filesOf(kit, contact, context, name),
  styles: contactFilesStyles(kit),
});
