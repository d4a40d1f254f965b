/** The pictures that are kept of every element, and how they are taken. */
import { readPicture } from './png.js';

/** Widths of the container in CSS pixels. */
const WIDTHS = [320, 600, 960, 1280];

const MEDIA = {
  'light': {},
  'dark': { theme: 'dark' },
  'forced-colors': { forcedColors: 'active' },
  'print': { media: 'print' },
};

/** Room around a widget, so that what sticks out of it is seen too. */
const MARGIN = 16;

/** The whole plan shows again what has pictures of its own: half size is enough, and a quarter of the bytes. */
const scaleOf = (id) => (id === 'plan--full' ? 0.5 : 1);

/** File names of all pictures of a story. */
export const namesOf = (id) =>
  WIDTHS.flatMap((width) => Object.keys(MEDIA).map((medium) => nameOf(id, width, medium)));

const nameOf = (id, width, medium) => `${id.replace('--full', '')}/${width}-${medium}.png`;

/** Takes all pictures of a story, one after the other, and gives each to `take` with its name. */
export async function takePictures(storyPage, id, take) {
  const { page } = storyPage;
  await storyPage.show(id);
  await page.addStyleTag({
    content: `.host { padding: ${MARGIN}px !important; } .host-column { max-inline-size: none !important; }`,
  });
  for (const width of WIDTHS) {
    for (const [medium, { theme = 'light', media = 'screen', forcedColors = 'none' }] of Object.entries(
      MEDIA,
    )) {
      await page.emulateMedia({ media, forcedColors });
      const height = await page.evaluate(setStage, { width, theme });
      const size = { width: width + 2 * MARGIN, height: height + MARGIN, scale: scaleOf(id) };
      take(nameOf(id, width, medium), readPicture(await storyPage.picture(size)));
    }
  }
}

/** Runs in the page: sets what the toolbar sets, without drawing the story again; returns where the widget ends. */
async function setStage({ width, theme }) {
  document.documentElement.style.colorScheme = theme;
  const column = document.querySelector('.host-column');
  column.style.inlineSize = `${width}px`;
  await document.fonts.ready;
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await drawn();
  // Pictures that only paper shows are asked for now; the pictures of stories show the words in their place.
  const roots = [...column.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const shown = roots
    .flatMap((root) => [...root.querySelectorAll('img')])
    .filter((it) => it.checkVisibility());
  for (const picture of shown) picture.loading = 'eager';
  await Promise.all(shown.map((picture) => picture.decode().catch(() => undefined)));
  await drawn();
  return Math.ceil(column.getBoundingClientRect().bottom);
}
