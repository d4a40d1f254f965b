import { permalinkPath } from '@fukushi-widgets/model';
import { said } from './contents-parts.js';
import { escapeHtml } from './escape.js';
import { otherLanguages } from './languages.js';
import type { SiteContext } from './site-context.js';
import { textEditionWords } from './page-words.js';
import type { PageView } from './page-view.js';
import { textPath } from './paths.js';
import { pageLink, wholeOf } from './permalinks.js';

/** Below the widget: the same page in other renditions and other forms; on paper, the way back to it. */
export function pageFooter(view: PageView, { languages }: SiteContext): string {
  const { plan, widget, lang, base } = view;
  const addressIn = (inLang = lang) => base + permalinkPath(pageLink(view, inLang));
  const lines = [
    ...otherLanguages({ lang, languages, addressIn }),
    ...(widget === wholeOf(plan)
      ? [
          `<p><a href="${escapeHtml(base + textPath(lang))}" type="text/plain">${said(lang, (words) => textEditionWords(plan, words))}</a></p>`,
        ]
      : []),
    `<p class="page-address">${said(lang, ({ address }) => address)}: <span translate="no">${escapeHtml(addressIn())}</span></p>`,
  ];
  return `<footer class="page-footer">\n${lines.join('\n')}\n</footer>\n`;
}
