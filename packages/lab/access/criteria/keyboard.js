/** WCAG 2.1: everything by keyboard. */
import { closest, controls, describe, ours, visible } from '../page/tree.js';

/** What looks as if it could be clicked but cannot be reached. */
const forMouseAlone = () =>
  visible()
    .filter((element) => element.getRootNode() !== document && getComputedStyle(element).cursor === 'pointer')
    .filter((element) => !closest(element, 'a[href], button, summary, label, input, select, [tabindex]'))
    .map((element) => `${describe(element)} is for the mouse alone`);

/** Areas that scroll, which the keyboard must be able to reach. */
const scrollAreas = () =>
  ours()
    .filter((element) => /auto|scroll/u.test(getComputedStyle(element).overflow))
    .filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1,
    )
    .filter((element) => element.tabIndex < 0 && controls(element).length === 0)
    .map((element) => `${describe(element)} scrolls, but not by keyboard`);

export default [
  {
    number: 14,
    criterion: '2.1.1',
    level: 'A',
    wcag: '2.0',
    name: { ja: 'キーボード', en: 'Keyboard' },
    method: {
      ja: 'Tab ですべてのリンクとボタンに届き、Enter（ボタンは Space も）で動く。',
      en: 'Tab reaches every link and button; Enter works all of them, Space the buttons.',
    },
    axe: ['scrollable-region-focusable', 'nested-interactive', 'frame-focusable-content'],
    walks: ['keyboard'],
    look: () =>
      controls().length === 0 && scrollAreas().length === 0
        ? undefined
        : [...forMouseAlone(), ...scrollAreas()],
  },
  {
    number: 15,
    criterion: '2.1.2',
    level: 'A',
    wcag: '2.0',
    name: { ja: 'キーボードトラップなし', en: 'No keyboard trap' },
    method: {
      ja: 'Tab でも Shift+Tab でも、部品を通り抜けてページの次の場所に出る。',
      en: 'Tab and Shift+Tab both lead through the widget and out of it.',
    },
    walks: ['keyboard'],
  },
  {
    number: 16,
    criterion: '2.1.4',
    level: 'A',
    wcag: '2.1',
    name: { ja: '文字キーのショートカット', en: 'Character key shortcuts' },
    method: {
      ja: 'a–z と 0–9 を、ページの上でも、どのリンク・ボタンの上でも押して、何も変わらない。',
      en: 'Pressing a–z and 0–9, on the page and on a link or button of each kind, changes nothing.',
    },
    walks: ['letters'],
  },
];
