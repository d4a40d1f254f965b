/**
 * `npm run baselines`: keeps how every element looks now in packages/lab/looks/baselines, for the tests to compare
 * with. `npm run baselines -- contact-box` does one element. Ends with an error when it wrote anything: a person looks
 * at the pictures and commits them; nothing that runs by itself may.
 */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildStorybook } from '../../../tools/build-storybook.js';
import { findBrowser } from '../../../tools/browsers.js';
import { command, root, Sentence } from '../../../tools/run.js';
import { setUp } from '../../../tools/set-up.js';

const kept = join(root, 'packages/lab/looks/baselines');
const PAGES = 2;

await command(async () => {
  const wanted = process.argv.slice(2);
  await setUp();
  await buildStorybook();
  const browser = findBrowser('chromium');
  if (!browser) throw new Sentence('Chromium が見つかりません。 / Chromium was not found.');
  process.env.FUKUSHI_CHROMIUM = browser.path;
  // Only now: what these import may have been installed just before.
  const { missingFont } = await import('./support/fonts.js');
  const { elementStories, openStorybook } = await import('./support/storybook.js');
  const font = await missingFont(browser.path);
  if (font) throw new Sentence(`画面の写真を撮れません（フォントが違います）。 / ${font}.`);

  const all = elementStories();
  const stories = all.filter((id) => wanted.length === 0 || wanted.some((name) => id === `${name}--full`));
  if (stories.length === 0) throw new Sentence(`No element is called ${wanted.join(' or ')}.`);
  const storybook = await openStorybook();
  const written = [];
  try {
    // The whole plan takes longest: first, so that the other page does not wait for it at the end.
    const waiting = stories.toSorted((one, other) => (other === 'plan--full') - (one === 'plan--full'));
    const work = async () => {
      const storyPage = await storybook.newPage();
      for (let id = waiting.shift(); id; id = waiting.shift()) written.push(...(await keep(storyPage, id)));
    };
    await Promise.all(Array.from({ length: PAGES }, work));
  } finally {
    await storybook.close();
  }
  if (wanted.length === 0) written.push(...(await removeUnknown(all)));
  return report(written);
});

/** Takes a story's pictures and writes those that look different from what is kept. */
async function keep(storyPage, id) {
  const { compareWithKept } = await import('./support/compare.js');
  const { simplify, writePicture } = await import('./support/png.js');
  const { takePictures } = await import('./support/pictures.js');
  const written = [];
  await takePictures(storyPage, id, (name, picture) => {
    if (!compareWithKept(name, picture, kept)) return;
    const path = join(kept, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, writePicture(simplify(picture)));
    written.push(name);
  });
  console.log(`… ${id.replace('--full', '')}`);
  return written;
}

/** Removes the pictures of what is no longer there. */
async function removeUnknown(stories) {
  const { namesOf } = await import('./support/pictures.js');
  const known = new Set(stories.flatMap(namesOf));
  const gone = pictures().filter((name) => !known.has(name));
  for (const name of gone) rmSync(join(kept, name));
  return gone;
}

function pictures() {
  const files = readdirSync(kept, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  return files.filter((name) => name.endsWith('.png'));
}

function report(written) {
  const files = pictures();
  const bytes = files.reduce((sum, name) => sum + statSync(join(kept, name)).size, 0);
  console.log(`${files.length} pictures, ${(bytes / 1e6).toFixed(1)} MB`);
  if (written.length === 0) {
    console.log('前と同じです。 / Everything looks as before.');
    return 0;
  }
  console.log(written.sort().join('\n'));
  console.log(
    `${written.length} 枚が変わりました。packages/lab/looks/baselines を目で確かめてから、コミットしてください。\n` +
      `${written.length} pictures changed: look at them in packages/lab/looks/baselines, then commit them.`,
  );
  return 1;
}
