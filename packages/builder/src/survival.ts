import { FORMS, SENTENCE_FORMS, type Form, type SentenceForm } from './forms.js';

/**
 * What became of a form on its way through a publishing system.
 *
 * - `whole`: the widget shows, with every option.
 * - `link-only`: what carried it is gone, and the link inside still shows it.
 * - `losses`: it shows, but options are gone or text stands beside it.
 * - `text-only`, `nothing`: no widget, and no link to one.
 * - `harm`: text after it was swallowed, or readers see code.
 */
export const OUTCOMES = ['whole', 'link-only', 'losses', 'text-only', 'nothing', 'harm'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** One way through a publishing system, an editor or a sanitizer, and what becomes of each form on it. */
export interface SurvivalPath {
  readonly id: string;
  readonly title: readonly [ja: string, en: string];
  readonly forms: Readonly<Partial<Record<Form, Outcome>>>;
  /** The same of those that stand within a sentence. */
  readonly sentence?: Readonly<Partial<Record<SentenceForm, Outcome>>>;
  /** The same of a partner's own contact, which stands in these forms too. */
  readonly own?: Readonly<Partial<Record<SentenceForm, Outcome>>>;
}

/** Which of the three lists of a path: a widget of the plan, one within a sentence, a partner's own contact. */
export type Kind = 'forms' | 'sentence' | 'own';

export interface Survival {
  /** How the table was made. */
  readonly generated: string;
  readonly paths: readonly SurvivalPath[];
}

/** Whether data is a table of this shape; of another the page says that it cannot read it. */
export function isSurvival(data: unknown): data is Survival {
  const { generated, paths } = (data ?? {}) as Partial<Survival>;
  return typeof generated === 'string' && Array.isArray(paths) && paths.every(isPath);
}

function isPath(data: unknown): data is SurvivalPath {
  const { id, title, forms, sentence = {}, own = {} } = (data ?? {}) as Partial<SurvivalPath>;
  return (
    typeof id === 'string' &&
    Array.isArray(title) &&
    title.length === 2 &&
    typeof forms === 'object' &&
    areOutcomes(forms, FORMS) &&
    areOutcomes(sentence, SENTENCE_FORMS) &&
    areOutcomes(own, SENTENCE_FORMS)
  );
}

const areOutcomes = (found: SurvivalPath['forms'], forms: readonly string[]): boolean =>
  Object.entries(found).every(([form, outcome]) => forms.includes(form) && OUTCOMES.includes(outcome));

/** The worst that became of a form on the paths given, or `undefined` where none of them was tried with it. */
export function worst(
  survival: Survival,
  paths: readonly string[],
  form: Form,
  kind: Kind = 'forms',
): Outcome | undefined {
  const outcomes = survival.paths
    .filter(({ id }) => paths.includes(id))
    .flatMap((path) => (path[kind] as SurvivalPath['forms'])?.[form] ?? []);
  return OUTCOMES.findLast((outcome) => outcomes.includes(outcome));
}

/**
 * The first of the forms in question that came through whole wherever it was
 * tried; where none did, the one that came through best. A form that does harm
 * on any of the paths is never recommended.
 */
export function recommend(survival: Survival, paths: readonly string[], forms: readonly Form[]): Form {
  const harmless = forms.filter((form) => worst(survival, paths, form) !== 'harm');
  const rank = (form: Form) => OUTCOMES.indexOf(worst(survival, paths, form) ?? 'whole');
  return [...harmless].sort((one, other) => rank(one) - rank(other))[0] ?? 'link';
}

/** The same of the two that are no link to us; where both do harm, the one that a page without our script can show. */
export function recommendOwn(
  survival: Survival,
  paths: readonly string[],
  kind: Exclude<Kind, 'forms'>,
): SentenceForm {
  const rank = (form: Form) => OUTCOMES.indexOf(worst(survival, paths, form, kind) ?? 'whole');
  return [...SENTENCE_FORMS].sort((one, other) => rank(one) - rank(other))[0] ?? 'static';
}
