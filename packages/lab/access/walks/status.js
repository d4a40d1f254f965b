/** Status messages (row 42): there before the change, silent at first, once for each choice. */

/** What says something by itself when it changes. */
const STATUS = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';

/** A story that has been played (`play-fn` is Storybook's own tag) has chosen already: its status is not silent. */
export async function status(page, { tags }) {
  const found = await page.evaluate(
    async ([isPlayed, isStatus]) => {
      const find = () => access.ours().filter((element) => element.matches(isStatus));
      const chooses = access
        .controls()
        .filter((control) => control.matches('[aria-pressed], [role=tab], [role=radio], select, input'));
      const nodes = find();
      if (nodes.length === 0) {
        return chooses.length > 0
          ? { rows: [42], found: [[42, 'what is chosen changes the list, and nothing says so']] }
          : { rows: [], found: [] };
      }
      const said = () =>
        nodes
          .map((node) => access.text(node))
          .join(' ')
          .trim();
      const wrong = said() && !isPlayed ? [[42, `at first load it says “${said()}”`]] : [];
      for (const control of chooses.slice().reverse()) {
        const before = said();
        const heard = [];
        const observer = new MutationObserver(() => {
          if (said() && said() !== heard.at(-1)) heard.push(said());
        });
        for (const node of nodes)
          observer.observe(node, { childList: true, subtree: true, characterData: true });
        control.click();
        await access.settled();
        // What is chosen may have to be loaded.
        const end = performance.now() + 2000;
        while (heard.length === 0 && performance.now() < end) await new Promise(requestAnimationFrame);
        observer.disconnect();
        const changed = heard.filter((words) => words !== before);
        if (changed.length !== 1)
          wrong.push([
            42,
            `${access.describe(control)}: said ${changed.length} times: ${changed.join(' / ')}`,
          ]);
        if (nodes.some((node) => !node.isConnected))
          wrong.push([42, `${access.describe(control)}: the status node was replaced`]);
      }
      return { rows: [42], found: wrong };
    },
    [tags.includes('play-fn'), STATUS],
  );
  return found;
}

/**
 * A file that cannot be loaded is said in a status that was there before. The answer is held back until the widget
 * has been looked at while it waits.
 */
export async function failure(page, story) {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const missing = '**/missing.json';
  await page.route(missing, async (route) => {
    await held;
    await route.fulfill({ status: 404, body: '' });
  });
  // Going to the address again would stay on the page where a former story has left a fragment in it.
  await page.reload({ waitUntil: 'domcontentloaded' });
  const node = await page.waitForFunction((isStatus) => {
    const widget = document.querySelector('.host-column > *');
    return widget?.shadowRoot?.querySelector('slot') && (widget.shadowRoot.querySelector(isStatus) ?? 'none');
  }, STATUS);
  const before = await node.evaluate((status) => (status === 'none' ? undefined : status.textContent.trim()));
  release();
  await page.evaluate(() => window.finished);
  const after = await node.evaluate(
    (status) => status !== 'none' && status.isConnected && status.textContent.trim(),
  );
  await page.unroute(missing);
  const found = [];
  if (before === undefined) found.push([42, `${story.id}: no status is there while the file loads`]);
  if (before) found.push([42, `${story.id}: while the file loads it says “${before}”`]);
  if (!after) found.push([42, `${story.id}: the failure is not said in the status that was there`]);
  return { rows: [42], found };
}
