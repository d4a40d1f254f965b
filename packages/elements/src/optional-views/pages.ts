import { webAddress, type PageReference } from '@fukushi-widgets/model';
import type { ViewContext } from '../views/context.js';
import type { Kit } from '../views/kit.js';

/** The page of the printed plan, linked where it is on the web: `12ページ`; other languages read what is the same everywhere. */
export function pageWords({ html }: Kit, pages: PageReference | undefined, { lang }: ViewContext): unknown {
  if (!pages) return undefined;
  const { page, url } = pages;
  const words = lang.startsWith('ja') ? `${page}ページ` : `p. ${page}`;
  const address = webAddress(url);
  return address ? html`<a href=${address}>${words}</a>` : words;
}

/** A paragraph that says where a part stands: in the first of the plan's documents, else in the plan. */
export function pageLine(kit: Kit, pages: PageReference | undefined, context: ViewContext): unknown {
  const { documents, title } = context.plan;
  return (
    pages &&
    kit.html`<p>${kit.words(documents?.[0]?.title ?? title, context)}${' '}${pageWords(kit, pages, context)}</p>`
  );
}
