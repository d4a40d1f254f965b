import type { Facts } from './check/rule.js';
import type { Choice } from './choice.js';
import type { Data } from './data.js';
import { FORMS, formAddress, makeForm, makeScript, type Form, type FormRequest } from './forms.js';
import { makeOwnContact, problemsOf, type OwnForm } from './own-contact.js';
import { placeNamed } from './places.js';
import { recommend, worst, type Outcome } from './survival.js';

/** What a choice comes to: the text to paste, and what has to be said with it. */
export interface Result {
  readonly form: Form;
  readonly recommended: Form;
  /** Every form that can be made, with what becomes of it where it is pasted. */
  readonly forms: readonly { readonly form: Form; readonly outcome: Outcome | undefined }[];
  /** What is copied. */
  readonly text: string;
  /** The same as formatted text for editors without a code view; absent for forms that only work as code. */
  readonly formatted?: string | undefined;
  /** The widget's own page; a partner's own contact has none. */
  readonly address?: string | undefined;
  readonly title: string;
  /** The line for the site's template, where the form needs one that is not part of `text`. */
  readonly script?: string | undefined;
  /** HTML that shows what readers will see, and whether the script runs there. */
  readonly preview: { readonly html: string; readonly live: boolean };
}

const OWN_FORMS: readonly OwnForm[] = ['element', 'static'];

/** What a choice comes to with a frame of that height, or `undefined` while a partner's contact is not complete. */
export function resultOf(choice: Choice, data: Data, height?: number): Result | undefined {
  if (choice.widget === 'own') return ownResult(choice, data);
  const place = placeNamed(choice.place);
  const lang = choice.lang === data.plan.lang ? undefined : choice.lang;
  const part = data.parts[choice.lang]?.[[choice.widget, choice.part].filter(Boolean).join('/')];
  if (!part) return undefined;
  const request: FormRequest = {
    widget: choice.widget,
    id: choice.part,
    lang,
    options: lookOf(choice),
    base: data.base,
    title: part.title,
    text: part.text,
    height,
    fragment: withHeadings(part.html, choice.headingLevel).replaceAll('{base}', data.base),
  };
  const recommended = recommend(data.survival, place.paths, place.forms);
  const form = choice.form ?? recommended;
  const script = makeScript(data.base);
  const made = makeForm(form, request);
  const withScript = form === 'element' && place.takesScript;
  const framed = form === 'iframe' || form === 'url';
  return {
    form,
    recommended,
    forms: FORMS.map((one) => ({
      form: one,
      outcome: worst(data.survival, place.paths, one),
    })),
    text: withScript ? `${script}\n${made}` : made,
    formatted: form === 'link' || form === 'rich' || form === 'static' ? made : undefined,
    address: formAddress(request),
    title: part.title,
    script: !withScript && (form === 'link' || form === 'rich' || form === 'element') ? script : undefined,
    preview: {
      html: framed
        ? makeForm('iframe', { ...request, height: undefined })
        : form === 'static'
          ? made
          : makeForm('element', request),
      live: !framed && form !== 'static',
    },
  };
}

function ownResult(choice: Choice, data: Data): Result | undefined {
  if (problemsOf(choice.own).size > 0) return undefined;
  const place = placeNamed(choice.place);
  const recommended: OwnForm = place.takesScript && place.forms.includes('element') ? 'element' : 'static';
  const form = OWN_FORMS.find((one) => one === choice.form) ?? recommended;
  const made = makeOwnContact(form, choice.own, lookOf(choice));
  const script = makeScript(data.base);
  const withScript = form === 'element' && place.takesScript;
  return {
    form,
    recommended,
    forms: OWN_FORMS.map((one) => ({ form: one, outcome: worst(data.survival, place.paths, one) })),
    text: withScript ? `${script}\n${made}` : made,
    formatted: form === 'static' ? made : undefined,
    title: choice.own.name,
    script: !withScript && form === 'element' ? script : undefined,
    preview: { html: made, live: form === 'element' },
  };
}

/** Options of look that differ from their default. */
const lookOf = ({ headingLevel, options }: Choice): Readonly<Record<string, string>> => ({
  ...(headingLevel === 3 ? {} : { 'heading-level': String(headingLevel) }),
  ...options,
});

/** The build wrote the first heading as h3; deeper ones follow, none below h6. */
const withHeadings = (html: string, first: number): string =>
  html.replaceAll(
    /<(\/?)h([2-6])\b/gu,
    (_, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) + first - 3)}`,
  );

/** What a pasted text is compared with. */
export const factsOf = (data: Data): Facts => ({
  base: data.base,
  plan: data.plan,
  languages: data.languages,
  titles: new Map(
    Object.entries(data.parts[data.plan.lang] ?? {}).map(([key, { title }]) => [key, title] as const),
  ),
  elements: new Map([...data.elements].map(([tag, { attributes }]) => [tag, attributes] as const)),
  versions: data.versions,
});
