/**
 * Colours as numbers: contrast (WCAG 2.2), what views make of a colour that a plan chooses, colour vision (Machado,
 * Oliveira & Fernandes 2009, severity 1.0, in linear light) and distance (CIEDE2000). For checks and tests; a page
 * never loads it, so it is imported by its own name and not with the rest of the model.
 */

type Triple = readonly [number, number, number];

/** Red, green and blue of `#abc` or `#aabbcc` in linear light, 0 to 1. */
function linear(hex: string): Triple {
  const long = hex.length === 4 ? hex.replaceAll(/[^#]/gu, '$&$&') : hex;
  if (!/^#[\da-f]{6}$/iu.test(long)) throw new Error(`${hex} is not a colour`);
  const channel = (at: number) => {
    const share = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** `#aabbcc` of linear light; what the screen has no colour for is cut off, as browsers do. */
const hexOf = (rgb: Triple): string =>
  `#${rgb
    .map((light) => {
      const share = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
      return Math.round(Math.min(1, Math.max(0, share)) * 255)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')}`;

const product = (rows: readonly Triple[], [x, y, z]: Triple): Triple =>
  rows.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;

/** Oklab of linear light, and back: https://bottosson.github.io/posts/oklab/ */
const oklab = (rgb: Triple): Triple =>
  product(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    product(
      [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ],
      rgb,
    ).map(Math.cbrt) as unknown as Triple,
  );

const fromOklab = (lab: Triple): Triple =>
  product(
    [
      [4.0767416621, -3.3077115913, 0.2309699292],
      [-1.2684380046, 2.6097574011, -0.3413193965],
      [-0.0041960863, -0.7034186147, 1.707614701],
    ],
    product(
      [
        [1, 0.3963377774, 0.2158037573],
        [1, -0.1055613458, -0.0638541728],
        [1, -0.0894841775, -1.291485548],
      ],
      lab,
    ).map((light) => light ** 3) as unknown as Triple,
  );

/** What a colour's surfaces have on light pages: 9 % of it in white, mixed in oklab. */
export function tintOf(colour: string): string {
  const [lightness, a, b] = oklab(linear(colour));
  return hexOf(fromOklab([1 + (lightness - 1) * 0.09, a * 0.09, b * 0.09]));
}

/** What a colour becomes on dark pages: `oklch(from … .85 c h)`. */
export function darkPartnerOf(colour: string): string {
  const [, a, b] = oklab(linear(colour));
  return hexOf(fromOklab([0.85, a, b]));
}

const luminance = ([red, green, blue]: Triple): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast ratio, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/** How eyes without one kind of cone see red, green and blue. */
const VISION = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

export const visions = Object.keys(VISION) as readonly (keyof typeof VISION)[];

const times = (rows: readonly Triple[], rgb: Triple): Triple =>
  product(rows, rgb).map((light) => Math.min(1, Math.max(0, light))) as unknown as Triple;

/** CIE L*a*b* under D65. */
function lab(rgb: Triple): Triple {
  const [x, y, z] = (
    [
      [0.4124564, 0.3575761, 0.1804375, 0.95047],
      [0.2126729, 0.7151522, 0.072175, 1],
      [0.0193339, 0.119192, 0.9503041, 1.08883],
    ] as const
  ).map(([red, green, blue, white]) => {
    const share = (red * rgb[0] + green * rgb[1] + blue * rgb[2]) / white;
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  }) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (y: number, x: number): number =>
  x === 0 && y === 0 ? 0 : ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
const seventh = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/** Distance of two colours in L*a*b*: CIEDE2000 as in Sharma, Wu and Dalal 2005. */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const stretch = 1.5 - 0.5 * seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2);
  const [c1, c2] = [Math.hypot(stretch * a1, b1), Math.hypot(stretch * a2, b2)];
  const [h1, h2] = [degrees(b1, stretch * a1), degrees(b2, stretch * a2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const hue = isGrey
    ? h1 + h2
    : Math.abs(h1 - h2) <= 180
      ? (h1 + h2) / 2
      : (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
  const [light, chroma] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const t =
    1 -
    0.17 * Math.cos(radians(hue - 30)) +
    0.24 * Math.cos(radians(2 * hue)) +
    0.32 * Math.cos(radians(3 * hue + 6)) -
    0.2 * Math.cos(radians(4 * hue - 63));
  const byLight = (l2 - l1) / (1 + (0.015 * (light - 50) ** 2) / Math.sqrt(20 + (light - 50) ** 2));
  const byChroma = (c2 - c1) / (1 + 0.045 * chroma);
  const byHue = (2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))) / (1 + 0.015 * chroma * t);
  const twist = -2 * seventh(chroma) * Math.sin(radians(60 * Math.exp(-(((hue - 275) / 25) ** 2))));
  return Math.sqrt(byLight ** 2 + byChroma ** 2 + byHue ** 2 + twist * byChroma * byHue);
}

/** Distance of two colours as one kind of eyes sees them. */
export const distance = (one: string, other: string, vision: (typeof visions)[number]): number =>
  ciede2000(lab(times(VISION[vision], linear(one))), lab(times(VISION[vision], linear(other))));
