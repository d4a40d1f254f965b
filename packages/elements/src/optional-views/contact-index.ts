import { organizationOf, withoutRuby, type Contact } from '@fukushi-widgets/model';
import type { OptionalFrom } from '../optional.js';
import type { ViewContext } from '../views/context.js';
import type { Kit } from '../views/kit.js';
import { hiragana } from './contact-kana.js';
import { wordsFor } from './contact-words.js';

const ROWS = 'あかさたなはまやらわ';

/** Under what a name stands that begins with no letter we can tell, because nobody wrote how it is read. */
const OTHER = 'ほか';

/** Every letter that names are listed under: rows of kana, A to Z, the others. */
export const LETTERS: readonly string[] = [...ROWS, ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', OTHER];

/** The row of the kana that a name is read with, or its letter. The name may say its reading: `健幸《けんこう》教室`. */
export function letterOf({ plainWords }: Kit, contact: Contact, context: ViewContext): string {
  const name = plainWords(contact.name ?? organizationOf(context.plan, contact)?.name, context);
  const read = /^[一-龠]/u.test(withoutRuby(name)) ? (contact.reading ?? /《(.+?)》/u.exec(name)?.[1]) : name;
  const [letter = ''] = hiragana((read ?? '').normalize('NFKD').toUpperCase());
  if (/[ぁ-ゖ]/u.test(letter)) return [...ROWS].findLast((row) => row <= letter) ?? 'あ';
  return LETTERS.find((each) => each === letter) ?? OTHER;
}

/** A button for each letter that is there, and one for all; the form around it does what they are for. */
function contactIndex(kit: Kit, letters: readonly string[], { lang }: ViewContext) {
  const { html } = kit;
  const { msg } = wordsFor(kit, lang);
  const all = kit.msg('すべて', {
    desc: 'Button that shows the actions of every actor; also says so in the status',
  });
  const isOther = !/^(?:ja|zh)/u.test(lang) && 'ja';
  const letter = (value: string) =>
    html`<label
      ><input type="radio" name="letter" value=${value} checked=${!value && ''} /><span
        lang=${/[ぁ-ん]/u.test(value) && isOther}
        >${value || all}</span
      ></label
    >`;
  return html`<fieldset>
    <legend>
      ${msg('読みの最初の文字', {
        id: 'directory-letter',
        desc: 'Label of the buttons with the first letters (kana rows, A to Z) of the names in a list of contacts',
      })}
    </legend>
    ${['', ...LETTERS.filter((each) => letters.includes(each))].map(letter)}
  </fieldset>`;
}

export const contactIndexFrom: OptionalFrom<'contact-index'> = (kit) => ({
  letterOf: (contact, context) => letterOf(kit, contact, context),
  view: (letters, context) => contactIndex(kit, letters, context),
  styles: [],
});
