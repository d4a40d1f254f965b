/** A window of WebKitGTK, whose tree for screen readers can be read: Orca cannot browse in it. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findBrowser } from '../../../../tools/browsers.js';
import { startWebKit, webkitCapabilities } from '../../../../tools/webkit.js';
import { openDesk } from '../desk.js';
import { widgetsAreThere } from '../reader.js';

/** Every widget shows words: also one whose file comes later. */
const wordsAreThere = async () => {
  const isEmpty = ({ localName, shadowRoot }) =>
    localName.startsWith('fukushi-') && !shadowRoot?.textContent.trim();
  while ([...document.querySelectorAll('*')].some(isEmpty))
    await new Promise((resolve) => requestAnimationFrame(resolve));
};

const execute = promisify(execFile);
const script = fileURLToPath(new URL('tree.py', import.meta.url));
/** Debian's, which has its bindings of AT-SPI. */
const python = '/usr/bin/python3';

/** Opens the window. Resolves with `open`, which opens an address, `tree`, and `leave`. */
export async function openWindow() {
  const desk = await openDesk({ withOrca: false });
  const left = [desk.close];
  const leave = () =>
    left
      .splice(0)
      .reverse()
      .forEach((end) => end());
  try {
    const browser = findBrowser('webkit');
    const { port, stop } = await startWebKit(browser, desk.env);
    left.push(stop);
    const ask = async (path, body) => {
      const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
      });
      const { value } = await answer.json();
      if (!answer.ok) throw new Error(`${path}: ${value.message}`);
      return value;
    };
    const { browserName, 'webkitgtk:browserOptions': options } = webkitCapabilities(browser);
    const { sessionId } = await ask('', {
      capabilities: { alwaysMatch: { browserName, 'webkitgtk:browserOptions': options } },
    });
    return {
      async open(address) {
        await ask(`/${sessionId}/url`, { url: address });
        await ask(`/${sessionId}/execute/async`, {
          script: `(${widgetsAreThere})().then(${wordsAreThere}).then(arguments[0])`,
          args: [],
        });
      },
      /** The tree, once it has been the same for a second: it follows the page after a while, and says not when. */
      async tree() {
        const take = async () => (await execute(python, [script], { env: desk.env, maxBuffer: 1e8 })).stdout;
        let tree = '';
        for (let same = 0; same < 4;) {
          const now = await take();
          same = now === tree ? same + 1 : 0;
          tree = now;
          await wait(250);
        }
        return JSON.parse(tree);
      },
      leave,
    };
  } catch (error) {
    leave();
    throw error;
  }
}
