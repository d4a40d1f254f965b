import { isServer } from 'lit';
import { isFurigana, matchLanguage, WAYS, type LanguageTag } from '@fukushi-widgets/model';
import { contentHost } from './own-content.js';

/**
 * The page's root element once a translator, not its author, has set its language: the browser's marks it with
 * `translated-ltr`, SHIRASAGI's the body of the page that its server sends with `data-translate`.
 */
const translatedRoot = ({
  ownerDocument: { body, documentElement: root },
}: Element): HTMLElement | undefined =>
  (body.dataset['translate'] || /\btranslated-/u.test(root.className)) && root.lang ? root : undefined;

/** What the reader chose with the reading tools. */
let chosen: LanguageTag | undefined;

/** Shows every widget of the page in a rendition, whatever the page says; without one, as the page says. */
export function chooseRendition(rendition?: LanguageTag): void {
  chosen = rendition;
  for (const each of listeners) each();
}

/**
 * The rendition that is asked for where an element stands: the reader's choice, else the language
 * of a translator, else the nearest `lang` outwards across shadow roots, else
 * `ja`; with the nearest `easy` or `furigana` up to there, `ja-easy`. Where the
 * host's server writes furigana, `furigana` is asked for.
 */
export function pageLanguage(element: Element): string {
  if (chosen) return chosen;
  let way = '';
  let lang = '';
  // A server has no page around the element.
  let node: Node | null = (isServer ? undefined : translatedRoot(element)) ?? element;
  for (; node && !lang; node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null) {
    const { getAttribute } = node as Partial<Element>;
    const said = (name: string) => getAttribute?.call(node, name);
    way ||= WAYS.find((name) => said(name) !== undefined && said(name) !== null) ?? '';
    lang = said('lang') ?? '';
  }
  way ||= hasServersReadings(element) ? 'furigana' : '';
  return [lang || 'ja', way].filter(Boolean).join('-');
}

/**
 * Whether the host's server wrote furigana into the page's own copy of the content: SHIRASAGI marks that with
 * `body[data-kana]`; Joruri marks nothing, but writes `rb`, as we never do.
 */
const hasServersReadings = (element: Element): boolean =>
  !isServer && contentHost(element).querySelector('body[data-kana] ruby, rb') !== null;

/**
 * Whether the page's own copy of the content says more to this reader than we
 * can: it was translated into a language we lack, or has furigana, which we lack.
 * Never where the reader chose with our own tools.
 */
export function pageServesBetter(element: Element, languages: readonly LanguageTag[]): boolean {
  if (isServer || chosen) return false;
  if (hasServersReadings(element) && !languages.some(isFurigana)) return true;
  return (
    translatedRoot(element) !== undefined &&
    element.childElementCount > 0 &&
    matchLanguage(pageLanguage(element), languages) === undefined
  );
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back when something that `pageLanguage` looks at changes. One observer
 * serves every element of the page. Returns the function that ends this.
 */
export function watchPageLanguage(element: Element, listener: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const each of listeners) each();
  });
  const { documentElement, body } = element.ownerDocument;
  // Observing a node again only replaces its options.
  observer.observe(documentElement, { attributeFilter: ['class', 'lang', ...WAYS] });
  observer.observe(body, { attributeFilter: ['data-kana', 'lang', ...WAYS], subtree: true });
  for (let root = element.getRootNode(); 'host' in root; root = (root as ShadowRoot).host.getRootNode()) {
    observer.observe(root, { attributeFilter: ['lang', ...WAYS], subtree: true });
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}
