import {
  CATALOGUE,
  escapeHtml,
  htmlLang,
  permalinkPath,
  renditionAttributes,
  TEXT_HASH,
  type LanguageTag,
  type WidgetName,
} from '@fukushi-widgets/model';

/**
 * The forms a webmaster can paste, from the one that survives every editor to
 * the one that needs the most rights.
 *
 * - `link`: one line with a link; the script in the site's template shows the widget in its place.
 * - `rich`: the same link as the last line of a block of text.
 * - `element`: the custom element with its link inside; needs an editor that keeps unknown tags.
 * - `iframe`: a frame with the link below it; needs no script.
 * - `url`: the address alone on a line, for publishing systems that make an embed of it (oEmbed).
 * - `static`: the whole text as plain HTML; nothing else is needed, nothing changes by itself.
 */
export const FORMS = ['link', 'rich', 'element', 'iframe', 'url', 'static'] as const;

export type Form = (typeof FORMS)[number];

/** What a pasted form should show. */
export interface FormRequest {
  readonly widget: WidgetName;
  /** Id of a policy, goal, actor or contact; absent for widgets that show the whole. */
  readonly id?: string | undefined;
  /** Absent for the plan's own language. */
  readonly lang?: LanguageTag | undefined;
  /** Options of look by attribute name, such as `heading-level`; only those that differ from their default. */
  readonly options?: Readonly<Record<string, string>> | undefined;
  /** The address the site is published at, ending in `/`. */
  readonly base: string;
  /** What the widget is, as the plan prints it: `基本施策1-1 健幸なまちづくりの推進`. */
  readonly title: string;
  /** The paragraphs of `rich`, plain text; together at least 100 characters, or reader modes drop the block. */
  readonly text?: readonly string[] | undefined;
  /** The HTML of `static`, as `fukushi fragment` prints it. Required for that form. */
  readonly fragment?: string | undefined;
  /** Height of the frame in CSS pixels, measured; default 600. */
  readonly height?: number | undefined;
}

/** Whether a widget with these options is a part of a sentence, and no block. */
export const isInSentence = ({ variant }: Readonly<Record<string, string>> = {}): boolean =>
  variant === 'inline';

/** The forms that can stand within a sentence: all others are blocks, frames, or lines of their own. */
export const SENTENCE_FORMS = ['element', 'static'] as const satisfies readonly Form[];

export type SentenceForm = (typeof SENTENCE_FORMS)[number];

/** One that only has to be there has no value: `furigana`. */
const attribute = ([name, value]: readonly [string, string | number]): string =>
  value === '' ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;

/** Attributes of a tag, each with a space before it. */
export const attributes = (pairs: readonly (readonly [string, string | number])[]): string =>
  pairs.map(attribute).join('');

const pageOf = ({ widget, id, lang, base }: FormRequest): string =>
  base + permalinkPath({ widget, id, lang });

/** The options of look as they stand in a hash, after a sign where there are any. */
const optionsAfter = (sign: string, { options = {} }: FormRequest): string => {
  const hash = new URLSearchParams(options).toString();
  return hash && sign + hash;
};

/** The widget's own page, with the options of look in the hash. */
export const formAddress = (request: FormRequest): string => pageOf(request) + optionsAfter('#', request);

/** The same under a text that says what the widget says: without its block the script leaves both as they are. */
const textAddress = (request: FormRequest): string =>
  pageOf(request) + TEXT_HASH + optionsAfter('&', request);

type Pairs = readonly (readonly [string, string])[];

/** Id, rendition as it is asked for, and options, by name. */
function settings({ widget, id, options = {} }: FormRequest, rendition: Pairs): Pairs {
  const { attribute: idAttribute } = CATALOGUE[widget];
  return [
    ...(idAttribute && id !== undefined ? [[idAttribute, id] as const] : []),
    ...rendition,
    ...Object.entries(options),
  ];
}

/** The language of a rendition other than the plan's own, so that it is spoken right. */
const inLang = ({ lang }: FormRequest): Pairs => (lang === undefined ? [] : [['lang', htmlLang(lang)]]);

const link = (request: FormRequest, href = formAddress(request)): string =>
  `<a${attributes([['href', href], ...inLang(request)])}>${escapeHtml(request.title)}</a>`;

/** The class says that the link is meant, wherever in the text it stands. */
const markedLink = (request: FormRequest): string => link(request).replace('<a', '<a class="fukushi-embed"');

/** One block and one link; widget and settings stand in class and data too, for editors that touch addresses. */
function rich(request: FormRequest): string {
  const { widget, lang, title, text = [] } = request;
  // As an address names the rendition: neither is an attribute that browsers read.
  const pairs = settings(request, lang === undefined ? [] : [['lang', lang]]);
  const classes = pairs.map(([name, value]) => `fukushi-o-${name}--${value}`);
  const block = attributes([
    ['class', ['fukushi-embed', `fukushi-w-${widget}`, ...classes].join(' ')],
    ['data-fukushi', widget],
    ...pairs.map(([name, value]) => [`data-${name}`, value] as const),
    ...inLang(request),
  ]);
  const japanese = lang === undefined || lang.startsWith('ja');
  return [
    `<div${block}>`,
    `<p><strong>${escapeHtml(title)}</strong></p>`,
    ...text.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    `<p>${link({ ...request, title: japanese ? `${title}をくわしく読む` : title }, textAddress(request))}</p>`,
    '</div>',
  ].join('\n');
}

/** Inside a `div`, or WordPress would part the element from its link; but not within a sentence. */
function element(request: FormRequest): string {
  const tag = `fukushi-${request.widget}`;
  const { lang, options } = request;
  const rendition = lang === undefined ? [] : Object.entries(renditionAttributes(lang));
  const made = `<${tag}${attributes(settings(request, rendition))}>${link(request)}</${tag}>`;
  return isInSentence(options) ? made : `<div class="fukushi-embed">${made}</div>`;
}

function frame(request: FormRequest): string {
  const pairs = attributes([
    ['src', formAddress(request)],
    ['title', request.title],
    // A number would not fit narrow screens, and a style would not survive.
    ['width', '100%'],
    ['height', request.height ?? 600],
    ['loading', 'lazy'],
  ]);
  return `<iframe${pairs}></iframe>\n<p>${link(request)}</p>`;
}

function fixed({ fragment }: FormRequest): string {
  if (fragment === undefined) throw new Error('The form "static" needs the fragment that it consists of.');
  return fragment.trim();
}

const MAKERS: Readonly<Record<Form, (request: FormRequest) => string>> = {
  link: (request) => `<p>${markedLink(request)}</p>`,
  rich,
  element,
  iframe: frame,
  url: formAddress,
  static: fixed,
};

/** The exact text to paste, without blank lines, indents or anything that only one carrier holds. */
export const makeForm = (form: Form, request: FormRequest): string => MAKERS[form](request);

/** The buttons with which readers choose language, readings and Easy Japanese; once per page, before the widgets. */
export const READING_TOOLS = '<fukushi-reading-tools></fukushi-reading-tools>';

/** A frozen version of the script. */
export interface PinnedScript {
  /** Exact version, `1.4.2`. */
  readonly version: string;
  /** Its hash as `sri.json` lists it, `sha384-…`. */
  readonly integrity: string;
}

/** The one script, once per page or in the site's template; by default the moving address. */
export function makeScript(base: string, pinned?: PinnedScript): string {
  const pairs: readonly (readonly [string, string])[] = pinned
    ? [
        ['src', `${base}${pinned.version}/fukushi.js`],
        ['integrity', pinned.integrity],
        ['crossorigin', 'anonymous'],
      ]
    : [['src', `${base}v1/fukushi.js`]];
  return `<script${attributes(pairs)} async></script>`;
}
