import { OWN_CONTACT, PLAN_WIDGETS, type WidgetName } from '@fukushi-widgets/model';
import type { Words } from './check/rule.js';
import type { Data } from './data.js';
import { FORMS, type Form } from './forms.js';
import { EMPTY_CONTACT, type OwnContact } from './own-contact.js';
import { PLACES } from './places.js';
import { partsOf } from './widgets.js';

/** Everything a webmaster has chosen. It stands in the address, so that a colleague can be sent it. */
export interface Choice {
  /** `own` is a partner's own contact box. */
  readonly widget: WidgetName | 'own';
  /** Id of the part of the plan; absent where the widget shows the whole. */
  readonly part?: string | undefined;
  readonly lang: string;
  readonly headingLevel: number;
  /** Options of look by attribute name; only those that differ from their default. */
  readonly options: Readonly<Record<string, string>>;
  /** Id of a place of `PLACES`. */
  readonly place: string;
  /** The form, where another than the recommended one was chosen. */
  readonly form?: Form | undefined;
  readonly own: OwnContact;
}

/** What can be chosen. */
export type Choices = Pick<Data, 'plan' | 'languages' | 'elements'>;

/** Options that are asked for by their name; the heading level has a question of its own. The values are the manifest's. */
const OPTIONS: readonly string[] = ['variant', 'layout', 'print'];

/** The options of look that a widget has, with their values, the default first. */
export function optionsOf(
  widget: Choice['widget'],
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

export const firstChoice = ({ plan }: Choices): Choice => ({
  widget: 'policy-card',
  part: partsOf('policy-card', plan)[0]?.id,
  lang: plan.lang,
  headingLevel: 3,
  options: {},
  place: 'unknown',
  own: EMPTY_CONTACT,
});

/** A choice that fits together: another widget has other parts. */
export function fitting(choice: Choice, choices: Choices): Choice {
  const { plan, languages } = choices;
  const options = optionsOf(choice.widget, choices).flatMap(({ name, values: [normal, ...others] }) => {
    const value = choice.options[name];
    return value !== undefined && value !== normal && others.includes(value) ? [[name, value] as const] : [];
  });
  const parts = choice.widget === 'own' ? [] : partsOf(choice.widget, plan);
  const known = parts.some(({ id }) => id === choice.part);
  return {
    ...choice,
    part: known ? choice.part : parts[0]?.id,
    lang: languages.includes(choice.lang) ? choice.lang : plan.lang,
    options: Object.fromEntries(options),
  };
}

/** The choice as the hash of an address; what is as at first is left out. */
export function writeChoice(choice: Choice, choices: Choices): string {
  const first = firstChoice(choices);
  const entries: readonly (readonly [string, string | undefined])[] = [
    ['widget', choice.widget],
    ['part', choice.part],
    ['lang', choice.lang === first.lang ? undefined : choice.lang],
    ['heading-level', choice.headingLevel === 3 ? undefined : String(choice.headingLevel)],
    ...Object.entries(choice.options),
    ['place', choice.place === 'unknown' ? undefined : choice.place],
    ['form', choice.form],
    ...(choice.widget === 'own' ? OWN_CONTACT.map((field) => [field, choice.own[field]] as const) : []),
  ];
  return new URLSearchParams(entries.flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
}

/** Reads the hash back. What it does not know, it takes as at first: the address may be old or mistyped. */
export function readChoice(hash: string, choices: Choices): Choice {
  const values = new URLSearchParams(hash.replace(/^#/u, ''));
  const oneOf = <Value extends string>(name: string, known: readonly Value[]): Value | undefined =>
    known.find((value) => value === values.get(name));
  const first = firstChoice(choices);
  const own = Object.fromEntries(OWN_CONTACT.map((field) => [field, values.get(field) ?? ''])) as OwnContact;
  return fitting(
    {
      widget: oneOf('widget', [...PLAN_WIDGETS, 'own']) ?? first.widget,
      part: values.get('part') ?? undefined,
      lang: oneOf('lang', choices.languages) ?? first.lang,
      headingLevel: Number(oneOf('heading-level', ['2', '3', '4', '5', '6']) ?? first.headingLevel),
      options: Object.fromEntries(OPTIONS.map((name) => [name, values.get(name) ?? ''])),
      place:
        oneOf(
          'place',
          PLACES.map(({ id }) => id),
        ) ?? first.place,
      form: oneOf('form', FORMS),
      own,
    },
    choices,
  );
}
