/** `npm run survival`: measures again and writes packages/builder/data/survival.json and the tables of the guides. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { command, root, Sentence } from '../../../tools/run.js';
import { setUp } from '../../../tools/set-up.js';
import { installEditors, publishingSystems } from './publishing-systems.js';

await command(async () => {
  const missing = publishingSystems.filter((system) => system.missing()).flatMap(({ debian }) => debian);
  if (missing.length > 0) {
    throw new Sentence(
      `次のものが要ります（Debian）: apt-get install --no-install-recommends ${missing.join(' ')}\n` +
        `Missing packages of Debian: ${missing.join(' ')}`,
    );
  }
  await setUp();
  await installEditors();
  const { launch } = await import('../chromium.js');
  const { serveHosts } = await import('./observe.js');
  const { judge, sendEverything } = await import('./survival.js');
  const { dataPath, dataText, guidePaths, withTable } = await import('./table.js');
  const hosts = await serveHosts(join(root, 'dist/site'));
  const browser = await launch({ rules: hosts.rules });
  try {
    console.log(
      '… 貼り付けて、どう残るかを見ています（1分ほど） / Pasting and looking at what is left (about a minute)',
    );
    const paths = await judge(browser, hosts, await sendEverything(browser));
    mkdirSync(dirname(dataPath), { recursive: true });
    writeFileSync(dataPath, await dataText(paths));
    for (const path of guidePaths) {
      writeFileSync(path, await withTable(readFileSync(path, 'utf8'), { paths }, path));
    }
  } finally {
    await browser.close();
    await hosts.close();
  }
});
