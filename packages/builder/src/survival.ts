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
}

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
  const { id, title, forms, sentence = {} } = (data ?? {}) as Partial<SurvivalPath>;
  return (
    typeof id === 'string' &&
    Array.isArray(title) &&
    title.length === 2 &&
    typeof forms === 'object' &&
    areOutcomes(forms, FORMS) &&
    areOutcomes(sentence, SENTENCE_FORMS)
  );
}

const areOutcomes = (found: SurvivalPath['forms'], forms: readonly string[]): boolean =>
  Object.entries(found).every(([form, outcome]) => forms.includes(form) && OUTCOMES.includes(outcome));

/**
 * The worst that became of a form on the paths given, or `undefined` where none of them was tried with it. `isPart` asks
 * for what became of it within a sentence.
 */
export function worst(
  survival: Survival,
  paths: readonly string[],
  form: Form,
  isPart = false,
): Outcome | undefined {
  const outcomes = survival.paths
    .filter(({ id }) => paths.includes(id))
    .flatMap(({ forms, sentence }) => (isPart ? (sentence as typeof forms) : forms)?.[form] ?? []);
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

/** The same of the forms within a sentence; where all do harm, the one that a page without our script can show. */
export function recommendInSentence(
  survival: Survival,
  paths: readonly string[],
  forms: readonly SentenceForm[],
): SentenceForm {
  const rank = (form: Form) => OUTCOMES.indexOf(worst(survival, paths, form, true) ?? 'whole');
  return [...forms].sort((one, other) => rank(one) - rank(other))[0] ?? 'static';
}
