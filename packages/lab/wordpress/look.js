/** What visitors have before them after each mark of a post. */

/** How often the same has to be seen, one after the other, for nothing to change any more; and for how long to look. */
const settled = { expected: 3, unknown: 30 };
const patience = 60_000;

/**
 * Resolves with `{ marks: { name: … }, overflow, scripts, widgets }`, once nothing changes any more. What `isExpected`
 * is waited for, as a frame may speak late on a busy machine; what never comes is told as it is.
 */
export async function look(page, address, base, isExpected) {
  const pending = new Set();
  const asked = (request) => pending.add(request);
  const answered = (request) => pending.delete(request);
  page.on('request', asked);
  for (const event of ['requestfinished', 'requestfailed']) page.on(event, answered);
  try {
    await page.goto(address);
    await page.evaluate(scrollThrough);
    const end = Date.now() + patience;
    let seen = '';
    for (let same = 0; ;) {
      const now = JSON.stringify(await page.evaluate(describe, base));
      same = now === seen && pending.size === 0 ? same + 1 : 0;
      seen = now;
      const isIt = !isExpected || isExpected(JSON.parse(seen)) || Date.now() > end;
      if (isIt && same >= (isExpected ? settled.expected : settled.unknown)) return JSON.parse(seen);
    }
  } finally {
    page.off('request', asked);
    for (const event of ['requestfinished', 'requestfailed']) page.off(event, answered);
  }
}

/** Runs in the page: frames that are lazy load when they come near. */
async function scrollThrough() {
  for (let at = 0; at < document.documentElement.scrollHeight; at += 1500) {
    scrollTo(0, at);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  scrollTo(0, 0);
}

/** Runs in the page. */
async function describe(base) {
  // What has come is drawn before it is looked at.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  const collapsed = (text) => text.replaceAll(/\s+/g, ' ').trim();
  const isVisible = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? inside(element.shadowRoot) : []),
    ]);
  const content = document.querySelector('.entry-content');
  const nameIn = (node) => /^▼(\S+)$/.exec(collapsed(node.textContent))?.[1];
  // The innermost element with a mark's words; editors may have put it into what was pasted before it.
  const starts = [...content.querySelectorAll('*')].filter(
    (node) => nameIn(node) && ![...node.children].some(nameIn),
  );
  const isAfter = (node, start) =>
    start.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING && !start.contains(node);
  const startOf = (node) => starts.findLast((start) => isAfter(node, start));
  const marks = new Map(starts.map((start) => [start, { elements: [], texts: [] }]));
  for (const element of content.querySelectorAll('*')) {
    const own = [element, ...(element.shadowRoot ? inside(element.shadowRoot) : [])];
    if (!starts.includes(element)) marks.get(startOf(element))?.elements.push(...own);
  }
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (!collapsed(text.data) || starts.some((start) => start.contains(text))) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const shown = [...range.getClientRects()].some(({ height }) => height > 1);
    if (shown && !text.parentElement.closest('script, style'))
      marks.get(startOf(text))?.texts.push(collapsed(text.data));
  }
  const isShownFrame = (frame) => {
    const { visibility, clip } = getComputedStyle(frame);
    // WordPress hides a frame by this until it has spoken.
    return isVisible(frame) && visibility === 'visible' && clip === 'auto';
  };
  const describeMark = ({ elements, texts }) => ({
    widgets: elements
      .filter(
        ({ localName, shadowRoot }) =>
          localName === 'fukushi-policy-card' && shadowRoot?.querySelector('h2, h3, h4'),
      )
      .filter(isVisible)
      .map(({ policy }) => policy),
    frames: elements
      .filter(({ localName }) => localName === 'iframe')
      .map((frame) => ({
        width: frame.clientWidth,
        height: frame.clientHeight,
        title: frame.title,
        sandbox: frame.getAttribute('sandbox'),
        isVisible: isShownFrame(frame),
      })),
    links: elements
      .filter((each) => each.localName === 'a' && each.href.startsWith(`${base}v1/embed/`))
      .filter((link) => link.getRootNode() === document && isVisible(link))
      .map((link) => collapsed(link.textContent)),
    text: texts.join(' '),
  });
  return {
    marks: Object.fromEntries([...marks].map(([start, mark]) => [nameIn(start), describeMark(mark)])),
    overflow: document.documentElement.scrollWidth - innerWidth,
    scripts: [...document.scripts]
      .map(({ src }) => src)
      .filter((src) => src.startsWith(base) || /wp-embed/.test(src)),
    widgets: inside(document.body).filter(
      ({ localName, shadowRoot }) => localName.startsWith('fukushi-') && shadowRoot,
    ).length,
  };
}
