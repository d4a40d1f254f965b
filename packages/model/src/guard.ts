import type { ContactList, Plan } from './plan.js';

/**
 * Guards for JSON that comes from elsewhere at run time (`src`). They make
 * sure that a view can read what it is given and stop at the first thing that
 * it could not; the whole truth about a file is told by `fukushi check`.
 */

/** Where a value departs from the shape, and what was expected there. */
export interface ShapeProblem {
  /** Path inside the JSON, `goals[0].children[1].id`; empty for the whole file. */
  readonly path: string;
  readonly expected: Expected;
}

/** What a guard may expect; the words for it belong to whoever shows the problem. */
export type Expected =
  'text' | 'string' | 'number' | 'boolean' | 'list' | 'object' | 'schema-1' | 'shallower' | 'known-name';

type Check = (value: unknown, path: string) => ShapeProblem | undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const string: Check = (value, path) => (typeof value === 'string' ? undefined : { path, expected: 'string' });

const boolean: Check = (value, path) =>
  typeof value === 'boolean' ? undefined : { path, expected: 'boolean' };

const text: Check = (value, path) => {
  if (typeof value === 'string') return undefined;
  const texts = isRecord(value) && Object.values(value);
  return texts && texts.length > 0 && texts.every((part) => typeof part === 'string')
    ? undefined
    : { path, expected: 'text' };
};

const listOf =
  (item: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return { path, expected: 'list' };
    let index = 0;
    for (const part of value) {
      const problem = item(part, `${path}[${index}]`);
      if (problem) return problem;
      index += 1;
    }
    return undefined;
  };

const number: Check = (value, path) => (typeof value === 'number' ? undefined : { path, expected: 'number' });

/** Checks the fields of an object; a name ending in `?` may be absent. */
const shape =
  (fields: () => Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (!isRecord(value)) return { path, expected: 'object' };
    for (const [name, check] of Object.entries(fields())) {
      const optional = name.endsWith('?');
      const key = optional ? name.slice(0, -1) : name;
      if (optional && value[key] === undefined) continue;
      const problem = check(value[key], path ? `${path}.${key}` : key);
      if (problem) return problem;
    }
    return undefined;
  };

const schemaOne: Check = (value, path) => (value === 1 ? undefined : { path, expected: 'schema-1' });
const texts = listOf(text);
const legalBasis = shape(() => ({ 'law': text, 'term?': text }));
/** Where levels are counted by the path: about fifty, which no plan has and every stack bears. */
const DEEPEST = 700;

const node: Check = (value, path) =>
  path.length > DEEPEST ? { path, expected: 'shallower' } : nodeShape(value, path);
const progress = shape(() => ({
  'state': string,
  'date': string,
  'note?': text,
  'stateLabel?': text,
  'dateLabel?': text,
}));
const nodeShape: Check = shape(() => ({
  'id': string,
  'formerly?': listOf(string),
  'number?': text,
  'title?': text,
  'summary?': text,
  'vision?': text,
  'keyword?': text,
  'color?': string,
  'actions?': listOf(shape(() => ({ 'actor?': string, 'number?': text, text, 'progress?': progress }))),
  'indicators?': listOf(shape(() => ({ 'label': text, 'baseline?': text, 'target?': text }))),
  'sdgs?': listOf(number),
  'children?': listOf(node),
}));
const organization = shape(() => ({
  'id': string,
  'name': text,
  'shortName?': text,
  'aliases?': listOf(string),
}));
const contactFields = {
  'id': string,
  'formerly?': listOf(string),
  'organization?': string,
  'name?': text,
  'department?': texts,
  'introduction?': texts,
  'phones?': listOf(
    shape(() => ({ 'number': string, 'label?': text, 'extension?': string, 'fax?': boolean })),
  ),
  'fax?': string,
  'email?': string,
  'emailUnconfirmed?': boolean,
  'form?': string,
  'url?': string,
  'hours?': text,
  'open?': listOf(
    shape(() => ({ 'days': listOf(string), 'from': string, 'until': string, 'holidays?': string })),
  ),
  'postalCode?': string,
  'address?': text,
  'map?': string,
  'position?': shape(() => ({ latitude: string, longitude: string })),
  'languages?': text,
  'support?': text,
  'note?': text,
  'updated?': string,
  'reading?': string,
  'operator?': text,
  'group?': text,
};
const contact = shape(() => contactFields);
const contactList = shape(() => ({
  'schema': schemaOne,
  'lang': string,
  'title?': text,
  'publisher?': shape(() => ({ 'name?': text, 'code?': string, 'url?': string })),
  'license?': string,
  'contacts': listOf(contact),
}));
const plan = shape(() => ({
  'schema': schemaOne,
  'id': string,
  'lang': string,
  'title': text,
  'nickname?': text,
  'slogan?': text,
  'edition?': text,
  'period?': shape(() => ({ 'start': string, 'end': string, 'label?': text })),
  'periods?': listOf(
    shape(() => ({
      'id': string,
      'title?': text,
      'base?': string,
      'isNewer?': boolean,
      'renditions?': listOf(string),
    })),
  ),
  'issued?': string,
  'issuedLabel?': text,
  'revised?': string,
  'eras?': listOf(shape(() => ({ name: text, start: string }))),
  'publishers': listOf(organization),
  'aboutHeading?': text,
  'plans': listOf(
    shape(() => ({ 'id': string, 'name': text, 'description': texts, 'legalBasis?': legalBasis })),
  ),
  'plansFigure?': string,
  'purpose?': texts,
  'keyword?': text,
  'keywordSentence?': text,
  'structureHeading?': text,
  'philosophy?': shape(() => ({ 'label?': text, 'title': text, 'introduction?': texts })),
  'levels': listOf(shape(() => ({ 'id': string, 'label': text, 'number?': text }))),
  'actionsLabel?': text,
  'visionLabel?': text,
  'goals': listOf(node),
  'actors': listOf(
    shape(() => ({
      'id': string,
      'formerly?': listOf(string),
      'label': text,
      'explanation?': text,
      'members?': listOf(string),
      'icon?': string,
      'color?': string,
      'aliases?': listOf(string),
    })),
  ),
  'contacts': listOf(contact),
  'contactsLabel?': text,
  'message?': shape(() => ({
    'heading': text,
    'subheading?': text,
    'note?': text,
    'title?': text,
    'paragraphs': texts,
    'signature': shape(() => ({ 'role': text, 'name': text, 'affiliation?': text })),
  })),
  'relatedPlans?': listOf(
    shape(() => ({
      'id': string,
      'name': text,
      'relation': string,
      'note?': text,
      'legalBasis?': legalBasis,
    })),
  ),
  'documents?': listOf(shape(() => ({ 'title': text, 'url': string, 'format?': text }))),
  'projects?': listOf(shape(() => ({ 'id': string, 'title': text, 'summary?': text }))),
  'glossary?': listOf(shape(() => ({ term: text, meaning: text }))),
}));

/** The first place where a value is not a plan, or `undefined` where it is one. */
export const planProblem = (value: unknown): ShapeProblem | undefined => plan(value, '');

/** The first place where a value is not a contact list, or `undefined` where it is one. */
export const contactListProblem = (value: unknown): ShapeProblem | undefined => contactList(value, '');

/** Names in a list's contacts that the format does not know, `contacts[0].tel`: nothing reads what they hold. */
export const unreadNames = ({ contacts }: ContactList): readonly string[] =>
  contacts.flatMap((each, index) =>
    Object.keys(each)
      .filter((name) => !Object.hasOwn(contactFields, name) && !Object.hasOwn(contactFields, `${name}?`))
      .map((name) => `contacts[${index}].${name}`),
  );

export const isPlan = (value: unknown): value is Plan => planProblem(value) === undefined;

export const isContactList = (value: unknown): value is ContactList =>
  contactListProblem(value) === undefined;

/** An address that may become a link: http or https, nothing else. */
export function webAddress(value: string | undefined): string | undefined {
  const address = value?.trim() ?? '';
  return /^https?:\/\//iu.test(address) ? address : undefined;
}
