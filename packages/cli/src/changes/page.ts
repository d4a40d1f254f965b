import { permalinkPath, plainText, type Plan } from '@fukushi-widgets/model';
import { escapeHtml } from '../site/escape.js';
import { htmlPage } from '../site/page.js';
import { CHANGES_PATH, CHANGES_TEXT_PATH } from '../site/paths.js';
import type { Changes, PartChange } from './compare.js';
import type { Piece } from './sequences.js';
import { GROUPS, linesOf, moveWords, retiredWords, summary, TITLE, versionName } from './words.js';

/**
 * What changed, as a page: a heading for each part that changed, with the way to its own page. The whole texts before
 * and now stand beside each other under words that say so; `del` and `ins` mark what differs with lines of their own.
 */
export function changesPage(changes: Changes, before: Plan, after: Plan, base: string): string {
  const title = plainText(after.title, after.lang, after.lang);
  const linked = ({ name, page }: Pick<PartChange, 'name' | 'page'>): string =>
    page ? `<a href="${escapeHtml(base + permalinkPath(page))}">${escapeHtml(name)}</a>` : escapeHtml(name);
  const group = (name: string, entries: readonly string[]) =>
    entries.length > 0 ? `<section>\n<h2>${name}</h2>\n${entries.join('\n')}\n</section>\n` : '';
  const list = (items: readonly string[]) =>
    items.length > 0 ? [`<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`] : [];
  const { reworded, added, moved, retired } = changes;
  return htmlPage({
    base,
    path: CHANGES_PATH,
    lang: 'ja',
    title: `${TITLE} | ${title}`,
    head: `<meta name="description" content="${escapeHtml(`${title}。${summary(changes)}`)}">
<link rel="canonical" href="${escapeHtml(base + CHANGES_PATH)}">
`,
    body: `<header class="page-header">
<p class="page-title">${escapeHtml(title)}</p>
</header>
<main class="changes">
<h1>${TITLE}</h1>
<dl>
<dt>前の版</dt><dd>${escapeHtml(versionName(before))}</dd>
<dt>今の版</dt><dd>${escapeHtml(versionName(after))}</dd>
</dl>
<p>${summary(changes)}</p>
${group(
  GROUPS.reworded,
  reworded.map((part) => `<h3>${linked(part)}</h3>\n${part.texts.map(rewordingHtml).join('\n')}`),
)}${group(
      GROUPS.added,
      added.map((part) => `<h3>${linked(part)}</h3>\n<dl>\n${part.texts.map(addedHtml).join('\n')}\n</dl>`),
    )}${group(
      GROUPS.moved,
      list(moved.map((move) => `${linked(move)}: ${escapeHtml(moveWords(move))}`)),
    )}${group(
      GROUPS.retired,
      list(
        retired.map(
          ({ name, id, now }) =>
            `${escapeHtml(name)}${retiredWords(id, now && `${linked(now)} id: ${now.id}`)}`,
        ),
      ),
    )}<p><a href="${escapeHtml(base + CHANGES_TEXT_PATH)}" type="text/plain">テキスト版</a></p>
</main>
`,
  });
}

const rewordingHtml = (text: PartChange['texts'][number]): string =>
  `<h4>${escapeHtml(text.what)}</h4>
<dl>
${linesOf(text)
  .map(({ label, pieces }) => `<dt>${label}</dt><dd>${pieces.map(pieceHtml).join('')}</dd>`)
  .join('\n')}
</dl>`;

const addedHtml = ({ what, after }: PartChange['texts'][number]): string =>
  `<dt>${escapeHtml(what)}</dt><dd>${escapeHtml(after ?? '')}</dd>`;

function pieceHtml({ kind, text }: Piece): string {
  const words = escapeHtml(text);
  if (kind === 'same') return words;
  return kind === 'before' ? `<del>${words}</del>` : `<ins>${words}</ins>`;
}
