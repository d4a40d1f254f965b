/** Opens a story and brings the checks into its page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { listen, staticServer } from '../../../tools/serve.js';
import { mediaOf, storyAddress } from '../../test/storybook-pages.js';
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

/** Opens `story` on `page`; throws where it does not render. The accessibility addon stays out of it: axe runs here. */
export async function open(page, { storybook, checks }, story) {
  await page.emulateMedia({ ...mediaOf(story), reducedMotion: null });
  await page.goto(storyAddress(storybook.base, story, 'a11y.manual:!true'));
  const { event, reason } = await page.evaluate(async () => {
    const { event: name, payload } = await window.finished;
    return { event: name, reason: payload?.description ?? payload?.message };
  });
  if (event !== 'storyFinished') throw new Error(`${story.id}: ${event} ${reason ?? ''}`);
  await page.evaluate(axe);
  await page.evaluate(
    async ([address, given]) => {
      await import(address);
      access.give(given);
      await access.settled();
    },
    [checks.address, facts],
  );
}
