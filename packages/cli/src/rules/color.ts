import { contrast, darkPartnerOf, tintOf } from '@fukushi-widgets/model/colour.js';
import { stringOf } from '../json.js';
import type { Rule } from './rule.js';
import { reportAt } from './rule.js';

/** WCAG 2.2, 1.4.3. */
const LEAST = 4.5;

/** Every pair in which the views show a colour that a plan chooses. */
const pairsOf = (color: string): readonly (readonly [where: string, one: string, other: string])[] => {
  const dark = darkPartnerOf(color);
  return [
    ['白い文字の下', color, '#ffffff'],
    [`その淡い色（${tintOf(color)}）の上`, color, tintOf(color)],
    [`暗い画面での色（${dark}）と黒い文字`, dark, '#000000'],
    [`暗い画面での色（${dark}）と背景（#1a1a1a）`, dark, '#1a1a1a'],
  ];
};

/** A chosen colour stands behind white text and in front of its own tint, and has to be readable in both. */
export const color: Rule = {
  id: 'color',
  check: ({ files }) =>
    files
      .filter(({ kind, locale }) => (kind === 'node' || kind === 'actor') && locale === undefined)
      .flatMap((file) => {
        const chosen = stringOf(file.value, 'color');
        if (chosen === undefined || !/^#[\da-f]{6}$/iu.test(chosen)) return [];
        const short = pairsOf(chosen)
          .map(([where, one, other]) => [where, contrast(one, other)] as const)
          .filter(([, ratio]) => ratio < LEAST);
        if (short.length === 0) return [];
        // Rounded down: 4.499 is not 4.50.
        const measured = short.map(
          ([where, ratio]) => `${where}で ${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`,
        );
        return [
          reportAt(file, ['color'], {
            found: `色「${chosen}」は明るさの差が足りません（${measured.join('、')}）`,
            accepted: `どこでも ${LEAST}:1 以上`,
            hint: 'もう少し濃い色にしてください',
          }),
        ];
      }),
};
