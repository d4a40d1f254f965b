import { isServer, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { escapeHtml } from '@fukushi-widgets/model';
import { activeLocale } from '../active-locale.js';

/*
 * A widget is one template, put together from all that its view is made of, so that a page parses it once and clones it
 * for every widget of that shape. What it says takes no comments that mark holes: a text that is all of an element, or
 * the value of an attribute, is set where the clone has its place; any other is written in, escaped. What comes and goes
 * in one place stays a hole of Lit's: `live()`, and every handler of an event.
 */

/** Keeps a child, or an attribute that may be left out, a hole that Lit updates in place: the rest is not drawn anew. */
export const live = (hole: unknown): Hole => ({ hole });

interface Hole {
  readonly hole: unknown;
}

/** Markup of our own that is written as it is: the tag of a heading whose level is an input. Never a text of a plan. */
export const raw = (markup: string): TemplateResult => html([markup] as never);

/** What becomes of a text in a rendition with readings: markup that draws them; plain, in an attribute, without them. */
export type TextWriter = (text: string, isPlain: boolean) => string;

/** What a rendition is drawn with beyond its words, where that is not as the plan's own is. */
export interface RenditionLook {
  readonly write?: TextWriter | undefined;
  readonly styles?: CSSResultGroup | undefined;
}

const looks = new Map<string, RenditionLook>();

/** The file of a rendition brings what draws it; pages without need none of it. */
export const provideRendition = (rendition: string, look: RenditionLook): unknown =>
  looks.set(rendition, look);

/** What the rendition that is being drawn is drawn with. */
export const activeLook = (): RenditionLook | undefined => looks.get(activeLocale());

/** The templates of a page, by their markup, so that widgets of one shape share one. */
const templates = new Map<string, TemplateStringsArray>();

/** More than this are forgotten: a page may show and remove any number of partners' contacts. */
const MOST = 500;

/** What Lit asks of a template. */
interface Made {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** A template as it is written in source. Lit asks only the outermost for its strings and values. */
class Template {
  readonly _$litType$ = 1;
  #made: Made | undefined;

  constructor(
    readonly literal: TemplateStringsArray,
    readonly parts: readonly unknown[],
  ) {}

  get strings(): TemplateStringsArray {
    return (this.#made ??= made(this)).strings;
  }

  get values(): readonly unknown[] {
    return (this.#made ??= made(this)).values;
  }
}

/** Puts a template together from all that it is written with. */
function made(template: Template): Made {
  // A server writes no `textContent`, and what takes over from it wants its template.
  const isWhole = isServer || 'litElementHydrateSupport' in globalThis;
  const pieces: string[] = [];
  const values: unknown[] = [];
  let piece = '';
  // What an element says from the start, and where in its piece.
  let text = '';
  let at = 0;

  const leave = (value: unknown): void => {
    pieces.push(piece);
    values.push(value);
    piece = '';
    at = 0;
  };
  const write = (markup: string): void => {
    if (at && markup.startsWith('</')) {
      piece = `${piece.slice(0, at - 1)} .textContent=`;
      leave(text);
      piece = '>';
    } else if (markup) at = 0;
    piece += markup;
  };
  const say = (value: string): void => {
    const ended = piece.lastIndexOf('>');
    const isPlain = piece.lastIndexOf('="') > ended;
    const escaped = escapeHtml(value);
    const drawn = activeLook()?.write?.(value, isPlain);
    if (isPlain) return isWhole ? write(escapeHtml(drawn ?? value)) : leave(drawn ?? value);
    if (isWhole || (drawn ?? escaped) !== escaped) return write(drawn ?? escaped);
    // Right after a tag that neither ends an element (`</b>`) nor is all of one (`<path />`).
    if (ended === piece.length - 1 && !piece.includes('/', piece.lastIndexOf('<') + 1)) {
      text = '';
      at = piece.length;
    }
    text += value;
    piece += escaped;
  };
  const add = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) add(each);
    else if (value instanceof Template) compose(value);
    else if (typeof value === 'function') leave(value);
    else if (isNothing(value)) return;
    else if (typeof value !== 'object') say(String(value));
    else leave((value as Hole).hole);
  };
  const compose = ({ literal, parts }: Template): void =>
    read(literal).forEach(([markup = '', name], index) => {
      const value = parts[index];
      write(markup);
      if (!name) return add(value);
      if (isNothing(value)) return;
      write(`${name}"`);
      add(value);
      write('"');
    });

  compose(template);
  pieces.push(piece);
  const key = pieces.join('\0');
  let strings = templates.get(key);
  if (!strings) {
    if (templates.size >= MOST) templates.clear();
    templates.set(key, (strings = Object.assign(pieces, { raw: pieces })));
  }
  return { strings, values };
}

/** What stands before a value, and with what the attribute begins whose value it is. */
type Before = readonly string[];

/** By the literal that a template is written as: what is said in source is read once, not once per widget. */
const literals = new WeakMap<TemplateStringsArray, readonly Before[]>();

function read(strings: TemplateStringsArray): readonly Before[] {
  let texts = literals.get(strings);
  if (!texts) {
    texts = strings.map((text) =>
      text.replaceAll(/(^|>)\s*\n\s*(<|$)|\s*\n\s*(?=>)/gu, '$1$2').split(/(\s[\w-]+=)$/u),
    );
    literals.set(strings, texts);
  }
  return texts;
}

/**
 * A Lit template in which other templates, lists and texts are written in place. Texts are escaped; `nothing`, `null`,
 * `undefined` and `false` write nothing, and leave out the attribute whose value they are. White space with a line
 * break between tags is for who reads the source; a space that is meant is written `${' '}`.
 */
export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult =>
  new Template(strings, values) as unknown as TemplateResult;

const isNothing = (value: unknown): boolean => value === nothing || (value ?? false) === false;
