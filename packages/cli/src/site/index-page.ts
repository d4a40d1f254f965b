import {
  htmlLang,
  permalinkPath,
  plainText,
  withoutRuby,
  type LanguageTag,
  type Plan,
} from '@fukushi-widgets/model';
import { plainLine } from '../changes/line.js';
import { spokenIn, word } from '../changes/say.js';
import { escapeHtml } from './escape.js';
import { htmlPage } from './page.js';
import { pageWords, renditionName, textEditionWords } from './page-words.js';
import type { PageView } from './page-view.js';
import { changesPath, INDEX_PATH, textPath } from './paths.js';
import { pageLink } from './permalinks.js';

/** Every permalink page, by rendition: for people who look for an address to paste. */
export function indexPage(plan: Plan, base: string, views: readonly PageView[], hasChanges = false): string {
  const languages = [...new Set(views.map(({ lang }) => lang))];
  const { words } = pageWords(plan.lang);
  const planTitle = plainText(plan.title, plan.lang, plan.lang);
  const address = escapeHtml(base + INDEX_PATH);
  const title = `${words.allPages} | ${planTitle}`;
  const section = (lang: LanguageTag) => {
    const own = views.filter((view) => view.lang === lang);
    const text = pageWords(lang);
    const links = [
      ...own.map((view) => [base + permalinkPath(pageLink(view)), view.heading, view.headingLang] as const),
      [
        base + textPath(lang),
        withoutRuby(textEditionWords(plan, text.words)),
        htmlLang(text.rendition),
      ] as const,
      ...(hasChanges
        ? [
            [
              base + changesPath(lang === plan.lang ? undefined : lang),
              plainLine(word(lang, 'title')),
              htmlLang(spokenIn(lang)),
            ] as const,
          ]
        : []),
    ].map(
      ([href, words, inLang]) =>
        `<li><a href="${escapeHtml(href)}"${inLang === htmlLang(lang) ? '' : ` lang="${inLang}"`}>${escapeHtml(words)}</a></li>`,
    );
    return `<section lang="${htmlLang(lang)}">
<h2>${escapeHtml(renditionName(lang))}</h2>
<ul>
${links.join('\n')}
</ul>
</section>`;
  };
  return htmlPage({
    base,
    path: INDEX_PATH,
    lang: plan.lang,
    title,
    head: `<meta name="description" content="${escapeHtml(title)}">
<link rel="canonical" href="${address}">
`,
    body: `<header class="page-header">
<h1 class="page-title">${escapeHtml(planTitle)} ${escapeHtml(words.allPages)}</h1>
</header>
<main class="all-pages">
${languages.map(section).join('\n')}
</main>
`,
  });
}
