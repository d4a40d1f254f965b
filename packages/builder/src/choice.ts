import { isOfContacts, PLAN_WIDGETS, publishedParts, type WidgetName } from '@fukushi-widgets/model';
import type { PageLanguage, Words } from './check/rule.js';
import type { Data } from './data.js';
import { FORMS, type Form } from './forms.js';
import { EMPTY_CONTACT, readContact, writeContact, type OwnContact } from './own-contact.js';
import { PLACES, placeNamed, usualLevel } from './places.js';
import { partsOf } from './widgets.js';

/** One widget of those that the code holds. */
export interface Item {
  /** `own` is a partner's own contact box. */
  readonly widget: WidgetName | 'own';
  /** Id of the part of the plan; absent where the widget shows the whole. */
  readonly part?: string | undefined;
  /** Options of look by attribute name; only those that differ from their default. */
  readonly options: Readonly<Record<string, string>>;
  readonly own: OwnContact;
}

/** Everything a webmaster has chosen. It stands in the address, so that a colleague can be sent it. */
export interface Choice {
  /** At least one, in the order in which they stand on the page. */
  readonly items: readonly Item[];
  /** Which of them the questions are about. */
  readonly at: number;
  /** Of the widgets, whatever the language of the page that makes them. */
  readonly lang: string;
  readonly headingLevel: number;
  /** Whether readers get the buttons with which they change the language of all widgets of the page. */
  readonly tools: boolean;
  /** Id of a place of `PLACES`. */
  readonly place: string;
  /** Whether addresses are paths: for pages on the publication's own site, at a place that wants that. */
  readonly asPaths: boolean;
  /** The form, where another than the recommended one was chosen. */
  readonly form?: Form | undefined;
  /** The language of the page itself. */
  readonly page: PageLanguage;
}

/** What can be chosen. */
export type Choices = Pick<Data, 'plan' | 'languages' | 'elements'>;

/** More than fit into an address and onto a page. */
export const MOST_ITEMS = 8;

/** Options that are asked for by their name; the heading level has a question of its own. The values are the manifest's. */
const OPTIONS: readonly string[] = ['variant', 'layout', 'print'];

/** The widget that the questions are about. */
export const currentItem = ({ items, at }: Choice): Item => items[at] as Item;

/** The options of look that a widget has, with their values, the default first. */
export function optionsOf(
  widget: Item['widget'],
  { elements }: Pick<Choices, 'elements'>,
): readonly {
  readonly name: string;
  readonly values: readonly string[];
  readonly words?: Words | undefined;
}[] {
  const known = elements.get(`fukushi-${widget === 'own' ? 'contact-box' : widget}`)?.attributes ?? [];
  return known.flatMap(({ name, values, words }) =>
    values && OPTIONS.includes(name) ? [{ name, values, words }] : [],
  );
}

export function firstItem({ plan }: Choices): Item {
  const widget = isOfContacts(plan) ? 'contact-box' : 'policy-card';
  return { widget, part: partsOf(widget, plan)[0]?.id, options: {}, own: EMPTY_CONTACT };
}

export const firstChoice = (choices: Choices): Choice => ({
  items: [firstItem(choices)],
  at: 0,
  lang: choices.plan.lang,
  headingLevel: 3,
  tools: false,
  place: 'unknown',
  asPaths: false,
  page: 'ja',
});

/** A widget whose parts and options fit it: another widget has others. */
export function fittingItem(item: Item, choices: Choices): Item {
  const options = optionsOf(item.widget, choices).flatMap(({ name, values: [normal, ...others] }) => {
    const value = item.options[name];
    return value !== undefined && value !== normal && others.includes(value) ? [[name, value] as const] : [];
  });
  const parts = item.widget === 'own' ? [] : partsOf(item.widget, choices.plan);
  const known = parts.some(({ id }) => id === item.part);
  return { ...item, part: known ? item.part : parts[0]?.id, options: Object.fromEntries(options) };
}

type Entries = readonly (readonly [string, string | undefined])[];

const itemEntries = ({ widget, part, options, own }: Item): Entries => [
  ['widget', widget],
  ['part', part],
  ...Object.entries(options),
  ...(widget === 'own' ? writeContact(own) : []),
];

const written = (entries: Entries): string =>
  new URLSearchParams(entries.flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();

/** The choice as the hash of an address; what is as at first is left out. A further widget is an address within it. */
export function writeChoice(choice: Choice, choices: Choices): string {
  const first = firstChoice(choices);
  const { items, lang, headingLevel, tools, place, asPaths, form, page } = choice;
  const [item = firstItem(choices), ...further] = items;
  return written([
    ...itemEntries(item),
    ...further.map((one) => ['and', written(itemEntries(one))] as const),
    ['lang', lang === first.lang ? undefined : lang],
    ['heading-level', headingLevel === usualLevel(place) ? undefined : String(headingLevel)],
    ['tools', tools ? 'yes' : undefined],
    ['place', place === first.place ? undefined : place],
    ['paths', asPaths ? 'yes' : undefined],
    ['form', form],
    ['page', page === first.page ? undefined : page],
  ]);
}

const oneOf = <Value extends string>(
  values: URLSearchParams,
  name: string,
  known: readonly Value[],
): Value | undefined => known.find((value) => value === values.get(name));

/** The widgets for which the publication has something. */
export const shownIn = ({ plan }: Pick<Choices, 'plan'>): readonly WidgetName[] =>
  PLAN_WIDGETS.filter((widget) => publishedParts(widget, plan).length > 0);

/** One widget from the names of its fields. */
export function readItem(values: URLSearchParams, choices: Choices): Item {
  return fittingItem(
    {
      widget: oneOf(values, 'widget', [...shownIn(choices), 'own']) ?? firstItem(choices).widget,
      part: values.get('part') ?? undefined,
      options: Object.fromEntries(OPTIONS.map((name) => [name, values.get(name) ?? ''])),
      own: readContact(values),
    },
    choices,
  );
}

/** Reads the hash back. What it does not know, it takes as at first: the address may be old or mistyped. */
export function readChoice(hash: string, choices: Choices): Choice {
  const values = new URLSearchParams(hash.replace(/^#/u, ''));
  const first = firstChoice(choices);
  const further = values.getAll('and').map((one) => readItem(new URLSearchParams(one), choices));
  const places = PLACES.map(({ id }) => id);
  const place = oneOf(values, 'place', places) ?? first.place;
  return {
    items: [readItem(values, choices), ...further].slice(0, MOST_ITEMS),
    at: 0,
    lang: oneOf(values, 'lang', choices.languages) ?? first.lang,
    headingLevel: Number(oneOf(values, 'heading-level', ['2', '3', '4', '5', '6']) ?? usualLevel(place)),
    tools: values.get('tools') === 'yes',
    place,
    asPaths: values.get('paths') === 'yes' && placeNamed(place).wantsPaths === true,
    form: oneOf(values, 'form', FORMS),
    page: oneOf(values, 'page', ['ja', 'en']) ?? first.page,
  };
}

/** Another widget beside those that are there, and the questions about it. */
export function withAnother(choice: Choice, choices: Choices): Choice {
  const items = [...choice.items, firstItem(choices)];
  return { ...choice, items, at: items.length - 1, form: undefined };
}

/** Without one of them; the last one stays. */
export function without(choice: Choice, index: number): Choice {
  if (choice.items.length === 1) return choice;
  const items = choice.items.toSpliced(index, 1);
  return { ...choice, items, at: Math.min(choice.at > index ? choice.at - 1 : choice.at, items.length - 1) };
}
