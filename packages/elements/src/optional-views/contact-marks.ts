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

/**
 * The ward (区) of an address in Tokyo or a large city, else the town or village in a district (郡): lists that cover
 * several have them. 「三区」 and 「2区」 of a smaller town are names that only its own people know.
 */
const wardsIn = (address: string): readonly string[] =>
  /[都市]([^\s\d０-９都市区町村郡]{1,4}区)|郡([^\s\d０-９]{1,5}?[町村])/u
    .exec(address)
    ?.slice(1)
    .filter(Boolean) ?? [];

/** What a contact can be chosen by in a directory's search: only what its list says itself. */
export function marksOf({ plainWords }: Kit, contact: Contact, context: ViewContext): Marks {
  const plain = (text: Text | undefined): string => withoutRuby(plainWords(text, context));
  return {
    group: [plain(contact.group)].filter(Boolean),
    ward: wardsIn(plain(contact.address)),
    languages: partsOf(plain(contact.languages)),
    support: partsOf(plain(contact.support)),
  };
}
