import type { Contact } from '@fukushi-widgets/model';
import { INDEXED } from '../optional.js';
import type { ViewContext } from '../views/context.js';
import { kit } from '../views/kit.js';
import { groupsOf } from './contact-directory.js';
import { letterOf, LETTERS } from './contact-index.js';
import { marksOf } from './contact-marks.js';

/** What contacts have in common, and where in the list of a directory they stand, from 0. */
export interface ContactPlaces {
  /** A letter, or a ward. */
  readonly name: string;
  readonly at: readonly number[];
}

/** Ways into a long directory that need no script. */
export interface DirectoryPlaces {
  /** By the row of the kana, or the letter, that names begin with; empty where all begin with one. */
  readonly letters: readonly ContactPlaces[];
  /** By ward, town or village, as the list comes to them; empty where all are in one. */
  readonly wards: readonly ContactPlaces[];
}

/** Where a directory's contacts are, in the order in which its view lists them; `undefined` where a list is short. */
export function directoryPlaces(
  contacts: readonly Contact[],
  context: ViewContext,
): DirectoryPlaces | undefined {
  if (contacts.length < INDEXED) return undefined;
  const listed = groupsOf(kit, contacts, context).flat();
  const letters = listed.map((contact) => [letterOf(kit, contact, context)]);
  const wards = listed.map((contact) => marksOf(kit, contact, context)['ward'] ?? []);
  return { letters: places(LETTERS, letters), wards: places([...new Set(wards.flat())], wards) };
}

function places(names: readonly string[], marks: readonly (readonly string[])[]): readonly ContactPlaces[] {
  const found = names
    .map((name) => ({ name, at: marks.flatMap((each, index) => (each.includes(name) ? [index] : [])) }))
    .filter(({ at }) => at.length > 0);
  return found.length > 1 || found.some(({ at }) => at.length < marks.length) ? found : [];
}
