/** The page as it is drawn: the flattened tree, with shadow roots and slots, as a reader meets it. Runs in the page. */

/** Where the story is; everything around it is Storybook's or the sample page's. */
export const column = () => document.querySelector('.host-column');

/** The children of a node as they are drawn: those of its shadow root, those that its slot shows. */
export function drawnChildren(node) {
  if (node.shadowRoot) return [...node.shadowRoot.childNodes];
  if (node.localName === 'slot') {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  return [...node.childNodes];
}

/** The parent of a node as it is drawn. */
export const drawnParent = (node) =>
  node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;

/** The nearest drawn ancestor, or the node itself, that matches. */
export function closest(node, selector) {
  for (let at = node; at; at = drawnParent(at)) if (at.matches?.(selector)) return at;
  return null;
}

/** Every element below a node, in drawn order. */
export function elements(root = column()) {
  return drawnChildren(root)
    .filter((node) => node.nodeType === Node.ELEMENT_NODE && node.localName !== 'style')
    .flatMap((element) => [element, ...elements(element)]);
}

/** Whether a reader with sight gets to see an element. */
export function isVisible(element) {
  if (
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true })
  )
    return false;
  const { width, height } = element.getBoundingClientRect();
  return (width > 1 && height > 1) || getComputedStyle(element).display === 'contents';
}

export const visible = (root) => elements(root).filter(isVisible);

/** Elements inside our shadow roots: what we, and not the page, have drawn. */
export const ours = (root) => elements(root).filter((element) => element.getRootNode() !== document);

/** Every widget of the story, also those in shadow roots. */
export const widgets = () => elements().filter(({ localName }) => localName.startsWith('fukushi-'));

/** Every shadow root of the story. */
export const roots = () => widgets().flatMap(({ shadowRoot }) => shadowRoot ?? []);

const CONTROLS =
  'a[href], button, summary, input, select, textarea, [role=button], [role=tab], [role=link], [tabindex]:not([tabindex^="-"])';

/** What a reader can act on, in drawn order. */
export const controls = (root) => visible(root).filter((element) => element.matches(CONTROLS));

/** The focused element, however deep. */
export function focused() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Words of a node as they are read: without the readings of ruby, and without what is hidden from speech. */
export function spoken(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  if (['rt', 'rp', 'style', 'script'].includes(node.localName) || node.ariaHidden === 'true') return '';
  if (!node.checkVisibility({ visibilityProperty: true })) {
    if (getComputedStyle(node).display !== 'contents') return '';
  }
  return drawnChildren(node).map(spoken).join('');
}

export const squeeze = (words) => words.replaceAll(/\s+/gu, '');

export const text = (node) => spoken(node).replaceAll(/\s+/gu, ' ').trim();

/** The name of a control: what speech says and voice control listens for. */
export function nameOf(control) {
  const by = control.getAttribute('aria-labelledby');
  if (by) {
    const root = control.getRootNode();
    return by
      .split(/\s+/u)
      .map((id) => (root.getElementById(id) ? text(root.getElementById(id)) : ''))
      .join(' ')
      .trim();
  }
  const label = control.getAttribute('aria-label')?.trim();
  const fields = control.labels ? [...control.labels].map(text).join(' ') : '';
  return label || fields || text(control) || control.title || control.getAttribute('alt') || '';
}

/** A finding names what it is about in words a person can look for. */
export function describe(element) {
  const words = text(element).slice(0, 30);
  const name = element.className?.baseVal ?? element.className;
  return `<${element.localName}${name ? ` class="${name}"` : ''}>${words ? ` ${words}` : ''}`;
}

/** Everything a reader can perceive at a moment; two that are equal mean that nothing has changed. */
export function signature() {
  const seen = visible();
  const states = seen.flatMap((element) =>
    ['aria-expanded', 'aria-pressed', 'aria-selected', 'aria-current', 'aria-checked', 'open', 'value']
      .filter((name) => element.hasAttribute(name))
      .map((name) => `${name}=${element.getAttribute(name)}`),
  );
  return JSON.stringify([location.href, document.title, seen.length, text(column()), states]);
}
