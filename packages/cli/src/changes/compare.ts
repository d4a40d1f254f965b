import { orderOf } from '@fukushi-widgets/elements/views.js';
import type { LanguageTag, Permalink, Plan } from '@fukushi-widgets/model';
import { plainLine, type Line } from './line.js';
import { partsOf, type PlanPart, type Saying } from './parts.js';
import { likeness } from './pieces.js';
import { said } from './say.js';
import { commonPlaces } from './sequences.js';

/** What a part says that it did not say before, or no longer. */
export interface Rewording {
  /** The field, as readers call it. */
  readonly what: Line;
  /** Absent where it was not said before. */
  readonly before?: Line;
  /** Absent where it is no longer said. */
  readonly after?: Line;
  /**
   * Where only one of them says it otherwise: the rendition while the plan says the same, or the plan, whose words stand
   * here then, while the rendition says the same.
   */
  readonly only?: 'onlyTranslation' | 'onlyOriginal';
}

/** A part that another version has otherwise. */
export interface PartChange {
  readonly name: Line;
  /** The page of a node that is in the later version. */
  readonly page: Permalink | undefined;
  readonly texts: readonly Rewording[];
}

/** A part that stands elsewhere now. */
export interface Move extends Pick<PartChange, 'name' | 'page'> {
  /** What it belonged to and belongs to now; absent where only the order is another. */
  readonly from?: Line;
  readonly to?: Line;
}

/** A part that is gone; `now` is what took its place. */
export interface Retirement {
  readonly name: Line;
  readonly id: string;
  readonly now?: Pick<PartChange, 'name' | 'page'> & { readonly id: string };
}

/** What changed between two versions of a plan, each in reading order. */
export interface Changes {
  readonly reworded: readonly PartChange[];
  readonly added: readonly PartChange[];
  readonly moved: readonly Move[];
  readonly retired: readonly Retirement[];
}

/**
 * Compares two versions of a plan, part by part, by their ids, as they say it in a rendition. What became of a part is
 * the same in every rendition: the plan's own words say it.
 */
export function changesBetween(before: Plan, after: Plan, lang: LanguageTag = after.lang): Changes {
  const [old, current] = [partsOf(before, lang), partsOf(after, lang)];
  const oldOf = new Map(old.map((part) => [part.key, part]));
  const currentOf = new Map(current.map((part) => [part.key, part]));
  /** The part that an old one is now: itself, or what its retired id leads to. */
  const nowOf = (key: string): PlanPart | undefined =>
    currentOf.get(key) ?? current.find(({ formerly }) => formerly.includes(key));
  /** What a part was: itself, else the one whose place it took. */
  const wasOf = (part: PlanPart): PlanPart | undefined =>
    oldOf.get(part.key) ?? part.formerly.map((key) => oldOf.get(key)).find(Boolean);

  const reworded = current.flatMap((part) => {
    const was = wasOf(part);
    const texts = was ? rewordings(was, part, lang) : [];
    return texts.length > 0 ? [{ name: part.name, page: part.page, texts }] : [];
  });
  const added = current
    .filter((part) => !wasOf(part))
    .map((part) => ({
      name: part.name,
      page: part.page,
      texts: [...part.says.values()].flatMap(({ label, sayings }) =>
        sayings.map(({ shown }) => ({ what: label, after: shown })),
      ),
    }));
  const retired = old
    .filter(({ key }) => !currentOf.has(key))
    .map(({ key, name, id }) => {
      const now = nowOf(key);
      return { name, id, ...(now && { now: { name: now.name, page: now.page, id: now.id } }) };
    });
  return { reworded, added, moved: moves(old, current, nowOf, wasOf), retired };
}

/** Parts under another parent, and those whose place among the same parts is another. */
function moves(
  old: readonly PlanPart[],
  current: readonly PlanPart[],
  nowOf: (key: string) => PlanPart | undefined,
  wasOf: (part: PlanPart) => PlanPart | undefined,
): readonly Move[] {
  const nameOf = (parts: readonly PlanPart[], key: string | undefined) =>
    parts.find((part) => part.key === key)?.name ?? [];
  const parentNow = (part: PlanPart) => part.parent && nowOf(part.parent)?.key;
  const kind = ({ key, parent }: PlanPart) => `${key.replace(/ [^ ]*$/u, '')} ${parent ?? ''}`;
  const stayed = current.filter((part) => {
    const was = wasOf(part);
    return was && (was.parent === undefined ? !part.parent : parentNow(was) === part.parent);
  });
  const inOrder = new Set<string>();
  for (const group of new Set(stayed.map(kind))) {
    const now = stayed.filter((part) => kind(part) === group).map(({ key }) => key);
    const then = old.flatMap(({ key }) => {
      const part = nowOf(key);
      return part && now.includes(part.key) && wasOf(part)?.key === key ? [part.key] : [];
    });
    for (const [, place] of commonPlaces(then, now)) inOrder.add(now[place] as string);
  }
  return current.flatMap((part): readonly Move[] => {
    const was = wasOf(part);
    if (!was || inOrder.has(part.key)) return [];
    const { name, page } = part;
    if (stayed.includes(part)) return [{ name, page }];
    return [{ name, page, from: nameOf(old, was.parent), to: nameOf(current, part.parent) }];
  });
}

/** Texts less alike than this are two texts, one gone and one new. */
const ALIKE = 0.4;

function rewordings(was: PlanPart, part: PlanPart, lang: LanguageTag): readonly Rewording[] {
  const fields = [...new Set([...part.says.keys(), ...was.says.keys()])];
  return fields.flatMap((field) => {
    const [then, now] = [was.says.get(field), part.says.get(field)];
    const what = (now ?? then)?.label ?? [];
    const [before, after] = [then?.sayings ?? [], now?.sayings ?? []];
    const same = commonPlaces(before.map(ownWords), after.map(ownWords));
    const gone = before.filter((_, place) => !same.some(([first]) => first === place));
    const fresh = after.filter((_, place) => !same.some(([, second]) => second === place));
    // A field that says one thing is reworded however little stays; of a list, what is alike.
    const least = before.length === 1 && after.length === 1 ? 0 : ALIKE;
    const pairs = fresh.map((text): Rewording => {
      const at = gone.findIndex((old) => likeness(old.own, text.own) >= least);
      const [old] = at < 0 ? [] : gone.splice(at, 1);
      if (old === undefined) return { what, after: text.shown };
      if (ownWords(old) === ownWords(text)) return { what: said(lang, orderOf, what), after: text.shown };
      return { what, ...reworded(old, text) };
    });
    const retranslated = same.flatMap(([first, second]): readonly Rewording[] => {
      const [old, text] = [before[first] as Saying, after[second] as Saying];
      // A translation that was missing is no change of the plan, nor is the same one still.
      if (plainLine(old.shown) === plainLine(text.shown) || untranslated(old) > untranslated(text)) return [];
      return [{ what, before: old.shown, after: text.shown, only: 'onlyTranslation' }];
    });
    return [...gone.map((text) => ({ what, before: text.shown })), ...pairs, ...retranslated];
  });
}

const ownWords = ({ own }: Saying): string => plainLine(own);

/** A change that the rendition does not show is shown in the plan's own words: it has changed all the same. */
const reworded = (old: Saying, text: Saying): Omit<Rewording, 'what'> =>
  plainLine(old.shown) === plainLine(text.shown)
    ? { before: old.original, after: text.original, only: 'onlyOriginal' }
    : { before: old.shown, after: text.shown };

/** How many letters of a saying are in the plan's own words because there are none in the rendition. */
const untranslated = ({ own, shown }: Saying): number => {
  const languages = new Set(own.map(({ rendition }) => rendition));
  return plainLine(shown.filter(({ rendition }) => languages.has(rendition))).length;
};
