/**
 * The tests that act on a page. Each resolves with `{ rows, found }`: the rows it could judge in this story, and
 * `[row, what was found]`.
 */
import { focus, header } from './focus.js';
import { keyboard, letters } from './keyboard.js';
import { languages, levels, motion, twins } from './page.js';
import { hover, pointer } from './pointer.js';
import { turnAndEnlarge } from './sizes.js';
import { failure, status } from './status.js';

/** In this order: what leaves traces comes last. */
export const walks = {
  sizes: turnAndEnlarge,
  levels,
  languages,
  twins,
  hover,
  pointer,
  focus,
  header,
  letters,
  status,
  keyboard,
  motion,
};

/** The test of a story whose file cannot be loaded. */
export const failing = { failure };

/** Tests that look at something the whole visit has left behind; see support/visit.js. */
export const watched = ['title', 'listeners', 'clock'];
