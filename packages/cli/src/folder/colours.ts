import { distance } from '@fukushi-widgets/model/colour.js';

import { stringOf } from '../json.js';
import type { JsonObject } from '../json.js';

/** What a plan's goals or actors are shown in where it chooses no colour. */
export interface Palette {
  /** The colours that the widgets' own style sheet has, on light pages; the first ones get these. */
  readonly own: readonly string[];
  /** What the ones after them get. */
  readonly further: readonly string[];
}

/**
 * Every further colour has 4.5:1 under white and on its own tint, and differs from those before it for all to see;
 * the test of this file has the figures. Beyond the lists colours repeat, and numbers carry the meaning.
 */
export const PALETTES: Readonly<Record<'goals' | 'actors', Palette>> = {
  goals: {
    own: ['#004c59', '#6d2700', '#8843e1'],
    further: ['#d21e4b', '#002d78', '#a54b87', '#5a6900', '#5a1e2d', '#2d7869'],
  },
  actors: {
    own: ['#0017c1', '#197a4b', '#806300', '#666666'],
    further: ['#0069c3'],
  },
};

/** Nearer than this (CIEDE2000), two colours are not told apart at a glance. */
export const APART = 10;

/** Gives a colour of its own to whatever comes after those that the style sheet has one for and chooses none. */
export function withFurtherColours(list: readonly JsonObject[], { own, further }: Palette): JsonObject[] {
  const used = list.flatMap((item, index) => {
    const shown = stringOf(item, 'color') ?? own[index];
    return shown !== undefined && /^#[\da-f]{6}$/iu.test(shown) ? [shown] : [];
  });
  return list.map((item, index) => {
    if (index < own.length || item['color'] !== undefined) return item;
    const color = further.find((one) => used.every((other) => distance(one, other, 'normal') >= APART));
    if (color === undefined) return item;
    used.push(color);
    return { ...item, color };
  });
}
