import type { Facts } from './check/rule.js';
import type { Choice, Item } from './choice.js';
import type { BuiltParts, Data } from './data.js';
import {
  FORMS,
  formAddress,
  isInSentence,
  makeForm,
  makeScript,
  READING_TOOLS,
  SENTENCE_FORMS,
  type Form,
  type FormRequest,
} from './forms.js';
import { problemsOf } from './own-contact.js';
import { makeOwnContact, type OwnForm } from './own-forms.js';
import { placeNamed, type Place } from './places.js';
import { recommend, recommendOwn, worst, type Outcome } from './survival.js';

/** One widget of the code. */
export interface Piece {
  /** As the plan prints it, or the name of the group. */
  readonly title: string;
  readonly form: Form;
  /** The text of this widget alone. */
  readonly text: string;
  /** The widget's own page; a partner's own contact has none. */
  readonly address?: string | undefined;
  readonly preview: { readonly html: string; readonly live: boolean };
}

/** What a choice comes to: the text to paste, and what has to be said with it. */
export interface Result {
  readonly form: Form;
  readonly recommended: Form;
  /** Every form that can be made, with what becomes of it where it is pasted. */
  readonly forms: readonly { readonly form: Form; readonly outcome: Outcome | undefined }[];
  readonly pieces: readonly Piece[];
  /** What is copied: all pieces, and the script's line once before them where it can stand there. */
  readonly text: string;
  /** The same as formatted text for editors without a code view; absent for forms that only work as code. */
  readonly formatted?: string | undefined;
  /** The line for the site's template, where the forms need one that is not part of `text`. */
  readonly script?: string | undefined;
  /** Whether the buttons that change the language were asked for, and are in `text`, or cannot be. */
  readonly tools: 'not-asked' | 'there' | 'impossible';
  /** HTML that shows what readers will see, and whether the script runs there. */
  readonly preview: { readonly html: string; readonly live: boolean };
}

/** How tall our own page is in a frame, by its address, where that was measured. */
export type Heights = ReadonlyMap<string, number>;

/** Forms that can also be pasted as formatted text. */
const FORMATTED: readonly Form[] = ['link', 'rich', 'static'];

/** Forms that show something only where the script runs. */
export const SCRIPTED: readonly Form[] = ['link', 'rich', 'element'];

/** What a choice comes to, or `undefined` while a partner's contact is not complete or its language has not come. */
export function resultOf(choice: Choice, data: Data, heights: Heights = new Map()): Result | undefined {
  const parts = data.parts.at(choice.lang);
  const place = placeNamed(choice.place);
  const forms = formsFor(choice, place, data);
  const pieces = choice.items.flatMap((item) =>
    item.widget === 'own'
      ? ownPiece(item, choice, forms)
      : planPiece(item, choice, forms, { data, parts, heights }),
  );
  if (pieces.length < choice.items.length) return undefined;
  const script = makeScript(data.base);
  const needsScript = pieces.some(({ form }) => SCRIPTED.includes(form));
  const withScript = place.takesScript && pieces.some(({ form }) => form === 'element');
  // An address becomes a frame where it is a paragraph of its own.
  const between = pieces.some(({ form }) => form === 'url') ? '\n\n' : '\n';
  const tools = toolsIn(choice, place, needsScript, forms);
  const buttons = tools === 'there' ? [READING_TOOLS] : [];
  const made = [...buttons, ...pieces.map(({ text }) => text)].join(between);
  return {
    ...forms,
    pieces,
    text: withScript ? `${script}\n${made}` : made,
    formatted: tools !== 'there' && pieces.every(({ form }) => FORMATTED.includes(form)) ? made : undefined,
    tools,
    script: needsScript && !withScript ? script : undefined,
    preview: {
      html: [...buttons, ...pieces.map(({ preview }) => preview.html)].join('\n'),
      live: pieces.some(({ preview }) => preview.live),
    },
  };
}

/** Nothing but a tag makes those buttons: they are there where the script runs, and tags are known to stay. */
function toolsIn(
  { tools }: Choice,
  place: Place,
  needsScript: boolean,
  { forms }: Pick<Result, 'forms'>,
): Result['tools'] {
  if (!tools) return 'not-asked';
  const outcome = forms.find(({ form }) => form === 'element')?.outcome;
  const tagsStay = outcome === undefined ? place.forms.includes('element') : outcome === 'whole';
  return needsScript && tagsStay ? 'there' : 'impossible';
}

type Forms = Pick<Result, 'form' | 'recommended' | 'forms'> & { readonly ownForm: OwnForm };

/** Which form is made, which would be recommended, and which others there are. */
function formsFor({ items, form: chosen }: Choice, place: Place, { survival }: Data): Forms {
  // A partner's contact has no address, and within a sentence stands no block.
  const isPart = items.some(({ options }) => isInSentence(options));
  const isFew = isPart || items.every(({ widget }) => widget === 'own');
  const usual = place.forms.filter(
    (form) => form !== 'url' || items.length === 1 || place.oneAddress !== true,
  );
  const takesTags = place.takesScript && place.forms.includes('element');
  const kind = isPart ? 'sentence' : 'own';
  // Where an editor takes a tag out of its sentence, no other form of ours shows there but the text itself.
  const recommendedOwn = takesTags ? recommendOwn(survival, place.paths, kind) : 'static';
  const ownForm = SENTENCE_FORMS.find((one) => one === chosen) ?? recommendedOwn;
  const recommended = isFew ? recommendedOwn : recommend(survival, place.paths, usual);
  return {
    form: isFew ? ownForm : (chosen ?? recommended),
    recommended,
    forms: (isFew ? SENTENCE_FORMS : FORMS).map((form) => ({
      form,
      outcome: worst(survival, place.paths, form, isFew ? kind : 'forms'),
    })),
    ownForm,
  };
}

function planPiece(
  item: Item,
  choice: Choice,
  { form }: Forms,
  { data, parts, heights }: { data: Data; parts: BuiltParts | undefined; heights: Heights },
): readonly Piece[] {
  const part = parts?.[[item.widget, item.part].filter(Boolean).join('/')];
  if (!part || item.widget === 'own') return [];
  const { text, html } = part.variants?.[item.options['variant'] ?? ''] ?? part;
  const base = choice.asPaths ? new URL(data.base).pathname : data.base;
  const request: FormRequest = {
    widget: item.widget,
    id: item.part,
    lang: choice.lang === data.plan.lang ? undefined : choice.lang,
    options: lookOf(item, choice),
    base,
    title: part.title,
    text,
    fragment: withHeadings(html, choice.headingLevel).replaceAll('{base}', base),
  };
  const address = formAddress({ ...request, base: data.base });
  const made = makeForm(form, { ...request, height: heights.get(address) });
  const framed = form === 'iframe' || form === 'url';
  return [
    {
      title: part.title,
      form,
      text: made,
      address,
      preview: {
        html: framed ? makeForm('iframe', request) : form === 'static' ? made : makeForm('element', request),
        live: !framed && form !== 'static',
      },
    },
  ];
}

function ownPiece(item: Item, choice: Choice, { ownForm: form }: Forms): readonly Piece[] {
  if (problemsOf(item.own).size > 0) return [];
  const text = makeOwnContact(form, item.own, lookOf(item, choice));
  return [{ title: item.own.name, form, text, preview: { html: text, live: form === 'element' } }];
}

/** Options of look that differ from their default. */
const lookOf = ({ options }: Item, { headingLevel }: Choice): Readonly<Record<string, string>> => ({
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
export const factsOf = (data: Data, parts: BuiltParts): Facts => ({
  base: data.base,
  plan: data.plan,
  languages: data.languages,
  titles: new Map(Object.entries(parts).map(([key, { title }]) => [key, title] as const)),
  elements: new Map([...data.elements].map(([tag, { attributes }]) => [tag, attributes] as const)),
  versions: data.versions,
});
