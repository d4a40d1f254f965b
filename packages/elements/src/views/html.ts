import { html as template, nothing, type TemplateResult } from 'lit';
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

const writers = new Map<string, TextWriter>();

/** The file of a rendition with readings brings what draws them; pages without need none of it. */
export const provideTextWriter = (rendition: string, writer: TextWriter): unknown =>
  writers.set(rendition, writer);

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

/**
 * A Lit template in which other templates, lists and texts are written in place. Texts are escaped; `nothing`, `null`,
 * `undefined` and `false` write nothing, and leave out the attribute whose value they are. White space with a line
 * break between tags is for who reads the source; a space that is meant is written `${' '}`.
 */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult {
  const pieces = [''];
  const holes: unknown[] = [];
  const write = (text: string): void => {
    pieces.push((pieces.pop() as string) + text);
  };
  const leave = (hole: unknown): void => {
    holes.push(hole);
    pieces.push('');
  };
  const add = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) add(each);
    else if (typeof value === 'function') leave(value);
    else if (typeof value !== 'object' || value === null)
      write(isNothing(value) ? '' : written(value, false));
    else if ('hole' in value) leave(value.hole);
    else if ('markup' in value) write(value.markup as string);
    else {
      const { strings: texts, values: inner } = value as TemplateResult;
      for (const [index, text] of texts.entries()) {
        write(text);
        if (index < inner.length) leave(inner[index]);
      }
    }
  };
  for (const [index, text] of strings.entries()) {
    write(text.replaceAll(/(^|>)\s*\n\s*(<|$)|\s*\n\s*(?=>)/gu, '$1$2'));
    const value = values[index];
    const [name] = /\s[\w-]+=$/u.exec(text) ?? [];
    if (name && isNothing(value)) pieces.push((pieces.pop() as string).slice(0, -name.length));
    else if (name && typeof value !== 'object') write(`"${written(value, true)}"`);
    else add(value);
  }
  return template(shared(pieces), ...holes);
}

/** A text as it stands in a template, in the rendition that is being drawn. */
function written(value: unknown, isPlain: boolean): string {
  const text = String(value);
  return writers.get(activeLocale())?.(text, isPlain) ?? escapeHtml(text);
}

const isNothing = (value: unknown): boolean =>
  value === nothing || value === undefined || value === null || value === false;
