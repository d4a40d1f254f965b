/**
 * The tree that a browser hands to screen readers, as a person reads it: a line for each thing with its role, what is
 * said of it and its state; what is in it stands further in.
 */

/** What says nothing of itself. */
const MUTE = new Set(['document web', 'scroll pane', 'section', 'filler', 'unknown', 'static', 'text']);

/** What is said by its name, whatever it is made of. */
const NAMED = new Set(['heading', 'link', 'push button', 'toggle button', 'entry', 'combo box', 'image']);

/** Words that are marked, whose text is that of what they stand in. */
const MARKED = new Set(['unknown', 'static']);

/** What stands in the line of the text around it; `text` is the mark of an item of a list. */
const INLINE = new Set([...MARKED, 'text', 'link', 'push button', 'toggle button', 'entry', 'combo box']);

const STATES = {
  'toggle button': (states) => (states.includes('pressed') ? 'pressed' : 'not pressed'),
  'link': (states) =>
    states.includes('expandable') && (states.includes('expanded') ? 'expanded' : 'collapsed'),
};

const tidy = (words) => words.replaceAll(/\s+/gu, ' ').trim();

/** The lines of a node as tree.py writes it. */
export const outline = (node) => `${lines(node, 0).join('\n')}\n`;

function lines(node, depth) {
  const [role, name, , , text, children] = node;
  const isMute = MUTE.has(role) && !(role === 'document web' && depth > 0);
  const line = (words) => `${'  '.repeat(depth)}${labelOf(node)}${words && `: ${words}`}`;
  if (NAMED.has(role)) return [line(tidy(name) || tidy(text))];
  if (children.every(([child]) => INLINE.has(child))) {
    const words = sentence(text, children);
    return words || !isMute ? [line(words)] : [];
  }
  const inside = children.flatMap((child) => lines(child, isMute ? depth : depth + 1));
  // The name of an item of a list is its text again.
  return isMute ? inside : [line(role === 'list item' || role === 'label' ? '' : tidy(name)), ...inside];
}

function labelOf([role, , states, attributes]) {
  const known = attributes['computed-role'] || attributes['xml-roles'] || role;
  return [known, attributes.level, attributes.live, STATES[role]?.(states)].filter(Boolean).join(' ');
}

/** A text with what stands in it; the tree says only where. */
function sentence(text, children) {
  const inside = children
    .filter(([role]) => !MARKED.has(role))
    .map((child) => (child[0] === 'text' ? '' : `［${lines(child, 0)}］`));
  let next = 0;
  return tidy(text.replaceAll('\uFFFC', () => inside[next++] ?? ''));
}
