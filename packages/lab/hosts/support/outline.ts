/** What a reader of any kind gets from a widget: its lines, headings and links, in order. */
export interface Outline {
  readonly lines: readonly string[];
  readonly headings: readonly string[];
  readonly links: readonly string[];
}

/**
 * Reads a widget, in a shadow root or in plain HTML. Runs in the page, so it
 * uses nothing from outside itself. Blocks are told by their tags, because in
 * pasted HTML no style sheet of ours tells them: two texts that only a `div`
 * or a style held apart come out as one line, and differ.
 */
export function outline(root: ParentNode & Node): Outline {
  const squeeze = (text: string | null) => (text ?? '').replaceAll(/\s+/gu, ' ').trim();
  const blocks = new Set(
    'address article aside blockquote dd div dl dt h2 h3 h4 h5 h6 li ol p section ul'.split(' '),
  );
  const left = '[part~=controls], [role=status], svg, style, slot';
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === 3) text += (node.textContent ?? '').replaceAll(/\s+/gu, ' ');
    if (node.nodeType === 1 && (node as Element).matches(left)) return;
    const name = node.nodeType === 1 ? (node as Element).localName : '';
    if (blocks.has(name) || name === 'br') text += '\n';
    for (const child of node.childNodes) walk(child);
    if (blocks.has(name)) text += '\n';
  };
  walk(root);
  const all = (selector: string) => [...root.querySelectorAll(selector)].filter((it) => !it.closest(left));
  return {
    lines: text.split('\n').map(squeeze).filter(Boolean),
    headings: all('h1, h2, h3, h4, h5, h6').map((it) => `${it.localName} ${squeeze(it.textContent)}`),
    links: all('a').map((it) => `${it.getAttribute('href') ?? ''} ${squeeze(it.textContent)}`),
  };
}
