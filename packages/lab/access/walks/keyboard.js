/** Goes through the story by keyboard: Tab there and back, then Enter and Space on everything (rows 13–15, 20, 22, 34, 35, 41). */

/** Places before and after the widget, and a skip link over it, as a page has them. */
export const putEdges = (page) =>
  page.evaluate(() => {
    const edge = (id) => Object.assign(document.createElement('button'), { id, textContent: id });
    const skip = Object.assign(document.createElement('a'), {
      id: 'edge-skip',
      href: '#edge-after',
      textContent: 'skip',
    });
    document.querySelector('#storybook-root').before(skip, edge('edge-before'));
    document.querySelector('#storybook-root').after(edge('edge-after'));
  });

export const removeEdges = (page) =>
  page.evaluate(() => {
    for (const edge of document.querySelectorAll('[id^=edge-]')) edge.remove();
    history.replaceState(null, '', location.pathname + location.search);
    dispatchEvent(new HashChangeEvent('hashchange'));
  });

/** Where Tab should lead, in reading order; the answer to "where are we?" is a place in this list. */
const plan = (page) =>
  page.evaluate(() => {
    window.stops = access.controls().filter(({ tabIndex }) => tabIndex >= 0);
    window.before = access.signature();
    document.querySelector('#edge-before').focus();
    return stops.map(access.describe);
  });

const where = (page) =>
  page.evaluate(() => {
    const at = access.focused();
    return {
      stop: stops.indexOf(at),
      id: at?.id ?? '',
      name: at ? access.describe(at) : 'nothing',
      same: access.signature() === before,
    };
  });

/** Presses `key` once for each stop and once more, and says what surprised. */
async function go(page, names, key, from, to) {
  const found = [];
  const expected = key === 'Tab' ? names.keys() : [...names.keys()].reverse();
  for (const stop of expected) {
    await page.keyboard.press(key);
    const at = await where(page);
    if (at.stop !== stop) found.push([22, `${key}: wanted ${names[stop]}, came to ${at.name}`]);
    if (!at.same)
      found.push(
        [34, `focus on ${at.name} changes the page`],
        [13, `focus on ${at.name} changes what is shown`],
      );
  }
  await page.keyboard.press(key);
  const end = await where(page);
  if (end.id !== to) found.push([15, `${key} from the ${from} widget’s edge leads to ${end.name}, not out`]);
  return found;
}

async function skip(page) {
  await page.evaluate(() => document.querySelector('#edge-skip').focus());
  await page.keyboard.press('Enter');
  const { id, name } = await where(page);
  return id === 'edge-after' ? [] : [[20, `the page’s skip link leads to ${name}`]];
}

/** Gets ready to press the control at `index`; says what it is, or nothing where there is none. */
const prepare = (page, index) =>
  page.evaluate((place) => {
    const control = access.controls().filter(({ tabIndex }) => tabIndex >= 0)[place];
    if (!control) return undefined;
    window.pressed = control;
    window.heard = { clicks: 0, events: 0 };
    if (!window.listening) {
      window.listening = new AbortController();
      const { signal } = listening;
      // After the widget has had its say the page stays where it is.
      const hear = (event) => {
        heard.clicks += Number(event.composedPath().includes(pressed));
        heard.kept = event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener('click', hear, { signal });
      for (const type of ['toggle', 'fukushi-actor-chosen', 'fukushi-policy-chosen'])
        addEventListener(type, () => (heard.events += 1), { capture: true, signal });
      window.print = () => undefined;
    }
    window.before = access.signature();
    control.scrollIntoView({ block: 'center' });
    control.focus();
    const isOn = ['aria-pressed', 'aria-selected', 'aria-current'].some(
      (name) => control.getAttribute(name) === 'true',
    );
    return {
      name: access.describe(control),
      isLink: control.localName === 'a',
      isOn,
      expanded: control.ariaExpanded,
    };
  }, index);

/** `patience`: for how long something may take to show, in milliseconds. The clipboard answers when it likes. */
const outcome = (page, patience) =>
  page.evaluate(async (limit) => {
    const hasChanged = () => access.signature() !== before || heard.events > 0;
    const controls = () => access.controls().filter(({ tabIndex }) => tabIndex >= 0);
    const end = performance.now() + limit;
    await access.updated();
    while (!hasChanged() && performance.now() < end) await new Promise(requestAnimationFrame);
    return {
      clicks: heard.clicks,
      opens: heard.kept,
      changed: hasChanged(),
      // A control that goes away when it is worked hands focus to another one.
      kept: [pressed, ...(controls().includes(pressed) ? [] : controls())].includes(access.focused()),
      expanded:
        pressed.ariaExpanded ?? (pressed.localName === 'summary' ? String(pressed.parentElement.open) : null),
    };
  }, patience);

/** What an opening control tells, before and after: closed says so, and so does open. */
const opening = (name, before, after) =>
  before !== 'false' && before !== 'true' && after !== null
    ? [[41, `${name} opens something, but says so (aria-expanded) only once it is open`]]
    : before === after && before !== null
      ? [[41, `${name} says aria-expanded=${after} before and after`]]
      : [];

/** `again`: what has been done once, such as copying, may look the same the second time. */
async function press(page, index, key, again = false) {
  const control = await prepare(page, index);
  if (!control) return []; // an earlier press has closed or narrowed what held it
  const { name, isLink, isOn, expanded } = control;
  await page.keyboard.press(key);
  const mayStay = isLink || isOn || again;
  const { clicks, opens, changed, kept, expanded: after } = await outcome(page, mayStay ? 0 : 2000);
  const found = [];
  if (clicks !== 1) found.push([14, `${name}: ${key} works it ${clicks} times`]);
  if (isLink && !(opens && after !== null)) return found; // it leads somewhere
  if (!changed && !isOn && !again) found.push([14, `${name}: ${key} changes nothing`]);
  if (!kept) found.push([22, `${name}: focus is lost after ${key}`], [35, `${name}: ${key} moves focus`]);
  if (after !== null) found.push(...opening(name, expanded, after));
  return found;
}

/** Tab, Shift+Tab, the skip link, Enter and Space. */
export async function keyboard(page) {
  await putEdges(page);
  const names = await plan(page);
  const found = await go(page, names, 'Tab', 'last', 'edge-after');
  found.push(...(await go(page, names, 'Shift+Tab', 'first', 'edge-before')), ...(await skip(page)));
  await removeEdges(page);
  const address = await page.evaluate(() => location.href);
  for (const index of names.keys()) {
    const control = await prepare(page, index);
    if (!control) continue;
    found.push(...(await press(page, index, 'Enter')));
    if (!control.isLink) found.push(...(await press(page, index, 'Space', control.expanded === null)));
    else if (await page.evaluate(() => pressed.ariaExpanded === 'true'))
      found.push(...(await press(page, index, 'Enter')));
  }
  const now = await page.evaluate(() => {
    window.listening?.abort();
    window.listening = undefined;
    return location.pathname + location.search;
  });
  if (!address.includes(now)) found.push([35, `working the widget leads to ${now}`]);
  return { rows: names.length > 0 ? [13, 14, 15, 20, 22, 34, 35, 41] : [20, 15], found };
}

/** Letters and digits, pressed on the page and on a control of each kind (row 16). */
export async function letters(page) {
  const kinds = await page.evaluate(() => {
    const kind = (control) => control.localName + (control.getAttribute('role') ?? '');
    const writes = 'input, select, textarea';
    const found = new Map(
      access
        .controls()
        .filter((control) => !control.matches(writes))
        .map((control) => [kind(control), control]),
    );
    window.kinds = [document.body, ...found.values()];
    window.before = access.signature();
    return window.kinds.map((element) => element.localName);
  });
  const found = [];
  for (const [index, name] of kinds.entries()) {
    await page.evaluate(
      (place) => (place === 0 ? document.activeElement?.blur() : window.kinds[place].focus()),
      index,
    );
    for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789') await page.keyboard.press(key);
    const same = await page.evaluate(async (place) => {
      await access.updated();
      return access.signature() === before && (place === 0 || access.focused() === window.kinds[place]);
    }, index);
    if (!same) found.push([16, `a letter or digit pressed on <${name}> changes something`]);
  }
  return { rows: [16], found };
}
