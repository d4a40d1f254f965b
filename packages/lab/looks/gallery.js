/**
 * `npm run gallery`: takes the picture at the top of the README, docs/images/gallery.png, from the built site: the
 * chart in a window, a card on a telephone, a contact box. packages/lab/looks/gallery.html says how they stand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../../tools/browsers.js';
import { command, root, Sentence } from '../../../tools/run.js';
import { setUp } from '../../../tools/set-up.js';

/** The README is the first thing anyone loads. */
const LIMIT = 600_000;
const SIZE = { width: 1280, height: 900 };

await command(async () => {
  await setUp();
  const browser = findBrowser('chromium');
  if (!browser) throw new Sentence('Chromium が見つかりません。 / Chromium was not found.');
  process.env.FUKUSHI_CHROMIUM = browser.path;
  // Only now: what these import may have been installed just before.
  const { missingFont } = await import('./support/fonts.js');
  const { openFolder } = await import('./support/browser.js');
  const { readPicture, simplify, writePicture } = await import('./support/png.js');
  const font = await missingFont(browser.path);
  if (font) throw new Sentence(`絵を作れません（フォントが違います）。 / ${font}.`);

  const site = await openFolder(join(root, 'dist/site'));
  try {
    const { page, picture } = await site.newPage({ viewport: SIZE, deviceScaleFactor: 1.5 });
    const body = readFileSync(join(root, 'packages/lab/looks/gallery.html'), 'utf8');
    await page.route(`${site.base}gallery.html`, (route) =>
      route.fulfill({ contentType: 'text/html', body }),
    );
    await page.goto(`${site.base}gallery.html`);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.page > *')].every(({ shadowRoot }) =>
        shadowRoot?.querySelector('.frame'),
      ),
    );
    const file = writePicture(simplify(readPicture(await picture(SIZE)), 256));
    if (file.length > LIMIT) throw new Sentence(`The picture has ${file.length} bytes; ${LIMIT} may be.`);
    writeFileSync(join(root, 'docs/images/gallery.png'), file);
    console.log(`docs/images/gallery.png (${Math.round(file.length / 1000)} kB)`);
  } finally {
    await site.close();
  }
});
