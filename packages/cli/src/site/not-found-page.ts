import { plainText, type Plan } from '@fukushi-widgets/model';
import { escapeHtml } from './escape.js';
import { htmlPage } from './page.js';
import { INDEX_PATH } from './paths.js';

/**
 * What servers and static hosts answer with where there is no page. Its address is whatever was asked for, so nothing
 * in it may be relative; it is read by people whose language nobody knows.
 */
export function notFoundPage(plan: Plan, base: string): string {
  const title = plainText(plan.title, plan.lang, plan.lang);
  const link = (path: string, words: string) => `<a href="${escapeHtml(base + path)}">${words}</a>`;
  return htmlPage({
    base,
    lang: 'ja',
    title: `ページが見つかりません | ${title}`,
    head: '<meta name="robots" content="noindex">\n',
    body: `<header class="page-header">
<h1 class="page-title">ページが見つかりません <span lang="en">Page not found</span></h1>
</header>
<main class="moved">
<p>アドレスが変わったか、まちがっています。${link(INDEX_PATH, 'すべてのページの一覧')}からお探しください。</p>
<p lang="en">The address has changed, or has a mistake in it. Please look in the ${link(INDEX_PATH, 'list of all pages')}.</p>
<p>${link('', escapeHtml(title))}</p>
</main>
`,
  });
}
