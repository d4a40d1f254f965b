import { changesDescription, type ChangeKind } from '@fukushi-widgets/elements/views.js';
import { hasReadings, htmlLang, type LanguageTag, type Plan } from '@fukushi-widgets/model';
import { escapeHtml } from '../site/escape.js';
import { languageAlternates, otherLanguages } from '../site/languages.js';
import { htmlPage } from '../site/page.js';
import { renditionName } from '../site/page-words.js';
import { changesPath, changesTextPath } from '../site/paths.js';
import type { Changes, PartChange } from './compare.js';
import { lineHtml, lineOfText, lineOfWords, linked, plainLine, type Line } from './line.js';
import type { Piece } from './pieces.js';
import { said, word } from './say.js';
import { groupName, linesOf, moveWords, retiredWords, summary, versionName } from './words.js';

/** Where a page of changes is published, and what else is there. */
export interface ChangesSite {
  readonly base: string;
  /** The rendition of the page; the plan's own where it is absent. */
  readonly lang?: LanguageTag;
  /** The renditions that the page exists in, the plan's own first. */
  readonly languages?: readonly LanguageTag[];
}

/**
 * What changed, as a page of a rendition: a heading for each part that changed, with the way to its own page. The whole
 * texts before and now stand beside each other under words that say so; `del` and `ins` mark what differs with lines of
 * their own.
 */
export function changesPage(
  changes: Changes,
  before: Plan,
  after: Plan,
  { base, lang = after.lang, languages = [lang] }: ChangesSite,
): string {
  const own = (rendition: LanguageTag) => (rendition === after.lang ? undefined : rendition);
  const addressIn = (rendition: LanguageTag) => base + changesPath(own(rendition));
  const html = (line: Line) => lineHtml(line, lang, base);
  const ours = (name: Parameters<typeof word>[1]) => html(word(lang, name));
  const link = <Part extends Pick<PartChange, 'name' | 'page'>>(part: Part): Part => ({
    ...part,
    name: linked(part.name, part.page && { ...part.page, lang: own(lang) }),
  });
  const group = (kind: ChangeKind, entries: readonly string[]) =>
    entries.length > 0
      ? `<section>\n<h2>${html(groupName(kind, lang))}</h2>\n${entries.join('\n')}\n</section>\n`
      : '';
  const list = (items: readonly Line[]) =>
    items.length > 0 ? [`<ul>\n${items.map((item) => `<li>${html(item)}</li>`).join('\n')}\n</ul>`] : [];
  const { reworded, added, moved, retired } = changes;
  const plan = lineOfText(after.title, after, lang);
  const counts = summary(changes, lang);
  // The words with readings are the words without: what tells the two pages apart is said.
  const way = hasReadings(lang) ? [renditionName(lang)] : [];
  const title = [plainLine(word(lang, 'title')), plainLine(plan), ...way].join(' | ');
  const translated = languages.length > 1;
  const footer = otherLanguages({ lang, languages, addressIn });
  return htmlPage({
    base,
    path: changesPath(own(lang)),
    lang,
    title,
    head: `<meta name="description" content="${escapeHtml(plainLine(said(lang, changesDescription, plan, counts)))}">
<link rel="canonical" href="${escapeHtml(addressIn(lang))}">
${translated ? `${languageAlternates({ lang, languages, addressIn }, after.lang).join('\n')}\n` : ''}`,
    body: `<header class="page-header">
<p class="page-title">${html(plan)}</p>
</header>
<main class="changes">
<h1>${ours('title')}</h1>
<dl>
<dt>${ours('versionBefore')}</dt><dd>${html(versionName(before, lang))}</dd>
<dt>${ours('versionNow')}</dt><dd>${html(versionName(after, lang))}</dd>
</dl>
<p>${html(counts)}</p>
${group(
  'reworded',
  reworded.map(
    (part) =>
      `<h3>${html(link(part).name)}</h3>\n${part.texts.map((text) => rewordingHtml(text, lang)).join('\n')}`,
  ),
)}${group(
      'added',
      added.map(
        (part) =>
          `<h3>${html(link(part).name)}</h3>\n<dl>\n${part.texts.map((text) => addedHtml(text, lang)).join('\n')}\n</dl>`,
      ),
    )}${group(
      'moved',
      list(moved.map((move) => [...link(move).name, ...lineOfWords(': ', lang), ...moveWords(move, lang)])),
    )}${group(
      'retired',
      list(retired.map(({ now, ...part }) => retiredWords({ ...part, now: now && link(now) }, lang))),
    )}${htmlLang(lang) === after.lang ? '' : `<p>${ours('reference')}</p>\n`}<p><a href="${escapeHtml(base + changesTextPath(own(lang)))}" type="text/plain">${ours('textEdition')}</a></p>
</main>
${footer.length > 0 ? `<footer class="page-footer">\n${footer.join('\n')}\n</footer>\n` : ''}`,
  });
}

function rewordingHtml(text: PartChange['texts'][number], lang: LanguageTag): string {
  const lines = linesOf(text, lang).map(
    ({ label, pieces }) =>
      `<dt>${lineHtml(label, lang)}</dt><dd>${pieces.map((piece) => pieceHtml(piece, lang)).join('')}</dd>`,
  );
  const note = text.only ? `<p>${lineHtml(word(lang, text.only), lang)}</p>\n` : '';
  return `<h4>${lineHtml(text.what, lang)}</h4>\n${note}<dl>\n${lines.join('\n')}\n</dl>`;
}

const addedHtml = ({ what, after = [] }: PartChange['texts'][number], lang: LanguageTag): string =>
  `<dt>${lineHtml(what, lang)}</dt><dd>${lineHtml(after, lang)}</dd>`;

function pieceHtml({ kind, line }: Piece, lang: LanguageTag): string {
  const words = lineHtml(line, lang);
  if (kind === 'same') return words;
  return kind === 'before' ? `<del>${words}</del>` : `<ins>${words}</ins>`;
}
