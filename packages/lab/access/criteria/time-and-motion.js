/** WCAG 2.2 and 2.3: time, motion, flashing. */
import { roots } from '../page/tree.js';

/** Animations that run while nobody does anything. A transition that has ended is none. */
const running = () =>
  [...new Set([document, ...roots()].flatMap((root) => root.getAnimations()))]
    .filter(({ playState, effect }) => playState === 'running' && effect?.target?.getRootNode() !== document)
    .map(
      ({ animationName, transitionProperty, effect }) =>
        `${animationName ?? transitionProperty} on <${effect.target.localName}>`,
    );

export default [
  {
    number: 17,
    criterion: '2.2.1',
    level: 'A',
    wcag: '2.0',
    name: { ja: 'タイミング調整可能', en: 'Timing adjustable' },
    method: {
      ja: 'ページの時計を25時間進めて、何も消えず、何も変わらない。',
      en: 'With the page’s clock put on by 25 hours nothing vanishes and nothing changes.',
    },
    walks: ['clock'],
  },
  {
    number: 18,
    criterion: '2.2.2',
    level: 'A',
    wcag: '2.0',
    name: { ja: '一時停止、停止、非表示', en: 'Pause, stop, hide' },
    method: {
      ja: '何もしていないとき、動いているものがない。「動きを減らす」設定では、操作したときも動かない。',
      en: 'Nothing moves at rest; with reduced motion nothing moves after an action either.',
    },
    axe: ['blink', 'marquee', 'meta-refresh'],
    walks: ['motion'],
    look: running,
  },
  {
    number: 19,
    criterion: '2.3.1',
    level: 'A',
    wcag: '2.0',
    name: { ja: '3回の閃光、又は閾値以下', en: 'Three flashes or below threshold' },
    method: {
      ja: '何もしていないとき動くものがなく（2.2.2）、開いたものは一度だけ現れるので、閃光がない。映像の要素がない。',
      en: 'Nothing moves at rest (see 2.2.2), and what is opened comes into view once, so nothing flashes; there is no video or canvas.',
    },
    look: running,
  },
];
