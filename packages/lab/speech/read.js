/** Reads pages in a browser, one after the other, and gives what was heard as text. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { root } from '../../../tools/run.js';
import { staticServer } from '../../../tools/serve.js';
import { textOf } from './goldens.js';
import { pages } from './pages.js';
import { sitDown } from './reader.js';
import { everywhere, onThisPage } from './script.js';

/** For each page of `names` `{ page, text }`, as soon as it is read. */
export async function* read(browser, names, commands = everywhere) {
  const server = await serve();
  const reader = await sitDown(browser).catch((error) => {
    server.close();
    throw error;
  });
  try {
    for (const page of names) {
      const { path = `/speech/${page}` } = pages[page];
      await reader.open(`http://127.0.0.1:${server.address().port}${path}`);
      const heard = [];
      for (const { name, hear } of [...commands, ...onThisPage(pages[page])])
        heard.push({ name, presses: await hear(reader) });
      yield { page, text: textOf(heard) };
    }
  } finally {
    reader.leave();
    server.closeAllConnections();
    server.close();
  }
}

/** The built site, and beside it the host pages of the single widgets. */
async function serve() {
  const files = staticServer(join(root, 'dist/site'));
  const server = createServer((request, response) => {
    const html = pages[request.url.replace('/speech/', '')]?.html;
    if (html === undefined) return files.emit('request', request, response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
