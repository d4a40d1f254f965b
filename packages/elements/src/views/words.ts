import { nothing, type TemplateResult } from 'lit';
import { htmlLang, pickText, type PlacedNode, type Text, numberOf } from '@fukushi-widgets/model';
import type { ViewContext } from './context.js';
import { html, raw } from './html.js';

/** What may stand in a template where text is expected. */
export type Words = string | TemplateResult | typeof nothing;

/**
 * A text of the plan in the language of the context. Where it falls back it
 * carries the language it is really in (WCAG 3.1.2). Emphasis is data, a goal's
 * keyword, never markup inside a sentence.
 */
export function words(text: Text | undefined, context: ViewContext, emphasis?: Text): Words {
  if (!text) return nothing;
  const picked = pickText(text, context.lang, context.textLang);
  const marked = emphasis && pickText(emphasis, picked.rendition, context.textLang).value;
  const [first = '', ...rest] = marked ? picked.value.split(marked) : [picked.value];
  const content =
    rest.length === 0 ? first : html`${first}${rest.map((part) => html`<strong>${marked}</strong>${part}`)}`;
  return picked.lang !== htmlLang(context.lang) ? html`<span lang=${picked.lang}>${content}</span>` : content;
}

/** The same text as a string, for sentences of the interface. Readings are drawn, or taken away, where it is written. */
export const plainWords = (text: Text | undefined, { lang, textLang }: ViewContext): string =>
  text ? pickText(text, lang, textLang).value : '';

/** Several texts with a space between them. */
export const spaced = (texts: readonly (Text | undefined)[], context: ViewContext): readonly unknown[] =>
  texts.filter(Boolean).map((text, index) => [index > 0 && ' ', words(text, context)]);

/** A paragraph, where there is a text for it. */
export const paragraph = (
  text: Text | undefined,
  context: ViewContext,
  className = '',
  emphasis?: Text,
): Words => (text ? html`<p class=${className || nothing}>${words(text, context, emphasis)}</p>` : nothing);

/** One paragraph for each text. */
export const paragraphs = (
  texts: readonly Text[] | undefined,
  context: ViewContext,
  className?: string,
): readonly Words[] | undefined => texts?.map((text) => paragraph(text, context, className));

/**
 * Number and title of a node, each to be styled on its own. The title has no role: to Firefox a span that is a box of its
 * own is a thing beside the others, and Orca says of a link that holds nothing else neither "expanded" nor "collapsed".
 */
export function numberedTitle(placed: PlacedNode, context: ViewContext): TemplateResult {
  const number = numberOf(placed);
  // The space is said, not seen: inside the plate no underline runs through it.
  return html`${number && html`<span class="number">${[words(number, context), ' ']}</span>`}<span class="title" role="none">${words(placed.node.title, context)}</span>`;
}

/** A real heading element of the level the context asks for. */
export function heading(context: ViewContext, content: unknown, className = 'heading'): TemplateResult {
  const tag = `h${Math.min(context.headingLevel, 6)}`;
  return html`${raw(`<${tag} class="${className}" part="heading">`)}${content}${raw(`</${tag}>`)}`;
}
