/**
 * `npm run speech`: reads every page with Orca in Chromium and Firefox, and each widget's tree in WebKitGTK, and
 * compares what is said with what is kept in packages/lab/speech/goldens. `npm run speech -- --keep` writes it and ends
 * with an error where anything changed: a person reads it line by line and commits it. Words narrow:
 * `npm run speech -- firefox contact-box`.
 */
import { command, Sentence } from '../../../tools/run.js';
import { missingFor } from '../../../tools/runners.js';
import part, { orcaNeeds } from './part.js';

await command(async () => {
  const words = process.argv.slice(2);
  const isKeeping = words.includes('--keep');
  const needs = [...part.needs, ...orcaNeeds];
  const missing = await missingFor({ needs }, {});
  if (missing.length > 0) {
    const install = `apt-get install ${[...new Set(needs.flatMap(({ debian }) => debian))].join(' ')}`;
    throw new Sentence(
      `足りないもの: ${missing.join('、')}（Debianでは ${install}）\nMissing: ${missing.join(', ')} (on Debian: ${install})`,
    );
  }
  // Only now: what these import may be missing.
  const { namesIn, pages } = await import('./pages.js');
  const { differences, keep, kept } = await import('./goldens.js');
  const { read, ways } = await import('./read.js');
  const browsers = Object.keys(ways);
  const wanted = words.filter((word) => word !== '--keep');
  const unknown = wanted.find((word) => !browsers.includes(word) && !(word in pages));
  if (unknown)
    throw new Sentence(`${unknown} is none of ${[...browsers, ...Object.keys(pages)].join(', ')}.`);
  const only = (names) =>
    names.some((name) => wanted.includes(name)) ? names.filter((name) => wanted.includes(name)) : names;

  let changed = 0;
  for (const browser of only(browsers)) {
    for await (const { page, text } of read(browser, only(namesIn(browser)))) {
      const found = differences(kept(page, browser), text);
      if (found.length > 0) changed += 1;
      if (found.length > 0 && isKeeping) keep(page, browser, text);
      console.log(
        [`${found.length > 0 ? '✗' : '✓'} ${page}, ${browser}: ${pages[page].ja}`, ...found].join('\n  '),
      );
    }
  }
  if (changed === 0) console.log('前と同じに聞こえます。 / All of it is heard as before.');
  else
    console.log(
      isKeeping
        ? 'packages/lab/speech/goldens を1行ずつ読んでから、コミットしてください。 / Read them line by line, then commit them.'
        : '意図した変更なら npm run speech -- --keep で書き直せます。 / Where this is meant: npm run speech -- --keep',
    );
  return changed === 0 ? 0 : 1;
});
