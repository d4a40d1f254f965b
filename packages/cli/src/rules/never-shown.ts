import {
  isPlan,
  partWithId,
  permalinkPath,
  publishedParts,
  WIDGETS,
  type Contact,
  type Plan,
} from '@fukushi-widgets/model';
import { withDateLabels } from '../date-labels.js';
import { assemble } from '../folder/assemble.js';
import type { PlanFile, PlanFolder } from '../folder/plan-folder.js';
import type { DataPath } from '../folder/yaml-file.js';
import { fieldOf, isList, isObject, listOf, type Json } from '../json.js';
import { definitions } from '../schema/definitions.js';
import type { Schema } from '../schema/json-schema.js';
import { definitionOf } from '../schema/validate.js';
import { describedValues } from '../schema/walk.js';
import { homeFiles } from '../site/home-page.js';
import { pageView } from '../site/page-view.js';
import { permalinkPage } from '../site/page.js';
import { pageLink } from '../site/permalinks.js';
import { textEdition } from '../site/text-edition.js';
import { vcard } from '../site/vcard.js';
import type { Report, Rule } from './rule.js';
import { reportAt } from './rule.js';

const BASE = 'https://never-shown.example/';

/** By these a tag finds what it names; nobody asks for them to be shown. */
const FOR_FINDING = new Set(['shortName']);

/** A number as unlike all others as a mark is. */
const numberFor = (mark: string): number => 7_300_000 + Number(mark.replaceAll(/\D/gu, ''));

/** A value that can be recognised wherever it comes out again, in the shape that its definition asks for. */
const MARKS: Readonly<Record<string, (mark: string) => Json>> = {
  text: (mark) => mark,
  url: (mark) => `https://${mark}.example/`,
  email: (mark) => `${mark}@example.com`,
  pageReference: (mark) => ({ page: mark, url: `https://${mark}.example/` }),
  sdg: numberFor,
};

/** Values that stand for words of ours: shown if another value makes another page. */
const CHOICES: readonly (readonly [list: string, field: string, definition: string])[] = [
  ['relatedPlans', 'relation', 'relatedPlan'],
  ['projects', 'kind', 'project'],
];

interface Place {
  readonly file: PlanFile;
  readonly path: DataPath;
}

/**
 * Whatever a publication says and no view shows. Found by saying something else in its place, everywhere at once, and
 * looking for that in all that readers and machines get: a view that begins to show it ends the warning by itself.
 */
export const neverShown: Rule = {
  id: 'never-shown',
  needsValidPlan: true,
  check(folder) {
    const marks = new Map<string, Place>();
    const everywhere = allPages(
      withFiles(folder, (file) =>
        marked(file, folder.draft.lang, (place) => {
          const mark = `zq${marks.size}qz`;
          marks.set(mark, place);
          return mark;
        }),
      ),
    );
    const isSeen = (mark: string) =>
      everywhere.includes(mark) || everywhere.includes(String(numberFor(mark)));
    const seen = [...marks].flatMap(([mark, place]) => (isSeen(mark) ? [place] : []));
    // A keyword is emphasised where it stands in a sentence, and so is seen with that.
    const isInSentence = (place: Place) =>
      place.path.at(-1) === 'keyword' &&
      seen.some((other) => other.file === place.file && said(other).includes(said(place)));
    // Whose words a message is, only readers of other languages are told: the message itself says it.
    const isForOthers = ({ file, path }: Place) => file.kind === 'message' && path.at(-1) === 'note';
    const unseen = [...marks].flatMap(([mark, place]) =>
      isSeen(mark) || isInSentence(place) || isForOthers(place) ? [] : [place],
    );
    return [...unseen, ...unseenChoices(folder)].map(({ file, path }): Report =>
      reportAt(
        file,
        path,
        {
          severity: 'warning',
          found: `${path.filter((step) => typeof step === 'string').join('.')} は保存されますが、どこにも表示されません`,
          accepted: '表示される項目',
          hint: '表示したいことは、表示される項目に書いてください',
        },
        'name',
      ),
    );
  },
};

/** What a file says at a place, in the words of its YAML. */
function said({ file, path }: Place): string {
  const value = path.reduce<Json>(
    (within, step) => (isList(within) ? within[Number(step)] : fieldOf(within, String(step))),
    file.value,
  );
  return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}

function unseenChoices(folder: PlanFolder): readonly Place[] {
  const file = folder.files.find(({ kind, locale }) => kind === 'plan' && locale === undefined);
  if (!file) return [];
  let before: string | undefined;
  return CHOICES.flatMap(([list, field, definition]) => {
    const entries = listOf(fieldOf(file.value, list));
    const places = entries.flatMap((entry, index) =>
      fieldOf(entry, field) === undefined ? [] : [{ file, path: [list, index, field] }],
    );
    if (places.length === 0) return [];
    const all = ((definitions[definition] as Schema).properties?.[field]?.enum ?? []) as readonly Json[];
    const other = (value: Json): Json => all.find((each) => each !== value) as Json;
    before ??= allPages(folder.draft);
    const after = withFiles(folder, (each) =>
      each === file
        ? places.reduce((value, { path }) => replaced(value, path, other), each.value)
        : each.value,
    );
    return allPages(after) === before ? places : [];
  });
}

/** The plan as it would be if its own files said something else. */
const withFiles = (folder: PlanFolder, change: (file: PlanFile) => Json): Plan =>
  assemble({
    ...folder,
    files: folder.files.map((file) => (file.locale === undefined ? { ...file, value: change(file) } : file)),
  });

/** A file's value with a mark in the place of everything that could be shown. */
function marked(file: PlanFile, lang: string, markFor: (place: Place) => string): Json {
  return describedValues(definitionOf(file), file.value)
    .filter(
      ({ definition, path }) => definition in MARKS && !path.some((step) => FOR_FINDING.has(String(step))),
    )
    .filter(
      ({ path }, _, all) =>
        !all.some((other) => other.definition === 'pageReference' && isBelow(path, other.path)),
    )
    .reduce((value: Json, { definition, path, value: text }) => {
      const where = isObject(text) && definition === 'text' ? [...path, lang] : path;
      return replaced(value, where, () => MARKS[definition]?.(markFor({ file, path })));
    }, file.value);
}

const isBelow = (path: DataPath, above: DataPath): boolean =>
  path.length > above.length && above.every((step, index) => step === path[index]);

function replaced(value: Json, [step, ...rest]: DataPath, change: (value: Json) => Json): Json {
  if (step === undefined) return change(value);
  if (isList(value))
    return value.map((item, index) => (index === step ? replaced(item, rest, change) : item));
  if (!isObject(value)) return value;
  return { ...value, [step]: replaced(value[step], rest, change) };
}

/** All that readers and machines get of a plan, as one text. */
function allPages(plan: Plan): string {
  if (!isPlan(plan)) return '';
  const own = withDateLabels(plan);
  const { lang } = plan;
  const pages = WIDGETS.flatMap((widget) =>
    publishedParts(widget, own).flatMap(({ id }) => {
      const view = pageView({ plan: own, widget, id, lang, base: BASE });
      const contact =
        widget === 'contact-box' ? (partWithId(widget, own, id)?.item as Contact | undefined) : undefined;
      const permalink = BASE + permalinkPath(pageLink(view));
      return [
        permalinkPage(view, { languages: [lang], frameScript: undefined }),
        ...(contact ? [vcard({ plan: own, contact, lang, permalink })] : []),
      ];
    }),
  );
  const home = homeFiles(own, BASE, false).map(([, content]) => String(content));
  return [...pages, ...home, textEdition(own, lang, BASE)].join('\n');
}
