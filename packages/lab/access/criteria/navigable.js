/** WCAG 2.4: finding one's way. */
import { interfaceWords, said, strings } from '../page/plan.js';
import { describe, nameOf, roots, squeeze, text, visible } from '../page/tree.js';

const LANDMARKS =
  'main, nav, aside, header:not(article header, section header), footer:not(article footer, section footer), form[aria-label], section[aria-label], section[aria-labelledby], [role=main], [role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=region], [role=search], [role=form]';

/** Words that do not say where a link leads. */
const VAGUE =
  /^(?:こちら|ここ|詳しく|詳細|詳しくはこちら|もっと見る|もっと読む|続きを読む|リンク|ページ|click here|here|more|read more|details|learn more|link|page)$/iu;

const links = () =>
  visible().filter((element) => element.getRootNode() !== document && element.matches('a[href]'));

const headings = () =>
  visible().filter(
    (element) =>
      element.getRootNode() !== document && element.matches('h1, h2, h3, h4, h5, h6, [role=heading]'),
  );

/** What is left of a heading once every text of the plan and the interface is taken out: words nobody wrote. */
function unknownWords(heading, known) {
  let rest = squeeze(text(heading));
  for (const words of known) rest = rest.replaceAll(words, '');
  return rest.replaceAll(/[\d\-–—a-zA-Z.・()（）]/gu, '')
    ? [`${describe(heading)} says what neither plan nor interface says: ${rest}`]
    : [];
}

/** What the page says in a tag: its attributes and, of a contact written between the tags, headings and the card's names. */
const saidInTag = (widget) => [
  ...[...widget.attributes].map(({ value }) => value),
  ...[...widget.querySelectorAll('h1, h2, h3, h4, h5, h6, .p-name, .p-org')].map(
    ({ textContent }) => textContent,
  ),
];

/** All texts a heading may be made of, longest first; a level's number as its pattern prints it. */
function knownWords(data, widgets) {
  const own = widgets.flatMap(saidInTag);
  const shown = interfaceWords().flatMap(said);
  const all = [...data.flatMap(strings), ...own, ...shown].flatMap((words) =>
    squeeze(words.replaceAll(/\{\w+\}/gu, '')),
  );
  return [...new Set(all)].filter(Boolean).sort((a, b) => b.length - a.length);
}

/** Links with equal names that lead to different places. */
function ambiguousLinks() {
  const places = new Map();
  return links().flatMap((link) => {
    const name = nameOf(link);
    const before = places.get(name) ?? link.href;
    places.set(name, before);
    return before === link.href ? [] : [`“${name}” leads to ${before} and to ${link.href}`];
  });
}

export default [
  {
    number: 20,
    criterion: '2.4.1',
    level: 'A',
    wcag: '2.0',
    name: { ja: 'ブロックスキップ', en: 'Bypass blocks' },
    method: {
      ja: '部品はランドマークを増やさない（多くて一つ、名前つき）。ページの読み飛ばしリンクが働く。一つのページに二つ置いても同じ。',
      en: 'A widget adds no landmark (at most one, named); the page’s skip link works; also with two instances.',
    },
    axe: [
      'bypass',
      'region',
      'landmark-unique',
      'landmark-no-duplicate-main',
      'landmark-one-main',
      'landmark-no-duplicate-banner',
      'landmark-no-duplicate-contentinfo',
      'skip-link',
    ],
    walks: ['twins', 'keyboard'],
    look: () =>
      roots().flatMap((root) => {
        const found = [...root.querySelectorAll(LANDMARKS)];
        const nameless = found.filter(
          (landmark) => !landmark.getAttribute('aria-label') && !landmark.getAttribute('aria-labelledby'),
        );
        return [
          ...nameless.map((landmark) => `${describe(landmark)} is a landmark without a name`),
          ...(found.length > 1 ? [`${found.length} landmarks in one widget`] : []),
        ];
      }),
  },
  {
    number: 21,
    criterion: '2.4.2',
    level: 'A',
    wcag: '2.0',
    name: { ja: 'ページタイトル', en: 'Page titled' },
    method: {
      ja: 'どの操作のあとも、ページのタイトルが変わらない。',
      en: 'The page’s title is the same after every action.',
    },
    walks: ['title'],
  },
  {
    number: 22,
    criterion: '2.4.3',
    level: 'A',
    wcag: '2.0',
    name: { ja: 'フォーカス順序', en: 'Focus order' },
    method: {
      ja: 'Tab で回る順が読み上げの順と同じ。開閉しても、フォーカスは押したものに残る。',
      en: 'Tab goes in reading order; opening keeps focus on what was pressed.',
    },
    axe: ['tabindex', 'focus-order-semantics'],
    walks: ['keyboard'],
  },
  {
    number: 23,
    criterion: '2.4.4',
    level: 'A',
    wcag: '2.0',
    name: { ja: 'リンクの目的（コンテキスト内）', en: 'Link purpose (in context)' },
    method: {
      ja: 'リンクの言葉だけで行き先が分かる（「こちら」「詳しく」がない）。同じ名前のリンクは同じ場所へ行く。',
      en: 'A link’s own words say where it leads; links of one name lead to one place.',
    },
    person: {
      ja: 'Orca の記録の「次のリンク (k)」が、リンクだけの一覧になっている（packages/lab/speech/goldens）。「こちら」「詳しく」だけのリンクがないことは試験が確かめる。5分で: system-chart、contact-box、contact-directory-permalink の「次のリンク (k)」を上から読み、どこへ行くか分からない行があれば書く。',
      en: 'What Orca says for 次のリンク (k) is the list of links alone (packages/lab/speech/goldens); a test holds that none says only “here” or “more”. In five minutes: read it for system-chart, contact-box and contact-directory-permalink from the top, and write down each line that does not say where it leads.',
    },
    axe: ['link-name', 'identical-links-same-purpose', 'area-alt'],
    look: () =>
      links().length === 0
        ? undefined
        : [
            ...links()
              .filter((link) => VAGUE.test(text(link)) || !nameOf(link))
              .map((link) => `${describe(link)} does not say where it leads`),
            ...ambiguousLinks(),
          ],
  },
  {
    number: 24,
    criterion: '2.4.6',
    level: 'AA',
    wcag: '2.0',
    name: { ja: '見出し及びラベル', en: 'Headings and labels' },
    method: {
      ja: '見出しの言葉は計画のデータか画面の言葉そのもの。段階は heading-level（2〜6）から始まり、飛ばない。計画の全体でも同じ。',
      en: 'Headings are the data’s or the interface’s own words; levels start at heading-level (2–6) and skip none, also in the whole plan.',
    },
    axe: ['empty-heading', 'heading-order', 'summary-name', 'page-has-heading-one'],
    walks: ['levels'],
    look: ({ data }) => {
      const found = headings();
      if (found.length === 0) return undefined;
      const known = knownWords(
        data,
        found.map((heading) => heading.getRootNode().host),
      );
      return found.flatMap((heading) => unknownWords(heading, known));
    },
  },
  {
    number: 25,
    criterion: '2.4.7',
    level: 'AA',
    wcag: '2.0',
    name: { ja: 'フォーカスの可視化', en: 'Focus visible' },
    method: {
      ja: 'どのリンク・ボタンも、フォーカスのある絵とない絵が、上下左右の四辺で違う。強制カラーでも。',
      en: 'Pictures of each link and button with and without focus differ on all four sides, also in forced colours.',
    },
    walks: ['focus'],
  },
  {
    number: 26,
    criterion: '2.4.11',
    level: 'AA',
    wcag: '2.2',
    name: { ja: '隠されないフォーカス（最低限）', en: 'Focus not obscured (minimum)' },
    method: {
      ja: '高さ100pxの固定ヘッダーのあるページで、Tab と Shift+Tab で回り、フォーカスの中心が隠れない。',
      en: 'On a page with a fixed header of 100px, going round with Tab and Shift+Tab never hides the middle of what has focus.',
    },
    walks: ['header'],
  },
];
