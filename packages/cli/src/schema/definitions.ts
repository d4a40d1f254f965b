import { createRequire } from 'node:module';

import { without } from '../json.js';
import { PROGRESS_WORDS } from '../folder/progress.js';
import type { JsonObject } from '../json.js';
import type { Definitions, Schema } from './json-schema.js';
import { recordDefinitions } from './records.js';
import { translated, TRANSLATED_TEXT } from './translated.js';

/** Packages are found as Node finds them, so this works from a checkout and from npm. */
const planSchema = createRequire(import.meta.url)('@fukushi-widgets/model/schema/plan.schema.json') as {
  $defs: Definitions;
};
const model = planSchema.$defs;

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const one = (name: string): Schema => model[name] as Schema;
const IS_LIST: Schema = { type: 'array' };

const idList = (description: string): Schema => ({
  description,
  type: 'array',
  items: ref('id'),
  uniqueItems: true,
});

/** A definition with fields taken out and others put in. */
function changed(base: Schema, remove: readonly string[], add: Readonly<Record<string, Schema>>): Schema {
  return {
    ...base,
    properties: { ...(without(base.properties as JsonObject, ...remove) as Record<string, Schema>), ...add },
    required: (base.required ?? []).filter((name) => !remove.includes(name)),
  };
}

const folderLevel: Schema = {
  ...changed(one('level'), [], {
    folder: {
      description: '項目のファイルを置くフォルダー名（半角の小文字・数字・ハイフン）',
      type: 'string',
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      not: { enum: ['actors', 'contacts', 'locales', 'source', 'dist'] },
    },
  }),
  required: ['id', 'label', 'folder'],
};

const actionsInFile: Schema = {
  description: '取り組み（「主体の id: 文章」の形）',
  type: ['object', 'array'],
  if: IS_LIST,
  then: { items: ref('actionInFile') },
  else: {
    additionalProperties: { if: IS_LIST, then: ref('texts'), else: ref('text') },
  },
};

/** How an editor may write a state, beside the word that it is kept as. */
const states = one('progress').properties?.['state'] as Schema;

const progressInFile: Schema = changed(one('progress'), [], {
  state: {
    description: '未着手・進行中・達成 のどれか',
    enum: [...Object.keys(PROGRESS_WORDS), ...(states['enum'] as readonly string[])],
    examples: ['進行中'],
  },
});

/** An id that is gone: its number stays empty, or it leads to what took its place. */
const retiredId: Schema = {
  description: '廃止した id（例: "sumai-2"。代わりがあれば { id: "sumai-2", now: "sumai-3" } の形）',
  type: ['string', 'object'],
  pattern: one('id').pattern as string,
  properties: {
    id: ref('id'),
    now: ref('id'),
    kind: { description: '主体なら actor、問合せ先なら contact', enum: ['actor', 'contact'] },
  },
  required: ['id', 'now'],
  additionalProperties: false,
};

/** One definition per kind of file: the compiled plan's, cut up the way the folder is. */
const files: Definitions = {
  planFile: changed(one('plan'), ['goals', 'plans', 'actors', 'contacts', 'message', 'levels'], {
    plans: one('plan').properties?.['plans'] as Schema,
    levels: { ...one('plan').properties?.['levels'], items: ref('folderLevel') },
    actors: { ...idList('主体の id を表示順に並べたもの'), maxItems: 5 },
    contacts: idList('問合せ先の id を表示順に並べたもの'),
    periods: {
      description: '並べて公開する、ほかの期の計画の並び（この計画の行も書く）',
      type: 'array',
      items: ref('periodInFile'),
    },
    retired: {
      description: '廃止した id の並び',
      type: 'array',
      items: ref('retiredId'),
      uniqueItems: true,
    },
  }),
  folderLevel,
  actionInFile: changed(one('action'), [], { progress: ref('progressInFile') }),
  progressInFile,
  periodInFile: {
    description: '期の計画（id と、ほかの計画なら folder）',
    type: 'object',
    properties: {
      id: ref('id'),
      folder: {
        description: 'その計画のフォルダー（この plan.yaml から見た場所。例: ../my-plan-2）',
        type: 'string',
        pattern: '\\S',
      },
    },
    required: ['id'],
    additionalProperties: false,
  },
  retiredId,
  nodeFile: {
    ...changed(one('node'), ['children', 'actions', 'id', 'formerly'], {
      id: ref('id'),
      order: {
        description: '並びの中での順番（1 から始まる整数。書かなければ id の順）',
        type: 'integer',
        minimum: 1,
      },
      parent: { description: '1つ上の階層の項目の id（例: "sumai"）', type: ['string', 'integer'] },
      actions: actionsInFile,
    }),
  },
  actorFile: { ...changed(one('actor'), ['formerly'], {}), required: ['label'] },
  contactFile: { ...changed(one('contact'), ['formerly'], {}), required: [] },
  messageFile: one('message'),
};

const sources: Definitions = { ...model, ...files, ...recordDefinitions };

/** Signed words are never translated; the headings above them may be. */
const translatable: Definitions = {
  ...sources,
  messageFile: changed(one('message'), ['title', 'paragraphs', 'signature'], {}),
};

const translations: Definitions = Object.fromEntries(
  ['planFile', 'nodeFile', 'actorFile', 'contactFile', 'messageFile'].map((name) => [
    `${name}Translation`,
    translated(translatable[name] as Schema, translatable) as Schema,
  ]),
);

const readings: Definitions = {
  messageFileReadings: translated(one('message'), sources) as Schema,
};

/** Every definition there is, by name: the model's, the folder's files', the translations'. */
export const definitions: Definitions = {
  ...sources,
  ...translations,
  ...readings,
  translatedText: TRANSLATED_TEXT,
};

/** The definition a `$ref` names. */
export function nameIn(reference: string): string {
  return reference.replace('#/$defs/', '');
}
