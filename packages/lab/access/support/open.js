/** Opens a story and brings the checks into its page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { listen, staticServer } from '../../../../tools/serve.js';
import { mediaOf, storyAddress } from '../../stories/storybook-pages.js';
import { facts } from './facts.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Serves the modules that run in the page: `{ address, close() }`. */
export async function serveChecks() {
  const server = staticServer(fileURLToPath(new URL('..', import.meta.url)));
  const address = `http://127.0.0.1:${await listen(server, 0)}/page/inspect.js`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address, close };
}

/** Keeps which events anything in a widget listens to, and who sets the page's title. Runs before the page's scripts. */
export function keepWatch() {
  const { addEventListener } = EventTarget.prototype;
  window.listened = [];
  EventTarget.prototype.addEventListener = function (type, ...others) {
    if (this instanceof Element || this instanceof ShadowRoot)
      window.listened.push([new WeakRef(this), type]);
    return addEventListener.call(this, type, ...others);
  };
}

/** Which story a page shows: another can take its place without Storybook being loaded again. */
const showing = new WeakMap();

/** Says that a page must be loaded anew before it shows another story. */
export const spoiled = (page) => showing.delete(page);

/** Brings axe and the checks into a page that has just been loaded. */
export async function bringChecks(page, { checks }) {
  await page.evaluate(axe);
  await page.evaluate(
    async ([address, given]) => {
      await import(address);
      access.give(given);
    },
    [checks.address, facts],
  );
}

/** Loads Storybook with `story`. The accessibility addon stays out of it: axe runs here. */
async function load(page, at, story) {
  await page.goto(storyAddress(at.storybook.base, story, 'a11y.manual:!true'));
  await shown(page, story);
  await bringChecks(page, at);
}

/** Puts `story` in the place of the one that shows, as a click in Storybook's list does; the same one is made anew. */
async function change(page, story) {
  const event = showing.get(page) === story.id ? 'forceRemount' : 'setCurrentStory';
  await page.evaluate(
    ([name, storyId]) => {
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
      const ends = ['storyFinished', 'storyErrored', 'storyThrewException', 'storyMissing'];
      window.finished = new Promise((resolve) => {
        for (const end of ends) channel.once(end, (payload) => resolve({ event: end, payload }));
      });
      channel.emit(name, { storyId, viewMode: 'story' });
    },
    [event, story.id],
  );
  await shown(page, story);
}

async function shown(page, story) {
  const { event, reason } = await page.evaluate(async () => {
    const { event: name, payload } = await window.finished;
    return { event: name, reason: payload?.description ?? payload?.message };
  });
  if (event !== 'storyFinished') throw new Error(`${story.id}: ${event} ${reason ?? ''}`);
}

/** Opens `story` on `page`; throws where it does not render. */
export async function open(page, at, story) {
  await page.emulateMedia({ ...mediaOf(story), reducedMotion: null });
  if (showing.has(page)) await change(page, story);
  else await load(page, at, story);
  showing.set(page, story.id);
  await page.evaluate(() => access.settled());
}
