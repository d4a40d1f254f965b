/** What a change costs on a page that stands there: another language, another actor. */
import { contentIn } from '../content/content.js';
import { TITLES } from '../serve/document.js';
import { Sentence } from '../../../../tools/run.js';
import { between, openPage } from './chromium.js';
import { address, complete } from './cost.js';
import { press } from './page.js';

async function open(tools, contestant, scenario) {
  const opened = await openPage(tools.browser, scenario);
  await opened.page.goto(address(tools.server, contestant, scenario), { timeout: 120_000 });
  await complete(opened, contestant, scenario);
  return opened;
}

/** Does something to the page; what the main thread spends until it is done with it, and the longest task. */
async function measured({ page, settle }, act, done = settle) {
  await page.evaluate(() => (globalThis.observed.tasks.length = 0));
  const before = await settle();
  await act();
  const spent = between(before, await done());
  const longest = await page.evaluate(() => Math.max(0, ...globalThis.observed.tasks));
  return { ...spent, longest };
}

/** Japanese to English; the English texts have been loaded before. */
export async function language(tools, contestant, scenario) {
  if (!contestant.setLanguage) return undefined;
  const opened = await open(tools, contestant, scenario);
  try {
    const { page } = opened;
    await page.evaluate(contestant.prepare, ['en', `${address(tools.server, contestant, scenario)}en.html`]);
    // A site changes the title too: `lang="en"` over a Japanese one is what themes bring along, and is not believed.
    await page.evaluate((title) => (document.title = title), TITLES.en);
    return await measured(
      opened,
      () => page.evaluate(contestant.setLanguage, 'en'),
      () => complete(opened, contestant, scenario, 'en'),
    );
  } finally {
    await opened.close();
  }
}

/** From all actors to one, in every list of the page. */
export async function actor(tools, contestant, scenario) {
  if (!contestant.switchesActors) return undefined;
  const opened = await open(tools, contestant, scenario);
  try {
    const { label } = contentIn('ja').actions.actors[2];
    let pressed = 0;
    const spent = await measured(opened, async () => {
      pressed = await opened.page.evaluate(press, label);
    });
    if (pressed !== scenario.count)
      throw new Sentence(`${contestant.name}: ${pressed} buttons “${label}” in place of ${scenario.count}`);
    return spent;
  } finally {
    await opened.close();
  }
}
