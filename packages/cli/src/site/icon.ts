import { readFileSync } from 'node:fs';

/**
 * The same mark large, 1,200 by 630 pixels, without a word: for every publication and language, and drawn beforehand,
 * so that no build needs a browser or a Japanese typeface.
 */
export const preview = (): Buffer => readFileSync(new URL('../../home/preview.png', import.meta.url));

/** The mark of our pages in tabs and bookmarks: a number plate's edge and lines of text. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#004c59"/><path d="M8 9v14" stroke="#2bc8e4" stroke-width="4" stroke-linecap="round"/><path d="M14 10h10M14 16h10M14 22h6" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg>
`;
