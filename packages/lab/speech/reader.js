/** Somebody who reads with Orca: opens a page, presses keys, and hears what is said after each. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { openBrowser } from './browsers.js';
import { openDesk } from './desk.js';
import { Sentence } from '../../../tools/run.js';

const execute = promisify(execFile);

/** Sits down with a browser. Resolves with `open`, `press` and `leave`. */
export async function sitDown(browserName) {
  const desk = await openDesk();
  try {
    const browser = await openBrowser(browserName, desk);
    return { ...readerOf(desk, browser.page), leave: desk.close };
  } catch (error) {
    desk.close();
    throw error;
  }
}

function readerOf({ env, record, askWhetherQuiet }, page) {
  let at;

  /** What is said until nothing happens any more, in Orca and on the page. */
  async function hear() {
    const said = [];
    askWhetherQuiet();
    for (;;) {
      const records = await record.next(({ quiet }) => quiet !== undefined, 'Orca never fell silent.');
      said.push(...records);
      await page.evaluate(nextFrames);
      if (record.isAtEnd()) return linesOf(said);
    }
  }

  /**
   * Presses a key, as xdotool calls it, or several at once with spaces between, and resolves with the lines said. Where something has to be fetched or done
   * before it is told, `patience` says for how many milliseconds the first word is waited for.
   */
  async function press(key, { patience = 0 } = {}) {
    record.skip();
    await execute('xdotool', ['key', '--clearmodifiers', ...key.split(' ')], { env });
    const isRelease = ({ released }) => released === true;
    const before = await record.next(isRelease, `The key ${key} did not reach Orca.`);
    await record.expect(({ say }) => say !== undefined, patience);
    return [...linesOf(before), ...(await hear())];
  }

  const reader = {
    press,
    hear,
    /** The page anew, as it was before anything was done on it. */
    again: () => reader.open(at),
    /** Opens a page and puts the reader into it. */
    async open(address) {
      record.skip();
      at = address;
      await page.goto(address, { waitUntil: 'load' });
      await page.evaluate(widgetsAreThere);
      await page.bringToFront();
      await hear();
      // From the address field into the page, where the browser began in that.
      for (let tries = 0; tries < 3 && !(await page.evaluate('document.hasFocus()')); tries += 1)
        await press('F6');
      if (!(await page.evaluate('document.hasFocus()')))
        throw new Sentence(`${address} did not get the focus.`);
    },
    /** Asks the page something, as nobody who reads can. */
    ask: (code) => page.evaluate(code),
  };
  return reader;
}

/** What is said in some records; a voice has nothing to do with a space. */
const linesOf = (records) => records.map(({ say }) => say?.trim()).filter(Boolean);

const nextFrames = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Where the script is, every tag of ours has become an element and drawn itself. */
export const widgetsAreThere = async () => {
  if (!document.querySelector('script[src*="fukushi.js"]')) return;
  const tags = [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName);
  await Promise.all([...new Set(tags)].map((tag) => customElements.whenDefined(tag)));
  for (const element of document.querySelectorAll('*')) await element.updateComplete;
};
