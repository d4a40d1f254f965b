/** WCAG 2.5: pointers and touch. */
import { controls, describe, nameOf, squeeze, text } from '../page/tree.js';

const SMALLEST = 24;

/** What DADS and we ask of what acts: a button, a summary, a telephone number. */
const ACTING = 44;
const acts = (element) =>
  element.matches(
    'button, summary, select, input, [role=tab], [role=button], [aria-expanded], a[href^="tel:"], a[href^="mailto:"]',
  );

/** What stands within a sentence can be no higher than its line (2.5.8, "Inline"). */
const isInSentence = (element) => element.closest('.in-line') !== null;

const ofOurs = () => controls().filter((element) => element.getRootNode() !== document);

/** Half a pixel is lost in rounding. */
const isSmall = (size, least) => size < least - 0.5;

export default [
  {
    number: 27,
    criterion: '2.5.1',
    level: 'A',
    wcag: '2.1',
    name: { ja: 'ポインタのジェスチャ', en: 'Pointer gestures' },
    method: {
      ja: '部品が、なぞる・つまむ・複数の指の動きを聞いていない。',
      en: 'No widget listens to touch moves, gestures or several fingers.',
    },
    walks: ['listeners'],
  },
  {
    number: 28,
    criterion: '2.5.2',
    level: 'A',
    wcag: '2.1',
    name: { ja: 'ポインタのキャンセル', en: 'Pointer cancellation' },
    method: {
      ja: '押して、外へずらして、離しても、何も変わらない。',
      en: 'Pressing, moving off and letting go changes nothing.',
    },
    walks: ['pointer'],
  },
  {
    number: 29,
    criterion: '2.5.3',
    level: 'A',
    wcag: '2.1',
    name: { ja: 'ラベルを含む名前', en: 'Label in name' },
    method: {
      ja: '目に見える言葉が、そのまま名前に入っている（ふりがなは除く）。',
      en: 'The name holds the visible words, furigana aside.',
    },
    axe: ['label-content-name-mismatch'],
    look: () =>
      ofOurs().length === 0
        ? undefined
        : ofOurs()
            .filter((control) => !squeeze(nameOf(control)).includes(squeeze(text(control))))
            .map((control) => `${describe(control)} is called “${nameOf(control)}”`),
  },
  {
    number: 30,
    criterion: '2.5.7',
    level: 'AA',
    wcag: '2.2',
    name: { ja: 'ドラッグ動作', en: 'Dragging movements' },
    method: {
      ja: '引きずる操作がない。すべて、押すだけで動く。',
      en: 'Nothing is dragged; everything works by a press alone.',
    },
    walks: ['listeners'],
  },
  {
    number: 31,
    criterion: '2.5.8',
    level: 'AA',
    wcag: '2.2',
    name: { ja: 'ターゲットのサイズ（最低限）', en: 'Target size (minimum)' },
    method: {
      ja: 'どのリンク・ボタンも 24×24px 以上。ボタン・開閉・電話・メールは高さ 44px 以上（文のなかのものを除く）。',
      en: 'Every target is at least 24×24 px; buttons, summaries, telephone and e-mail links are 44 high, but within a sentence.',
    },
    axe: ['target-size'],
    look({ state }) {
      // On paper nobody presses anything.
      if (ofOurs().length === 0 || state === 'print') return undefined;
      return ofOurs().flatMap((control) => {
        const { width, height } = control.getBoundingClientRect();
        const least = acts(control) && !isInSentence(control) ? ACTING : SMALLEST;
        return isSmall(width, SMALLEST) || isSmall(height, least)
          ? [`${describe(control)} is ${Math.round(width)}×${Math.round(height)} px, wanted ${least} high`]
          : [];
      });
    },
  },
];
