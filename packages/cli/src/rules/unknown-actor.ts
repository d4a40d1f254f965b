import { sourceFiles } from '../folder/plan-folder.js';
import { fieldOf, isList, isObject, stringOf } from '../json.js';
import type { Rule } from './rule.js';
import { listed, reportAt } from './rule.js';

/** Actions name actors that have a file. */
export const unknownActor: Rule = {
  id: 'unknown-actor',
  check(folder) {
    const actors = sourceFiles(folder, 'actor').map(({ id }) => id);
    return sourceFiles(folder, 'node').flatMap((file) => {
      const actions = fieldOf(file.value, 'actions');
      const named = isList(actions)
        ? actions.map((action, index) => ({
            actor: stringOf(action, 'actor'),
            path: ['actions', index, 'actor'],
            part: 'value' as const,
          }))
        : Object.keys(isObject(actions) ? actions : {}).map((actor) => ({
            actor,
            path: ['actions', actor],
            part: 'name' as const,
          }));
      return named.flatMap(({ actor, path, part }) =>
        actor === undefined || actors.includes(actor)
          ? []
          : [
              reportAt(
                file,
                path,
                { found: `主体「${actor}」はありません`, accepted: `actors にある id: ${listed(actors)}` },
                part,
              ),
            ],
      );
    });
  },
};
