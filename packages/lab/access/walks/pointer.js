/** Goes over the story with the pointer: above things, and pressing without letting go on them (rows 7, 13, 28). */

/** Brings the target at `index` into view: where its middle is, and how the control before it fared. */
const point = (page, index) =>
  page.evaluate(async (place) => {
    await access.updated();
    const [last, element] = [window.targets[place - 1], window.targets[place]];
    const verdict = last && {
      name: access.describe(last),
      same: access.signature() === before,
      faint: access.faintControl(last),
    };
    if (!element) return { verdict };
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2, verdict };
  }, index);

/** Does something with the pointer at each target, and judges what came of it. */
async function each(page, count, act, judge) {
  const found = [];
  for (let index = 0; index <= count; index += 1) {
    const { x, y, verdict } = await point(page, index);
    if (verdict) found.push(...judge(verdict));
    if (x !== undefined) await act(x, y);
  }
  return found;
}

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
  const found = await each(
    page,
    count,
    (x, y) => page.mouse.move(x, y),
    ({ name, same, faint }) => [
      ...(same ? [] : [[13, `the pointer over ${name} changes what is shown`]]),
      ...faint.map((what) => [7, `under the pointer: ${what}`]),
    ],
  );
  await page.mouse.move(0, 0);
  return { rows: [7, 13], found };
}

/** Presses each control, moves off, lets go. */
export async function pointer(page) {
  const count = await page.evaluate(() => {
    window.targets = access.controls();
    window.before = access.signature();
    // A drag of the link itself is the browser's own and ends the press.
    document.addEventListener('dragstart', (event) => event.preventDefault());
    return window.targets.length;
  });
  const press = async (x, y) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(2, 2, { steps: 2 });
    await page.mouse.up();
  };
  const found = await each(page, count, press, ({ name, same }) =>
    same ? [] : [[28, `pressing ${name} and moving off changes something`]],
  );
  return { rows: count > 0 ? [28] : [], found };
}
