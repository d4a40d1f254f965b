/** Reads pages in a browser, one after the other, and gives what was heard as text. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../tools/run.js';
import { staticServer } from '../../../tools/serve.js';
import { browsers } from './browsers.js';
import { textOf } from './goldens.js';
import { contactList, pages } from './pages.js';
import { sitDown } from './reader.js';
import { commandsOn } from './script.js';
import { outline } from './webkit/outline.js';
import { openWindow } from './webkit/window.js';

/** In which pages are read: by ear, and where Orca cannot browse by the tree that it would browse in. */
export const ways = { ...Object.fromEntries(browsers.map((name) => [name, heardIn(name)])), webkit: seen };

/** For each page of `names` `{ page, text }`, as soon as it is read. */
export async function* read(browser, names) {
  const server = await serve();
  const { open, leave, textOn } = await ways[browser]().catch((error) => {
    server.close();
    throw error;
  });
  try {
    for (const page of names) {
      const { path = `/speech/${page}` } = pages[page];
      await open(`http://127.0.0.1:${server.address().port}${path}`);
      yield { page, text: await textOn(pages[page]) };
    }
  } finally {
    leave();
    server.closeAllConnections();
    server.close();
  }
}

function heardIn(browser) {
  return async () => {
    const reader = await sitDown(browser);
    async function textOn(page) {
      const heard = [];
      for (const { name, hear } of commandsOn(page)) heard.push({ name, presses: await hear(reader) });
      return textOf(heard);
    }
    return { ...reader, textOn };
  };
}

async function seen() {
  const { open, tree, leave } = await openWindow();
  return { open, leave, textOn: async () => outline(await tree()) };
}

/** A list of contacts without its hours as data: what a widget says of now depends on the hour. */
function timeless(path) {
  const list = JSON.parse(readFileSync(path, 'utf8'));
  return JSON.stringify(list, (key, value) => (key === 'open' ? undefined : value));
}

/** The built site, and beside it the host pages of the single widgets and what these ask for. */
async function serve() {
  const files = staticServer(join(root, 'dist/site'));
  const server = createServer((request, response) => {
    const name = request.url.replace('/speech/', '');
    const html = pages[name]?.html;
    const json = name === contactList && timeless(join(root, 'examples/minato-contacts/contacts.json'));
    if (!html && !json) return files.emit('request', request, response);
    response.writeHead(200, { 'content-type': `${html ? 'text/html' : 'application/json'}; charset=utf-8` });
    response.end(html ?? json);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
