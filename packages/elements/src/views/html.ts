import { nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { escapeHtml } from '@fukushi-widgets/model';
import { activeLocale } from '../active-locale.js';

/*
 * What a plan says does not change while it is read. So texts become part of the template, escaped, instead of holes
 * in it: a widget is one template, parsed once and cloned, without the comments that mark holes. What a reader changes
 * stays a hole: `live()`, and every handler of an event.
 */

/** Keeps a child or the value of an attribute a hole that Lit updates in place, without the rest being drawn anew. */
export const live = (hole: unknown): unknown => ({ hole });

/** Markup of our own that is written as it is: the tag of a heading whose level is an input. Never a text of a plan. */
export const raw = (markup: string): unknown => ({ markup });

/** Writes a text of a rendition with readings: drawn in a text, taken away in an attribute. */
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

/** The templates of a page, by what they say, so that widgets that say the same share one. */
const templates = new Map<string, TemplateStringsArray>();

/** More different templates than this are forgotten: a page may show and remove any number of partners' contacts. */
const MOST_TEMPLATES = 500;

function shared(pieces: readonly string[]): TemplateStringsArray {
  const key = pieces.join('\0');
  let strings = templates.get(key);
  if (!strings) {
    if (templates.size >= MOST_TEMPLATES) templates.clear();
    templates.set(key, (strings = Object.assign([...pieces], { raw: pieces })));
  }
  return strings;
}

/** What stands between two values: its text, and how many letters of it name the attribute whose value comes next. */
type Between = readonly [text: string, name: number];

/** By the literal that a template is written as: what is said in source is read once, not once per widget. */
const literals = new WeakMap<TemplateStringsArray, readonly Between[]>();

function read(strings: TemplateStringsArray): readonly Between[] {
  let texts = literals.get(strings);
  if (!texts) {
    texts = strings.map((text) => [
      text.replaceAll(/(^|>)\s*\n\s*(<|$)|\s*\n\s*(?=>)/gu, '$1$2'),
      /\s[\w-]+=$/u.exec(text)?.[0].length ?? 0,
    ]);
    literals.set(strings, texts);
  }
  return texts;
}

/** A template in the making: texts and, as objects, holes. Lit asks only the outermost for its strings. */
class Template {
  readonly _$litType$ = 1;
  readonly written: (string | Hole)[] = [];

  get strings(): TemplateStringsArray {
    const pieces = [''];
    for (const each of this.written) pieces.push(typeof each === 'string' ? pieces.pop() + each : '');
    return shared(pieces);
  }

  get values(): unknown[] {
    return this.written.flatMap((each) => (typeof each === 'string' ? [] : [each.hole]));
  }

  add(value: unknown): void {
    if (Array.isArray(value)) for (const each of value) this.add(each);
    else if (value instanceof Template) this.written.push(...value.written);
    else if (typeof value === 'function') this.written.push({ hole: value });
    else if (typeof value !== 'object' || value === null)
      this.written.push(isNothing(value) ? '' : written(value, false));
    else this.written.push('markup' in value ? (value.markup as string) : (value as Hole));
  }
}

interface Hole {
  readonly hole: unknown;
}

/**
 * A Lit template in which other templates, lists and texts are written in place. Texts are escaped; `nothing`, `null`,
 * `undefined` and `false` write nothing, and leave out the attribute whose value they are. White space with a line
 * break between tags is for who reads the source; a space that is meant is written `${' '}`.
 */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult {
  const template = new Template();
  read(strings).forEach(([text, name], index) => {
    const value = values[index];
    const isLeftOut = name > 0 && isNothing(value);
    template.written.push(isLeftOut ? text.slice(0, -name) : text);
    if (isLeftOut) return;
    if (name && typeof value !== 'object') template.written.push(`"${written(value, true)}"`);
    else template.add(value);
  });
  return template as unknown as TemplateResult;
}

/** A text as it stands in a template, in the rendition that is being drawn. */
function written(value: unknown, isPlain: boolean): string {
  const text = String(value);
  return activeLook()?.write?.(text, isPlain) ?? escapeHtml(text);
}

const isNothing = (value: unknown): boolean => value === nothing || (value ?? false) === false;
