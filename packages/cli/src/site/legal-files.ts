import { readFileSync } from 'node:fs';
import type { SiteFile } from './site-files.js';

/** The licences of what the site gives to every visitor: they ask to be given along with it. */
export const legalFiles = (): readonly SiteFile[] =>
  ['LICENSE', 'NOTICE'].map((name) => [
    `${name}.txt`,
    readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'),
  ]);
