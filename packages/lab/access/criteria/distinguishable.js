/** WCAG 1.4: what makes it easier to see. */
import { clipped, outside, overlapping } from '../page/boxes.js';
import { faintLines, faintText, unmarkedControls } from '../page/contrast.js';
import { controls, describe, elements, nameOf, ours, roots, text, visible } from '../page/tree.js';

const isUnderlined = (element) =>
  [element, ...elements(element)].some((each) =>
    getComputedStyle(each).textDecorationLine.includes('underline'),
  );

/** A link in text is told apart by more than its colour; as a box of its own it has an edge. */
const plainLinks = () =>
  controls()
    .filter((element) => element.matches('a') && text(element) && !isUnderlined(element))
    .map((element) => `${describe(element)} is not underlined`);

/** An icon never stands alone for a word. */
const loneIcons = () =>
  visible()
    .filter((element) => element.localName === 'svg' && element.ariaHidden === 'true')
    .filter(({ parentElement }) => !text(parentElement) && !nameOf(parentElement))
    .filter(({ parentElement }) => parentElement.matches('a, button, strong, .actor, [part~=actor]'))
    .map((element) => `${describe(element.parentElement)} is told by an icon alone`);

/** Looks that do not rely on colour, of one state of a control. */
function shape(control) {
  const style = getComputedStyle(control);
  const icons = elements(control).filter(
    (element) => element.localName === 'svg' || element.localName === 'path',
  );
  return [
    style.textDecorationLine,
    style.borderBlockEndWidth,
    style.borderBlockStartWidth,
    style.borderStyle,
    style.fontWeight,
    style.outlineStyle,
    text(control),
    icons.length,
  ].join(' ');
}

/** Of controls that differ in what is chosen, the chosen one must differ in more than colour. */
function stateByColourAlone() {
  return ['aria-pressed', 'aria-selected', 'aria-current'].flatMap((state) => {
    const found = controls().filter((element) => element.hasAttribute(state));
    const isOn = (element) => element.getAttribute(state) !== 'false';
    const off = found.filter((element) => !isOn(element));
    if (off.length === 0) return [];
    // The words differ anyway: compared is how they are drawn.
    const drawn = (element) => shape(element).replace(text(element), '');
    return found
      .filter((element) => isOn(element) && off.some((other) => drawn(other) === drawn(element)))
      .map((element) => `${describe(element)}: ${state} shows by colour alone`);
  });
}

/** Sizes that do not follow the reader's text. */
function fixedSizes() {
  const rules = (list) =>
    [...list].flatMap((rule) => (rule.cssRules ? [rule, ...rules(rule.cssRules)] : [rule]));
  const sheets = roots().flatMap((root) => [...root.adoptedStyleSheets, ...root.styleSheets]);
  return [...new Set(sheets)]
    .flatMap((sheet) => rules(sheet.cssRules))
    .filter(({ style }) => /^[\d.]+(?:px|pt|rem)/u.test(style?.fontSize ?? ''))
    .map(({ selectorText, style }) => `${selectorText} has font-size ${style.fontSize}`);
}

const lost = () => [...clipped(), ...overlapping()];

export default [
  {
    number: 6,
    criterion: '1.4.1',
    level: 'A',
    wcag: '2.0',
    name: { ja: '色の使用', en: 'Use of colour' },
    method: {
      ja: 'リンクに下線がある。主体はアイコンと言葉、選んだボタンは色以外でも見分けられる。',
      en: 'Links are underlined; actors are icon and word; a chosen button differs in more than colour.',
    },
    person: {
      ja: 'Orca の記録では、選んだもの（pressed）、開閉、番号、主体の名前が、言葉で聞こえる。残るのは目で見ること。5分で: 市のホームページの見本（demo/city.html）を開き、画面を白黒にして（Windows は設定の「カラー フィルター」、スマートフォンは「色調」）、三つの目標、四つの主体、選んだボタンを、色なしで言い当てられるか見る。',
      en: 'Orca says in words what is chosen (pressed) or open, the numbers, and the actors’ names. What is left is to look. In five minutes: open the sample page demo/city.html, set the screen to greyscale (“Color filters” on Windows), and tell the three goals, the four actors and the chosen button apart.',
    },
    axe: ['link-in-text-block'],
    look: () => [...plainLinks(), ...loneIcons(), ...stateByColourAlone()],
  },
  {
    number: 7,
    criterion: '1.4.3',
    level: 'AA',
    wcag: '2.0',
    name: { ja: 'コントラスト（最低限レベル）', en: 'Contrast (minimum)' },
    method: {
      ja: 'すべての文字が、その場の地の色に対して 4.5:1 以上（大きな文字の例外を使わない）。マウスを重ねたとき、フォーカスしたときも。',
      en: 'All text has 4.5:1 on its own ground, without the exception for large text; also under the pointer and in focus.',
    },
    axe: ['color-contrast'],
    walks: ['hover', 'focus'],
    look: () => faintText(),
  },
  {
    number: 8,
    criterion: '1.4.4',
    level: 'AA',
    wcag: '2.0',
    name: { ja: 'テキストのサイズ変更', en: 'Resize text' },
    method: {
      ja: '文字を 200% にして、欠けも重なりもなく、文字が本当に2倍になる。px・pt・rem の文字サイズがない。',
      en: 'At 200 % nothing is cut off or overlaps and text is really twice as large; no font size in px, pt or rem.',
    },
    axe: ['meta-viewport'],
    walks: ['sizes'],
    look: () => [...lost(), ...fixedSizes()],
  },
  {
    number: 9,
    criterion: '1.4.5',
    level: 'AA',
    wcag: '2.0',
    name: { ja: '文字画像', en: 'Images of text' },
    method: {
      ja: '絵の中に文字がない（SVG の文字、canvas、背景画像を含む）。QRコードは文字ではない。',
      en: 'No words in pictures, SVG text, canvas or backgrounds. A QR code is no text.',
    },
    look: () => [
      ...ours()
        .filter((element) => element.matches('svg text, svg foreignObject, canvas, picture, object, embed'))
        .map((element) => `${describe(element)} may hold words`),
      ...ours()
        .filter((element) => element.matches('img') && !/qr\.svg(?:[?#]|$)/u.test(element.src))
        .map((element) => `${describe(element)} is an image`),
      ...visible(document.querySelector('.host-column'))
        .filter((element) => element.getRootNode() !== document)
        .filter((element) => getComputedStyle(element).backgroundImage.includes('url('))
        .map((element) => `${describe(element)} has a background image`),
    ],
  },
  {
    number: 10,
    criterion: '1.4.10',
    level: 'AA',
    wcag: '2.1',
    name: { ja: 'リフロー', en: 'Reflow' },
    method: {
      ja: '320px の画面でも、広いページの 280px の列でも、何も横にはみ出さない。',
      en: 'Nothing reaches out sideways: not at 320 px, and not from a 280px column on a wide page.',
    },
    walks: ['sizes'],
    look: () => outside(),
  },
  {
    number: 11,
    criterion: '1.4.11',
    level: 'AA',
    wcag: '2.1',
    name: { ja: '非テキストのコントラスト', en: 'Non-text contrast' },
    method: {
      ja: 'ボタンの縁・選んだ印・線・フォーカスの輪が、その場の地の色に対して 3:1 以上。',
      en: 'Edges of controls, marks of what is chosen, lines and focus rings have 3:1 on their own ground.',
    },
    walks: ['focus'],
    look: () => [...faintLines(), ...unmarkedControls()],
  },
  {
    number: 12,
    criterion: '1.4.12',
    level: 'AA',
    wcag: '2.1',
    name: { ja: 'テキストの間隔', en: 'Text spacing' },
    method: {
      ja: '行間 1.5、段落の後 2、字間 0.12、語間 0.16 を、ページとすべての部品の中に入れて、欠け・重なり・はみ出しがない。',
      en: 'With line height 1.5, paragraphs 2, letters 0.12 and words 0.16 in the page and every widget, nothing is cut off, overlaps or reaches out.',
    },
    axe: ['avoid-inline-spacing'],
    look: ({ state }) => (state === 'text-spacing' ? [...lost(), ...outside()] : undefined),
  },
  {
    number: 13,
    criterion: '1.4.13',
    level: 'AA',
    wcag: '2.1',
    name: { ja: 'ホバー又はフォーカスで表示されるコンテンツ', en: 'Content on hover or focus' },
    method: {
      ja: 'マウスを重ねても、フォーカスしても、表示されるものが増えも減りもしない。title の吹き出しがない。',
      en: 'Nothing appears or vanishes under the pointer or in focus; there are no title tooltips.',
    },
    walks: ['hover', 'keyboard'],
    look: () =>
      ours()
        .filter((element) => element.hasAttribute('title') && element.localName !== 'iframe')
        .map((element) => `${describe(element)} has a tooltip`),
  },
];
