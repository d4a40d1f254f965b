import { isServer } from 'lit';
import { isFurigana, matchLanguage, WAYS, type LanguageTag } from '@fukushi-widgets/model';
import { tellWidgets } from '../plan-source.js';
import { contentHost } from './own-content.js';

/** What the reader chose with the reading tools. */
let chosen: LanguageTag | undefined;

/** Shows every widget of the page in a rendition, whatever the page says; without one, as the page says. */
export function chooseRendition(rendition?: LanguageTag): void {
  chosen = rendition;
  tellWidgets();
}

/**
 * The page's root element once a translator, not its author, has set its language: a browser's, which marks the root,
 * or the host's server (SHIRASAGI marks the body).
 */
const translatedRoot = ({
  ownerDocument: { documentElement: root, body },
}: Element): HTMLElement | undefined =>
  root.lang && (/\btranslated-/u.test(root.className) || body.hasAttribute('data-translate'))
    ? root
    : undefined;

/**
 * Whether a page that calls itself English is not: themes bring `<html lang="en">` along. Its title decides, which
 * readers and authors see: most of its letters are not Latin.
 */
const isMistaken = ({ title }: Document): boolean => title.replace(/[ -~]/gu, '').length > title.length / 2;

/**
 * The rendition that is asked for where an element stands: the reader's choice, else the language of a translator, else
 * the nearest `lang` outwards across shadow roots, else `ja`; with the nearest `easy` or `furigana` up to there,
 * `ja-easy`. Where the host's tool wrote readings for its own words (SHIRASAGI marks the body, others leave only their
 * `ruby`), ours have them too.
 */
export function pageLanguage(element: Element): string {
  if (chosen) return chosen;
  // A server has no page around the element.
  const page = isServer ? undefined : element.ownerDocument;
  const root = page && translatedRoot(element);
  let [way, lang] = ['', ''];
  let node: Node | null = root ?? element;
  for (; node && !lang; node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null) {
    const at = node as Partial<Element>;
    way ||= WAYS.find((name) => at.hasAttribute?.(name)) ?? '';
    lang = at.getAttribute?.('lang') ?? '';
    if (!root && node === page?.documentElement && lang.startsWith('en') && isMistaken(page)) lang = 'ja';
  }
  if (page && (page.body.hasAttribute('data-kana') || hasHostsReadings(element))) way ||= 'furigana';
  return (lang || 'ja') + (way && `-${way}`);
}

/**
 * Whether the host's tool wrote readings into the page's own copy of the content. In HTML of ours they stand in
 * full-width brackets, which no such tool writes.
 */
const hasHostsReadings = (element: Element): boolean =>
  [...contentHost(element).querySelectorAll('ruby')].some((ruby) => !ruby.textContent?.includes('（'));

/**
 * Whether the page's own copy of the content says more to this reader than we can: it was translated into a language we
 * lack, or has readings of the host's, which we lack, and says as much as the widget does in `letters`. A link alone
 * does not. Never where the reader chose with our own tools.
 */
export function pageServesBetter(
  element: Element,
  languages: readonly LanguageTag[],
  letters: number,
): unknown {
  if (isServer || chosen) return false;
  if (hasHostsReadings(element) && !languages.some(isFurigana))
    return (contentHost(element).textContent ?? '').length > letters;
  return (
    translatedRoot(element) &&
    element.childElementCount > 0 &&
    !matchLanguage(pageLanguage(element), languages)
  );
}

let observer: MutationObserver | undefined;

/** Tells every widget when something that `pageLanguage` looks at changes. One observer serves every element of the page. */
export function watchPageLanguage(element: Element): void {
  observer ??= new MutationObserver(tellWidgets);
  const { documentElement, body } = element.ownerDocument;
  const attributeFilter = ['data-kana', 'lang', ...WAYS];
  // Observing a node again only replaces its options.
  observer.observe(documentElement, { attributeFilter: ['class', ...attributeFilter] });
  observer.observe(body, { attributeFilter, subtree: true });
  for (let root = element.getRootNode(); 'host' in root; root = (root as ShadowRoot).host.getRootNode()) {
    observer.observe(root, { attributeFilter, subtree: true });
  }
}
