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

const sizes = (page) =>
  page.evaluate(async () => {
    await access.settled();
    return access
      .runs()
      .filter(({ element }) => element.getRootNode() !== document)
      .map(({ text, element }) => [text.slice(0, 20), Number.parseFloat(getComputedStyle(element).fontSize)]);
  });

async function doubled(page) {
  const before = await sizes(page);
  await page.evaluate(() => access.enlargeText(true));
  const after = await sizes(page);
  const found =
    after.length === before.length
      ? []
      : [[8, `${before.length} pieces of text are ${after.length} at 200 %`]];
  for (const [index, [text, size]] of before.entries()) {
    const now = after[index]?.[1] ?? 0;
    if (now < size * 1.95) found.push([8, `“${text}” grows from ${size} to ${now}px alone`]);
  }
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
