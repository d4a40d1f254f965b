import type { Look, ViewContext } from '@fukushi-widgets/elements/views.js';
import {
  hasReadings,
  permalinkPath,
  TEXT_HASH,
  type LanguageTag,
  type Plan,
  type WidgetName,
} from '@fukushi-widgets/model';
import { cleanFragment } from './clean.js';
import { withItemLines } from './item-lines.js';
import { inLanguage } from './localization.js';
import { readingsInBrackets, withReadings } from './readings.js';
import { renderHtml } from './render.js';
import { asVariant } from './variants.js';
import { widgetView } from './widget-view.js';

/** Which widget to write, and how. */
export interface StaticRequest {
  /** The plan, with the texts of every rendition that may be asked for. */
  readonly plan: Plan;
  readonly widget: WidgetName;
  readonly id?: string | undefined;
  /** The rendition. */
  readonly lang: LanguageTag;
  /** Level of the first heading, 2 to 6. */
  readonly headingLevel: number;
  /** How much of it, as its tag says; default all. */
  readonly variant?: Look['variant'] | undefined;
  /** Where the site is published; without it there are no links to our pages. */
  readonly base?: string | undefined;
}

function rendered(request: StaticRequest, contactLinks: boolean): string | undefined {
  const { plan, widget, id, lang, headingLevel, variant, base } = request;
  const context: ViewContext = {
    plan,
    lang,
    textLang: plan.lang,
    headingLevel,
    contactLinks,
    permalink:
      base === undefined
        ? undefined
        : (link) => base + permalinkPath({ ...link, lang: lang === plan.lang ? undefined : lang }),
  };
  return inLanguage(lang, () => {
    const view = widgetView(widget, id, context, { ...(variant && { variant }) });
    if (!view) return undefined;
    const html = renderHtml(view);
    return hasReadings(lang) ? withReadings(html) : html;
  });
}

/** The widget as a page of ours shows it: with classes, icons and links that dial. */
export const pageHtml = (request: StaticRequest): string | undefined => rendered(request, true);

/** The widget as blocks, texts and links without anything of ours; `undefined` where the plan has no such part. */
export function plainHtml(request: StaticRequest): string | undefined {
  const html = rendered(request, false);
  return html === undefined ? undefined : readingsInBrackets(cleanFragment(asVariant(html, request)));
}

/**
 * The widget as HTML to paste, alone or as children of its element. Telephone
 * numbers and e-mail addresses stay text: municipal checkers refuse `tel:` and
 * `mailto:`. `undefined` where the plan has no such part.
 */
export function fragmentHtml(request: StaticRequest): string | undefined {
  const html = plainHtml(request);
  return html === undefined ? undefined : toPaste(html, request.variant);
}

/** What `plainHtml` gives, as it survives where it is pasted. */
export function toPaste(html: string, variant?: Look['variant']): string {
  // The builder's addresses begin with {base}. The frame is the outermost element; its class says that the block is ours. Where that is dropped, the addresses say so.
  const marked = withItemLines(html)
    .replace(/^<div\b/u, '<div class="fukushi-embed"')
    .replaceAll(/( href="[^"#]*[/}]v1\/embed\/[^"#]*\/)"/gu, `$1${TEXT_HASH}"`);
  if (variant === undefined || variant === 'full') return marked;
  // The last link is the widget's own: a script that shows the block anew shows no more than the text said.
  return marked.replace(/^([^]*#text)(?=")/u, `$1&amp;variant=${variant}`);
}
