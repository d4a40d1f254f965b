/**
 * One defect for each row, made on purpose in a list of actions: a test that cannot find its own is none. Each function
 * runs in the page, with the widget's shadow root, its frame, and `style` that adds rules to it.
 */

/** Defects that a look at the page must find. */
export const seen = {
  1: ({ frame }) => (frame.innerHTML += '<svg viewBox="0 0 1 1" width="20" height="20"></svg>'),
  2: ({ frame }) => (frame.innerHTML += '<dl><dt>電話</dt></dl>'),
  3: ({ style }) => style('section.stack { display: flex; flex-direction: column-reverse }'),
  4: () =>
    access.give({
      plan: access.widgets()[0].plan,
      words: [{ ja: '右の枠を見てください', en: '', description: '' }],
    }),
  6: ({ style }) => style('a { text-decoration: none }'),
  7: ({ style }) => style('p { color: #888 }'),
  8: ({ style }) => style('p { font-size: 14px }'),
  9: ({ frame }) => (frame.innerHTML += '<svg aria-hidden="true"><text>市</text></svg>'),
  10: ({ style }) => style('p { inline-size: 2000px }'),
  11: ({ style }) =>
    style(
      'button { background: none !important; border-color: #ddd !important; text-decoration: none !important }',
    ),
  12: ({ style }) => style('p { block-size: 1em; overflow: hidden }'),
  13: ({ frame }) => (frame.title = '吹き出し'),
  14: ({ style }) => style('p { cursor: pointer }'),
  18: ({ frame }) =>
    frame.animate([{ opacity: 1 }, { opacity: 0.9 }], { duration: 1000, iterations: Infinity }),
  19: ({ frame }) =>
    frame.animate([{ opacity: 1 }, { opacity: 0.9 }], { duration: 1000, iterations: Infinity }),
  20: ({ frame }) => (frame.innerHTML += '<nav>案内</nav>'),
  23: ({ frame }) => (frame.innerHTML += '<a href="#x">こちら</a>'),
  24: ({ root }) => (root.querySelector('h3').textContent = '知らない見出し'),
  29: ({ root }) => root.querySelector('button').setAttribute('aria-label', '別の名前'),
  31: ({ style }) => style('button { min-block-size: 0 !important; block-size: 30px }'),
  32: ({ frame }) => frame.removeAttribute('lang'),
  33: ({ frame }) => (frame.lang = 'en'),
  38: ({ frame }) => (frame.innerHTML += '<dl><dt>メール</dt><dd>a</dd><dt>電話</dt><dd>1</dd></dl>'),
  39: ({ frame }) => (frame.innerHTML += '<input aria-label="名前" aria-invalid="true">'),
  40: ({ frame }) => (frame.innerHTML += '<input aria-label="名前">'),
  41: ({ frame }) => (frame.innerHTML += '<button type="button"></button>'),
  43: ({ frame }) => (frame.innerHTML += '<p id="twice"></p><p id="twice"></p>'),
};

const first = ({ root }) => root.querySelector('button');

/** Defects that only acting on the page finds: the walk that must, and the defect. */
export const walked = {
  5: ['sizes', ({ style }) => style('@media (orientation: portrait) { h3 { display: none } }')],
  7: ['hover', ({ style }) => style('button:hover { color: #999 !important; background: #fff !important }')],
  8: ['sizes', ({ style }) => style('.frame { font-size: 17px }')],
  11: [
    'focus',
    ({ style }) => style(':focus-visible { outline-color: #eee !important; box-shadow: none !important }'),
  ],
  13: ['hover', ({ style }) => style('button:hover ~ *, li:hover + li { display: none }')],
  14: [
    'keyboard',
    (at) => first(at).addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault()),
  ],
  15: [
    'keyboard',
    ({ root }) => root.addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault()),
  ],
  16: ['letters', ({ frame }) => addEventListener('keydown', ({ key }) => key === 's' && frame.append('s'))],
  18: [
    'motion',
    ({ style }) => style('@keyframes turn { to { rotate: 1turn } } button:hover { animation: turn 5s }'),
  ],
  20: [
    'twins',
    ({ root }) => {
      const label = ({ shadowRoot }) =>
        shadowRoot.querySelector('section').setAttribute('aria-label', '一覧');
      label(root.host);
      new MutationObserver(async ([{ addedNodes }]) => {
        for (const twin of addedNodes) {
          await twin.updateComplete;
          label(twin);
        }
      }).observe(root.host.parentNode, { childList: true });
    },
  ],
  22: ['keyboard', ({ root }) => ([...root.querySelectorAll('button')].at(-1).tabIndex = 5)],
  24: [
    'levels',
    ({ root }) => Object.defineProperty(root.host, 'headingLevel', { get: () => 3, set: () => undefined }),
  ],
  25: [
    'focus',
    ({ style }) => style(':focus-visible { outline: none !important; box-shadow: none !important }'),
  ],
  26: [
    'header',
    // Close together: what stands just above is on the screen already, under the header, and is not scrolled to.
    ({ style }) =>
      style(
        'a, button { scroll-margin: 0 !important } .stack { gap: 0; padding: 0 } .by-policy p + p { display: none } .frame { padding-block-end: 900px }',
      ),
  ],
  28: ['pointer', (at) => first(at).addEventListener('mousedown', () => at.frame.append('押した'))],
  32: ['languages', ({ frame }) => frame.removeAttribute('lang')],
  34: ['keyboard', (at) => first(at).addEventListener('focus', () => at.frame.append('来た'))],
  35: ['keyboard', (at) => first(at).addEventListener('click', () => first(at).blur())],
  42: ['status', ({ root }) => root.querySelector('[aria-live]').append('はじめから')],
};

/** Defects of which the visit's own watch tells: the title, and what a widget listens to. */
export const watched = {
  '21, 27, 28, 30': ({ frame }) => {
    document.title = '別の題';
    for (const type of ['touchmove', 'dragstart', 'mousedown']) frame.addEventListener(type, () => undefined);
  },
};

/** Does the defect of a list and a row to the story's widget. */
export function damage(list, number) {
  const root = access.widgets()[0].shadowRoot;
  const style = (rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  const found = { seen, walked, watched }[list][number];
  const defect = Array.isArray(found) ? found[1] : found;
  defect({ root, frame: root.querySelector('.frame'), style });
}
