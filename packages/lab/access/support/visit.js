/** One visit to one story: every look in every state it can be brought into, every walk, axe. */
import { rows } from '../criteria/index.js';
import { isScreen, isWalked, mayBeResized } from '../states.js';
import { failing, walks } from '../walks/index.js';
import { bringChecks, open, spoiled } from './open.js';

/** Events that would make a gesture, a drag or a press on the way down. */
const GESTURES = /^(?:touch|gesture|wheel|pointermove|mousemove)/u;
const DRAGS = /^(?:drag|drop)/u;
const PRESSES = /^(?:mousedown|pointerdown|keydown|keypress)$/u;

/** The criterion of a rule that no row names, by axe's own tags: `wcag412` is 4.1.2. */
function rowsOfRule(rule, tags) {
  const named = rows.filter(({ axe = [] }) => axe.includes(rule));
  if (named.length > 0) return named.map(({ number }) => number);
  const criteria = tags
    .filter((tag) => /^wcag\d{3,}$/u.test(tag))
    .map((tag) => tag.replace(/wcag(\d)(\d)(\d+)/u, '$1.$2.$3'));
  return rows.filter(({ criterion }) => criteria.includes(criterion)).map(({ number }) => number);
}

/** Keeps what a visit finds: for each row whether it could be judged, and what is wrong in which state. */
export class Visit {
  constructor(page, story) {
    this.page = page;
    this.story = story;
    this.state = story.id.split('--')[1];
    this.judged = new Set();
    this.states = new Set();
    this.found = [];
  }

  result(states, absent, collected) {
    return { story: this.state, states, judged: [...this.judged], found: this.found, collected, absent };
  }

  add(state, row, what) {
    this.judged.add(row);
    this.found.push({ state: `${this.state}${state ? `, ${state}` : ''}`, row, what });
  }

  async look(state = '') {
    this.states.add(state);
    const media = this.story.tags.includes('print') ? 'print' : state;
    const found = await this.page.evaluate((name) => access.look(name), media);
    for (const [row, findings] of Object.entries(found)) {
      this.judged.add(Number(row));
      for (const what of findings) this.add(state, Number(row), what);
    }
  }

  async axe(state = '') {
    const { passed, violations } = await this.page.evaluate(() => access.axe());
    for (const rule of passed) for (const row of rowsOfRule(rule, [])) this.judged.add(row);
    for (const { rule, tags, findings } of violations) {
      const numbers = rowsOfRule(rule, tags);
      // What belongs to no criterion is a best practice, and still must not be.
      for (const row of numbers.length > 0 ? numbers : [0]) {
        for (const what of findings) this.add(state, row, `axe ${rule}: ${what}`);
      }
    }
  }

  async walk(name) {
    this.states.add(name);
    const { rows: numbers, found } = await { ...walks, ...failing }[name](this.page, this.story);
    for (const row of numbers) this.judged.add(row);
    for (const [row, what] of found) this.add(name, row, what);
  }
}

/** The story at other widths and with a reader's own spacing. */
async function resize(visit) {
  const { page } = visit;
  const usual = page.viewportSize();
  for (const width of [320, 768]) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate(() => access.settled());
    await visit.look(`${width} px`);
    if (width !== 320) continue;
    await visit.axe(`${width} px`);
    await space(visit);
  }
  await page.setViewportSize(usual);
}

async function space(visit) {
  await visit.page.evaluate(() => access.spaceText(true));
  await visit.look('text-spacing');
  await visit.page.evaluate(() => access.spaceText(false));
}

/** What the visit has left behind: the title, and what the widgets listen to. */
export async function watch(visit, title) {
  const now = await visit.page.title();
  visit.judged.add(21);
  if (now !== title) visit.add('', 21, `the page’s title became ${now}`);
  const types = await visit.page.evaluate(() => {
    const own = window.listened.filter(([reference]) => {
      const node = reference.deref();
      const host = node?.getRootNode().host ?? node;
      return node?.isConnected && host?.localName?.startsWith('fukushi-');
    });
    return [...new Set(own.map(([, type]) => type))];
  });
  for (const row of [27, 28, 30]) visit.judged.add(row);
  for (const type of types) {
    if (GESTURES.test(type)) visit.add('', 27, `listens to ${type}`);
    if (DRAGS.test(type) || GESTURES.test(type)) visit.add('', 30, `listens to ${type}`);
    if (PRESSES.test(type) && !type.startsWith('key')) visit.add('', 28, `listens to ${type}`);
  }
}

/**
 * The page's clock is put on: a story that was only just opened must say the same a day later (row 17). The page must
 * have been loaded with a clock of its own (`page.clock.install()`). `prepare` runs in the page first.
 */
export async function clock(page, at, story, prepare = () => undefined) {
  const visit = new Visit(page, story);
  await open(page, at, story);
  await page.evaluate(prepare);
  const before = await page.evaluate(() => access.signature());
  await page.clock.fastForward('25:00:00');
  const after = await page.evaluate(() => access.signature());
  visit.judged.add(17);
  if (after !== before) visit.add('25 hours later', 17, 'something else shows');
  return visit.result(['25 hours later'], [], {});
}

/** Visits `story` and leaves the page ready for another; resolves with `{ story, states, judged, found, collected, absent }`. */
export async function visitStory(page, at, story) {
  try {
    return await lookAt(page, at, story);
  } catch (error) {
    // Wherever it has stopped, the next story starts afresh.
    spoiled(page);
    throw error;
  }
}

async function lookAt(page, at, story) {
  const visit = new Visit(page, story);
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, at, story);
  const title = await page.title();
  await visit.look();
  await visit.axe();
  const collected = await page.evaluate(() => access.collect());
  const absent = await page.evaluate(() => access.present());
  if (isScreen(story)) await (mayBeResized(story) ? resize(visit) : space(visit));
  if (isWalked(story)) for (const name of Object.keys(walks)) await visit.walk(name);
  else if (story.tags.includes('forced-colors')) await visit.walk('focus');
  if (story.id.endsWith('--failed-src')) {
    await visit.walk('failure');
    await bringChecks(page, at);
  } else await watch(visit, title);
  return visit.result([...visit.states], absent, collected);
}
