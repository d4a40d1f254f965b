import { webAddress, type Contact } from '@fukushi-widgets/model';
import type { OptionalFrom } from '../optional.js';
import type { ViewContext } from '../views/context.js';
import { dateIn } from '../views/date-in.js';
import type { Kit } from '../views/kit.js';
import { wordsFor } from './contact-words.js';

/** What few contacts say, below what most do, always in the same order. Nothing where a contact says nothing of it. */
function contactLines(kit: Kit, contact: Contact, context: ViewContext) {
  const { html, live, words } = kit;
  const { languages, map, note, support, updated } = contact;
  const address = webAddress(map);
  if (![address, languages, note, support, updated].some(Boolean)) return undefined;
  const { msg, isForeign } = wordsFor(kit, context.lang);
  /** The value is inline: Orca leaves out a block in a `dd` when it reads all of a page in Firefox. */
  const line = (label: string, value: unknown) =>
    html`<div>
      <dt lang=${isForeign && 'ja'}>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  // What is drawn again when its words have come is this alone.
  return live(
    html`<dl class="details also">
      ${
        languages &&
        line(
          msg('対応言語', {
            id: 'directory-languages',
            desc: 'Label of the languages that are spoken at an office',
          }),
          words(languages, context),
        )
      }
      ${
        support &&
        line(
          msg('手話・筆談など', {
            id: 'directory-support',
            desc: 'Label of what is there for people who cannot use the telephone by ear or voice: sign language, writing, relay service',
          }),
          words(support, context),
        )
      }
      ${
        address &&
        line(
          msg('地図', { id: 'directory-map', desc: 'Label of a link to a map' }),
          html`<a class="notranslate" translate="no" href=${address}>${map}</a>`,
        )
      }
      ${note && line(msg('備考', { id: 'directory-note', desc: 'Label of a note on a contact' }), words(note, context))}
      ${
        updated &&
        line(
          msg('更新日', {
            id: 'directory-updated',
            desc: 'Label of the day on which a contact was last confirmed or changed',
          }),
          html`<time datetime=${updated}>${dateIn(updated, context.lang) || updated}</time>`,
        )
      }
    </dl>`,
  );
}

export const contactLinesFrom: OptionalFrom<'contact-lines'> = (kit) => ({
  view: (contact, context) => contactLines(kit, contact, context),
  styles: [],
});
