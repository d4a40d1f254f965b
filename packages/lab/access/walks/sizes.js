/** Turns the screen and doubles the text (rows 5, 8, 10). */

const words = (page) =>
  page.evaluate(async () => {
    await access.settled();
    return access.squeeze(access.text(access.column()));
  });

/** What two looks at a size find, as findings of the rows they belong to. */
const lookFor = async (page, state, numbers) => {
  const found = await page.evaluate(([name, wanted]) => access.look(name, wanted), [state, numbers]);
  return numbers.flatMap((row) => (found[row] ?? []).map((what) => [row, what]));
};

async function turned(page) {
  const found = [];
  const usual = await words(page);
  for (const [width, height] of [
    [390, 844],
    [844, 390],
  ]) {
    await page.setViewportSize({ width, height });
    if ((await words(page)) !== usual) found.push([5, `at ${width}×${height} other words show`]);
    const lost = await lookFor(page, 'turned screen', [8, 10]);
    found.push(
      ...lost.map(([row, what]) => [row, `${width}×${height}: ${what}`]),
      ...lost.map(([, what]) => [5, what]),
    );
  }
  return found;
}

/**
 * Text that does not grow with the reader's setting. Text is compared node by node: where there is less room a heading
 * and its number may come to stand in one line.
 */
const stunted = (page) =>
  page.evaluate(async () => {
    const sizes = () =>
      new Map(
        access
          .runs()
          .flatMap(({ nodes }) => nodes)
          .filter((node) => node.nodeValue.trim() && node.getRootNode() !== document)
          .map((node) => [node, Number.parseFloat(getComputedStyle(node.parentElement).fontSize)]),
      );
    await access.settled();
    const before = sizes();
    access.enlargeText(true);
    await access.settled();
    const after = sizes();
    return [...before].flatMap(([node, size]) => {
      const words = node.nodeValue.trim().slice(0, 20);
      const now = after.get(node);
      if (now === undefined) return [`“${words}” does not show at 200 %`];
      return now < size * 1.95 ? [`“${words}” grows from ${size} to ${now}px alone`] : [];
    });
  });

async function doubled(page) {
  const found = (await stunted(page)).map((what) => [8, what]);
  found.push(...(await lookFor(page, '200 % text', [8, 10])));
  await page.evaluate(() => access.enlargeText(false));
  return found;
}

export async function turnAndEnlarge(page) {
  const usual = page.viewportSize();
  const found = await turned(page);
  await page.setViewportSize(usual);
  found.push(...(await doubled(page)));
  return { rows: [5, 8, 10], found };
}
