/** The built Storybook in Chromium: pages that show one story after another. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openFolder } from './browser.js';

const folder = fileURLToPath(new URL('../../../../dist/storybook', import.meta.url));

/** The ids of the elements' stories "as it comes", which is where a picture of an element starts. */
export function elementStories() {
  const entries = Object.values(JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')).entries);
  return entries
    .filter(({ type, tags, id }) => type === 'story' && tags.includes('autodocs') && id.endsWith('--full'))
    .map(({ id }) => id);
}

/** Serves the built Storybook and starts Chromium. */
export async function openStorybook() {
  const { base, newPage, close } = await openFolder(folder);
  return {
    close,
    async newPage() {
      const { page, picture } = await newPage();
      return {
        page,
        picture,
        /** Shows a story and waits until its widgets are drawn. */
        async show(id) {
          await page.goto(`${base}iframe.html?id=${encodeURIComponent(id)}&viewMode=story`);
          await page.waitForFunction(() =>
            document.querySelector('.host-column > *')?.shadowRoot?.querySelector('.frame'),
          );
        },
      };
    },
  };
}
