/** Compares a picture with the one that was kept. Pixels are compared by pixelmatch, which leaves out anti-aliasing. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { readPicture, simplify, writePicture } from './png.js';

/** From this difference on a pixel has another colour: 0 to 1, black to white. */
const THRESHOLD = 0.04;
/** So many of them within a square of this side are a change; a line of one pixel across it is already more. */
const SQUARE = 16;
const ALLOWED = 12;

/**
 * What is different between two simplified pictures: undefined, or a sentence and a picture that shows where.
 * Scattered single pixels, as another version of the browser may draw them, are no difference.
 */
export function difference(expected, actual) {
  const { width, height } = expected;
  if (width !== actual.width || height !== actual.height) {
    const sizes = `${width} × ${height} px before, ${actual.width} × ${actual.height} px now`;
    return { sentence: `another size: ${sizes}`, picture: overlap(expected, actual) };
  }
  const data = new Uint8Array(width * height * 4);
  const settings = { threshold: THRESHOLD, windowSize: SQUARE };
  const changed = pixelmatch(expected.data, actual.data, data, width, height, settings);
  if (changed <= ALLOWED) return undefined;
  const sentence = `${changed} pixels in a square of ${SQUARE} × ${SQUARE} have another colour, ${ALLOWED} may`;
  return { sentence, picture: { width, height, data } };
}

/** Where two pictures of different sizes differ, as far as both reach. */
function overlap(one, other) {
  const width = Math.min(one.width, other.width);
  const height = Math.min(one.height, other.height);
  const [first, second] = [one, other].map((picture) => crop(picture, width, height));
  const data = new Uint8Array(width * height * 4);
  pixelmatch(first, second, data, width, height, { threshold: THRESHOLD });
  return { width, height, data };
}

function crop({ width: from, data }, width, height) {
  const cropped = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    cropped.set(data.subarray(y * from * 4, (y * from + width) * 4), y * width * 4);
  }
  return cropped;
}

/**
 * Compares a picture with the file of that name in the folder `kept`: undefined, or a sentence. With `seen` the sentence
 * names pictures in that folder: what was expected, what is there, and the difference.
 */
export function compareWithKept(name, picture, kept, seen) {
  const actual = simplify(picture);
  const keep = (part, shown) => (seen ? [writeTo(seen, name.replace('.png', `.${part}.png`), shown)] : []);
  const path = join(kept, name);
  if (!existsSync(path)) {
    const [there] = keep('actual', actual);
    return `${name}: no baseline is kept. Look at ${there}; \`npm run baselines\` keeps it.`;
  }
  const expected = readPicture(readFileSync(path));
  const found = difference(expected, actual);
  if (!found) return undefined;
  const paths = [
    ...keep('expected', simplify(expected)),
    ...keep('actual', actual),
    ...keep('difference', simplify(found.picture)),
  ];
  return [`${name}: ${found.sentence}. Look at`, ...paths].join('\n  ');
}

function writeTo(folder, name, picture) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, writePicture(picture));
  return path;
}
