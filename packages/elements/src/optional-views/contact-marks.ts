import { withoutRuby, type Contact, type Text } from '@fukushi-widgets/model';
import type { Marks } from '../optional.js';
import type { ViewContext } from '../views/context.js';
import type { Kit } from '../views/kit.js';

/** What a text lists: 日本語、英語（予約制） are two. A sentence lists nothing. */
const partsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/[（(][^）)]*[）)]/gu, '')
    .split(/[、，,・／/\n]/u)
    .map((part) => part.trim())
    .filter((part) => part && !/.{20}|。/u.test(part));

/** What a contact can be chosen by in a directory's search: only what its list says itself. */
export function marksOf({ plainWords }: Kit, contact: Contact, context: ViewContext): Marks {
  const plain = (text: Text | undefined): string => withoutRuby(plainWords(text, context));
  return {
    group: [plain(contact.group)].filter(Boolean),
    languages: partsOf(plain(contact.languages)),
    support: partsOf(plain(contact.support)),
  };
}
