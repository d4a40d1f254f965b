/** PNG files as pixels, and pixels as small PNG files. A picture is `{ width, height, data }`, four bytes a pixel. */
import { decode, encode } from 'fast-png';

/** How many colours a kept picture has. */
const COLOURS = 24;

/** The picture in a PNG file, opaque, whatever form its pixels have there. */
export function readPicture(file) {
  const { width, height, data, channels, palette } = decode(file);
  return { width, height, data: expand(data, channels, palette) };
}

/** Four bytes a pixel from one byte (a place in the palette), three or four. */
function expand(data, channels, palette) {
  const pixels = new Uint8Array((data.length / channels) * 4).fill(255);
  for (let from = 0, to = 0; to < pixels.length; from += channels, to += 4) {
    const colour = palette?.[data[from]];
    pixels[to] = colour ? colour[0] : data[from];
    pixels[to + 1] = colour ? colour[1] : data[from + 1];
    pixels[to + 2] = colour ? colour[2] : data[from + 2];
  }
  return pixels;
}

/**
 * The picture in few colours, which makes its file a third of Chromium's own. Each colour is taken from the picture
 * itself, the next one always where the sum of what is still wrong is largest: surfaces and borders keep exactly their
 * colours, shades of letters' edges move by a little. The same picture always comes out the same.
 */
export function simplify({ width, height, data }, colours = COLOURS) {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const { palette, places } = quantise(pixels, colours);
  const indices = new Uint8Array(pixels.length);
  forEachRun(pixels, (pixel, start, end) => indices.fill(places.get(pixel), start, end));
  return { width, height, indices, palette, data: expand(indices, 1, palette) };
}

/** The PNG file of a picture that was simplified. */
export function writePicture({ width, height, indices, palette }) {
  const image = { width, height, data: indices, channels: 1, depth: 8, palette };
  return encode(image, { zlib: { level: 9, mem: 12 } });
}

/** The palette, and the place in it of every colour there is. */
function quantise(pixels, size) {
  const counts = new Map();
  forEachRun(pixels, (pixel, start, end) => counts.set(pixel, (counts.get(pixel) ?? 0) + end - start));
  const shades = [...counts].map(([pixel, count]) => ({
    pixel,
    count,
    bytes: [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255],
    place: 0,
    distance: Infinity,
  }));
  const palette = [];
  let next = shades.reduce((one, other) => (other.count > one.count ? other : one));
  while (next && palette.length < size) {
    const taken = next.bytes;
    let worst = 0;
    next = undefined;
    for (const colour of shades) {
      const distance = squaredDistance(colour.bytes, taken);
      if (distance < colour.distance) Object.assign(colour, { distance, place: palette.length });
      const wrong = colour.count * colour.distance;
      if (wrong > worst) [worst, next] = [wrong, colour];
    }
    palette.push(taken);
  }
  return { palette, places: new Map(shades.map(({ pixel, place }) => [pixel, place])) };
}

const squaredDistance = ([red, green, blue], [r, g, b]) =>
  (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;

/** Most pixels have the colour of the one before. */
function forEachRun(pixels, take) {
  for (let start = 0, end = 0; start < pixels.length; start = end) {
    while (pixels[end] === pixels[start]) end += 1;
    take(pixels[start], start, end);
  }
}
