/**
 * Functions that run in a measured page. Each stands alone: it is sent there as text. Shadow roots and frames of the
 * page's own origin are looked into.
 */

/** What readers see, without white space: of the whole page, or of its last widget. Buttons and status are no content. */
export function visibleText(onlyLast) {
  const skipped =
    'script, style, template, button, wa-button, [role=status], [part=controls], [part~=controls]';
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType === Node.ELEMENT_NODE) {
      // A slot has no box of its own, which is no sign of being hidden.
      if (node.matches(skipped) || (node.localName !== 'slot' && !node.checkVisibility())) return '';
      if (node.localName === 'iframe')
        return read(node.contentDocument?.querySelector('main, body > section') ?? new Text());
      if (node.localName === 'slot' && node.assignedNodes().length > 0)
        return node.assignedNodes().map(read).join('');
    }
    return [...(node.shadowRoot ?? node).childNodes].map(read).join('');
  };
  const main = document.querySelector('main');
  let root = main;
  if (onlyLast) {
    // React's widgets have a root of their own between the page and them.
    const holder = main.lastElementChild?.localName === 'div' && main.lastElementChild.lastElementChild;
    root = holder || main.lastElementChild || main;
  }
  return read(root).replaceAll(/\s+/g, '');
}

/** Whether the first widget shows this text: for the time at which a reader can read. */
export function watchText(wanted) {
  const has = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.includes(wanted);
    const inside = [node, node.shadowRoot, node.localName === 'iframe' && node.contentDocument?.body];
    return inside.some((one) => one && [...one.childNodes].some(has));
  };
  const look = () => {
    const main = document.querySelector('main');
    if (main && has(main)) globalThis.textShownAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Every node below `main`, or inside and with one element: elements, texts, comments, shadow roots' too. */
export function countNodes(selector = 'main') {
  const count = (node) => {
    const inner = [...node.childNodes, ...(node.shadowRoot?.childNodes ?? [])];
    return 1 + inner.reduce((sum, child) => sum + count(child), 0);
  };
  return count(document.querySelector(selector));
}

/** Collects what the page later says of long tasks and of what moved. */
export function observe() {
  globalThis.observed = { tasks: [], shifts: [] };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.observed.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries())
      if (!hadRecentInput)
        globalThis.observed.shifts.push({ value, moved: sources.map(({ node }) => node?.nodeName) });
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * Presses every button with these words, by the event that a reader's press ends in: `click()` makes Chromium draw all
 * that it had left out far from the screen, where no reader can press.
 */
export function press(words) {
  const find = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(/^(?:wa-)?button$/.test(element.localName) && element.textContent.trim() === words
        ? [element]
        : []),
      ...(element.shadowRoot ? find(element.shadowRoot) : []),
    ]);
  const buttons = find(document);
  for (const button of buttons)
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
  return buttons.length;
}
