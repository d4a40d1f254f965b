import {
  pickText,
  permalinkPath,
  type LanguageTag,
  type Plan,
  type WidgetName,
} from '@fukushi-widgets/model';
import * as styles from '@fukushi-widgets/elements/styles.js';
import { pageHtml } from '../html/static-html.js';

/** One permalink page: a widget of one part of the plan in one language. */
export interface PageRequest {
  readonly plan: Plan;
  readonly widget: WidgetName;
  readonly id: string | undefined;
  readonly lang: LanguageTag;
  readonly base: string;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** The whole page: complete and readable without script. */
export function permalinkPage(request: PageRequest): string {
  const { plan, widget, id, lang, base } = request;
  const view = pageHtml({ ...request, headingLevel: 2 });
  if (view === undefined) throw new Error(`The plan has no ${widget} ${id ?? ''}.`);
  const planTitle = pickText(plan.title, lang, plan.lang);
  // Taken from the view itself, so that it cannot say anything else; already escaped.
  const headings = [...view.matchAll(/<h[23][^>]*>([\s\S]*?)<\/h[23]>/gu)].map(([, text = '']) =>
    textOf(text),
  );
  // A list of one actor's actions is named by the actor too.
  const heading = headings.slice(0, widget === 'action-list' && id !== undefined ? 2 : 1).join(' ');
  const self = base + permalinkPath({ widget, id, lang: lang === plan.lang ? undefined : lang });
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${[heading, escape(planTitle.value)].filter((part, index, all) => all.indexOf(part) === index).join(' | ')}</title>
<link rel="canonical" href="${escape(self)}">
<link rel="stylesheet" href="${escape(`${base}v1/embed/page.css`)}">
</head>
<body>
<main>
<h1 class="page-title" lang="${planTitle.lang}">${escape(planTitle.value)}</h1>
${view}
</main>
</body>
</html>
`;
}

/** The one small style sheet of all permalink pages: the widgets' own styles, without shadow roots. */
export function pageStyles(): string {
  const widgetStyles = Object.values(styles)
    .flat()
    .map(({ cssText }) => cssText)
    .join('\n')
    .replaceAll(/:host(?:\(([^)]*)\))?/gu, 'main$1');
  return `:root { color-scheme: light dark; }
body { margin: 0; font-family: sans-serif; }
main { margin-inline: auto; max-inline-size: 60rem; padding: 1rem; }
.page-title { font-size: 0.9rem; font-weight: 400; margin-block: 0 1rem; }
${widgetStyles}
`;
}
