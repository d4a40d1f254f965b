import { organizationOf, withoutRuby, type Contact } from '@fukushi-widgets/model';
import type { ViewContext } from '../views/context.js';
import type { Kit } from '../views/kit.js';
import { hiragana } from './contact-kana.js';

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
