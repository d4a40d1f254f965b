import type { Plan } from '@fukushi-widgets/model';

import { fieldOf, isList, isObject, listOf, without } from '../json.js';
import type { Json, JsonObject } from '../json.js';
import { inSchemaOrder } from '../schema/order.js';
import { PALETTES, withFurtherColours } from './colours.js';
import { withKeptState } from './progress.js';
import { formerIds } from './retired.js';
import { planFile, sourceFiles } from './plan-folder.js';
import type { PlanFile, PlanFolder } from './plan-folder.js';

/** Fields that only the folder needs. They are gone from the compiled plan. */
const FOLDER_FIELDS = ['retired', 'periods'];

/**
 * Builds the plan from its files. Takes what it can use from files that are
 * wrong, so that rules which look across files can still speak.
 */
export function assemble(folder: Omit<PlanFolder, 'draft'>): Plan {
  const file = planFile(folder)?.value;
  const plan = isObject(file) ? file : {};
  const message = sourceFiles(folder, 'message')[0]?.value;
  return inSchemaOrder('plan', {
    ...without(plan, ...FOLDER_FIELDS),
    levels: listOf(plan['levels']).map((level) => (isObject(level) ? without(level, 'folder') : level)),
    plans: plan['plans'] ?? [],
    goals: withFurtherColours(nodesUnder(folder, undefined, 0), PALETTES.goals),
    actors: withFurtherColours(inListedOrder(plan['actors'], folder, 'actor'), PALETTES.actors),
    contacts: inListedOrder(plan['contacts'], folder, 'contact'),
    ...(message === undefined ? {} : { message }),
  }) as unknown as Plan;
}

/** The parent a node's file names. Editors write `1` and mean "1". */
export function parentOf(file: PlanFile): string | undefined {
  const parent = fieldOf(file.value, 'parent');
  return typeof parent === 'string' || typeof parent === 'number' ? String(parent) : undefined;
}

function nodesUnder(
  folder: Omit<PlanFolder, 'draft'>,
  parent: string | undefined,
  level: number,
): JsonObject[] {
  return sourceFiles(folder, 'node')
    .filter((file) => file.level === level && (level === 0 || parentOf(file) === parent))
    .sort(inOrder)
    .map((file) => {
      const value = isObject(file.value) ? file.value : {};
      const children = nodesUnder(folder, file.id, level + 1);
      const isBetween = level > 0 && children.length > 0;
      return {
        ...without(value, 'parent', 'order', 'actions'),
        ...identity(folder, file, isBetween ? folder.levels[level]?.id : undefined),
        ...(value['actions'] === undefined ? {} : { actions: actionsIn(value['actions']) }),
        ...(children.length > 0 ? { children } : {}),
      };
    });
}

/** The place that a file asks for among its siblings; those that ask for none come after, by their ids. */
function placeOf({ value }: PlanFile): number {
  const order = fieldOf(value, 'order');
  return typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER;
}

const inOrder = (a: PlanFile, b: PlanFile): number => placeOf(a) - placeOf(b);

/** Actions are written by actor, one text or several, or as the list they become. */
export function actionsIn(actions: Json): Json[] {
  if (isList(actions)) return actions.map(withKeptState);
  if (!isObject(actions)) return [];
  return Object.entries(actions).flatMap(([actor, texts]) =>
    (isList(texts) ? texts : [texts]).map((text) => ({ actor, text })),
  );
}

function inListedOrder(
  ids: Json,
  folder: Omit<PlanFolder, 'draft'>,
  kind: 'actor' | 'contact',
): JsonObject[] {
  const files = sourceFiles(folder, kind);
  return listOf(ids)
    .map((id) => files.find((file) => file.id === id))
    .filter((file) => file !== undefined)
    .map((file) => ({ ...(isObject(file.value) ? file.value : {}), ...identity(folder, file) }));
}

/**
 * A file's name is the id of what it holds; retired ids may lead to it. Those of a level whose sections are addressed with
 * its id (`direction-1`) lead there too as they stood in addresses.
 */
function identity(folder: Omit<PlanFolder, 'draft'>, file: PlanFile, level?: string): JsonObject {
  const formerly = formerIds(folder, file).flatMap((old) =>
    level === undefined ? [old] : [`${level}-${old}`, old],
  );
  return { id: file.id, ...(formerly.length > 0 ? { formerly } : {}) };
}
