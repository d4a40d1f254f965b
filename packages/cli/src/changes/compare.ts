import type { Permalink, Plan } from '@fukushi-widgets/model';
import { partsOf, type PlanPart } from './parts.js';
import { commonPlaces, likeness } from './sequences.js';

/** What a part says that it did not say before, or no longer. */
export interface Rewording {
  /** The field, as readers call it. */
  readonly what: string;
  /** Absent where it was not said before. */
  readonly before?: string;
  /** Absent where it is no longer said. */
  readonly after?: string;
}

/** A part that another version has otherwise. */
export interface PartChange {
  readonly name: string;
  /** The page of a node that is in the later version. */
  readonly page: Permalink | undefined;
  readonly texts: readonly Rewording[];
}

/** A part that stands elsewhere now. */
export interface Move extends Pick<PartChange, 'name' | 'page'> {
  /** What it belonged to and belongs to now; absent where only the order is another. */
  readonly from?: string;
  readonly to?: string;
}

/** A part that is gone; `now` is what took its place. */
export interface Retirement {
  readonly name: string;
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

/** Compares two versions of a plan, part by part, by their ids. */
export function changesBetween(before: Plan, after: Plan): Changes {
  const [old, current] = [partsOf(before), partsOf(after)];
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
    const texts = was ? rewordings(was, part) : [];
    return texts.length > 0 ? [{ name: part.name, page: part.page, texts }] : [];
  });
  const added = current
    .filter((part) => !wasOf(part))
    .map((part) => ({
      name: part.name,
      page: part.page,
      texts: [...part.says].flatMap(([what, says]) => says.map((text) => ({ what, after: text }))),
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
    parts.find((part) => part.key === key)?.name ?? '';
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

function rewordings(was: PlanPart, part: PlanPart): readonly Rewording[] {
  const fields = [...new Set([...part.says.keys(), ...was.says.keys()])];
  return fields.flatMap((what) => {
    const [before, after] = [was.says.get(what) ?? [], part.says.get(what) ?? []];
    const same = commonPlaces(before, after);
    const gone = before.filter((_, place) => !same.some(([first]) => first === place));
    const fresh = after.filter((_, place) => !same.some(([, second]) => second === place));
    // A field that says one thing is reworded however little stays; of a list, what is alike.
    const least = before.length === 1 && after.length === 1 ? 0 : ALIKE;
    const pairs = fresh.map((text) => {
      const at = gone.findIndex((old) => likeness(old, text) >= least);
      const [old] = at < 0 ? [] : gone.splice(at, 1);
      if (old === undefined) return { what, after: text };
      return old === text ? { what: `${what}（順番）`, after: text } : { what, before: old, after: text };
    });
    return [...gone.map((text) => ({ what, before: text })), ...pairs];
  });
}
