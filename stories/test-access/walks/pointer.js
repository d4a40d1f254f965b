/** Goes over the story with the pointer: above things, and pressing without letting go on them (rows 7, 13, 28). */

/** Centres of what to point at, brought into view one by one. */
const centre = (page, index) =>
  page.evaluate((place) => {
    const element = window.targets[place];
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2, name: access.describe(element) };
  }, index);

/** Everything with words in it, controls among them: nothing shows or goes, and words stay readable. */
export async function hover(page) {
  const count = await page.evaluate(() => {
    const worded = access
      .runs()
      .map(({ element }) => element)
      .filter((element) => element.getRootNode() !== document);
    window.targets = [...new Set([...access.controls(), ...worded])];
    window.before = access.signature();
    return window.targets.length;
  });
  const found = [];
  for (let index = 0; index < count; index += 1) {
    const { x, y, name } = await centre(page, index);
    await page.mouse.move(x, y);
    const { same, faint } = await page.evaluate(
      (place) => ({
        same: access.signature() === before,
        faint: access.faintControl(window.targets[place]),
      }),
      index,
    );
    if (!same) found.push([13, `the pointer over ${name} changes what is shown`]);
    found.push(...faint.map((what) => [7, `under the pointer: ${what}`]));
  }
  await page.mouse.move(0, 0);
  return { rows: [7, 13], found };
}

/** Presses each control, moves off, lets go. */
export async function pointer(page) {
  const count = await page.evaluate(() => {
    window.targets = access.controls();
    window.before = access.signature();
    window.clicked = 0;
    // A drag of the link itself is the browser's own and ends the press.
    document.addEventListener('dragstart', (event) => event.preventDefault(), { once: false });
    return window.targets.length;
  });
  const found = [];
  for (let index = 0; index < count; index += 1) {
    const { x, y, name } = await centre(page, index);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(2, 2, { steps: 2 });
    await page.mouse.up();
    const same = await page.evaluate(async () => {
      await access.settled();
      return access.signature() === before;
    });
    if (!same) found.push([28, `pressing ${name} and moving off changes something`]);
  }
  return { rows: count > 0 ? [28] : [], found };
}
