/** WCAG 1.3: information, structure and order that survive another presentation. */
import { againstReadingOrder } from '../page/boxes.js';
import { interfaceWords, nodes, listedNames, orders, said, wordings } from '../page/plan.js';
import { runs } from '../page/runs.js';
import { describe, drawnParent, ours, squeeze, visible } from '../page/tree.js';

/** The drawn ancestors of an element that match, nearest first. */
function ancestors(element, selector) {
  const found = [];
  for (let at = drawnParent(element); at; at = drawnParent(at)) if (at.matches(selector)) found.push(at);
  return found;
}

/** Items of lists and rows of tables by what they begin with: `[item, words]`. */
const itemsWithHeads = () =>
  visible()
    .filter((element) => element.matches('li, tr'))
    .map((item) => [item, squeeze(runs(item)[0]?.text ?? '')]);

/** The items that begin with a text, a number before it aside. */
const headedBy = (items, wanted) =>
  items
    .filter(([, head]) =>
      wordings(wanted).some((words) => head.endsWith(words) && head.length - words.length < 30),
    )
    .map(([item]) => item);

/** A policy listed in a chart must stand in a list inside the item of its goal, or in a row with its header. */
function misplaced(plan) {
  const items = itemsWithHeads();
  return nodes(plan.goals).flatMap(({ node, ancestors: parents }) => {
    const goals =
      parents.length > 0 ? headedBy(items, parents.at(-1).title).filter((item) => item.matches('li')) : [];
    if (goals.length === 0) return [];
    return headedBy(items, node.title)
      .filter((item) =>
        item.matches('tr')
          ? !item.closest('table').querySelector('th[scope]')
          : !ancestors(item, 'li').some((around) => goals.includes(around)),
      )
      .map((item) => `${describe(item)} does not stand inside the item of its goal`);
  });
}

/** What is drawn as a box of facts must be one: every dt has its dd. */
const loneTerms = () =>
  ours()
    .filter(
      (element) => element.matches('dt') && !/^(?:DD|DT)$/u.test(element.nextElementSibling?.nodeName ?? ''),
    )
    .map((element) => `${describe(element)} has no dd`);

/** On paper an address stands after its link, which nobody can press there; speech has it from the link itself. */
const isPrintedAddress = (element, content) =>
  matchMedia('print').matches && content.replaceAll('"', '').trim() === element.href;

/** Words in style sheets are no part of the page's structure. */
const wordsInStyles = () =>
  visible().flatMap((element) =>
    ['::before', '::after'].flatMap((part) => {
      const { content } = getComputedStyle(element, part);
      return /[\p{L}\p{N}]/u.test(content.replace(/^(?:none|normal|counter.*)$/u, '')) &&
        !isPrintedAddress(element, content)
        ? [`${describe(element)}${part} says ${content}`]
        : [];
    }),
  );

/** Texts that stand in another order than the plan's. */
function outOfOrder(plan) {
  const places = runs()
    .filter(({ hidden }) => !hidden)
    .map(({ text: words }) => squeeze(words));
  const place = (wanted, most) => {
    // Long texts quote short ones: the place of a text is where least stands beside it.
    const at = wordings(wanted).flatMap((wording) =>
      places.flatMap((words, index) =>
        words.includes(wording) && words.length - wording.length <= most
          ? [[words.length - wording.length, index]]
          : [],
      ),
    );
    return at.sort(([a, first], [b, second]) => a - b || first - second)[0]?.[1];
  };
  const lists = [...orders(plan).map((list) => [list, Infinity]), [listedNames(plan), 0]];
  return lists.flatMap(([list, most]) => {
    const found = list
      .map((wanted) => [place(wanted, most), wordings(wanted)[0]])
      .filter(([at]) => at !== undefined);
    return found
      .slice(1)
      .flatMap(([at, words], index) =>
        at < found[index][0]
          ? [`“${words.slice(0, 20)}” is read before “${found[index][1].slice(0, 20)}”`]
          : [],
      );
  });
}

/** Places and colours that only eyes can find. What stands in a plan is the plan's. */
const SENSORY = [
  /[左右](?:側|の|に|から)|上の|下の(?!とおり)|[赤青緑黄紫茶黒白灰]色?(?:の|い)(?:枠|文字|線|部分|ボタン|印)|丸い|四角い/u,
  /\b(?:on the (?:left|right)|to the (?:left|right)|above|below|(?:red|blue|green|yellow|round|square) (?:box|button|text|line))\b/iu,
];

export default [
  {
    number: 2,
    criterion: '1.3.1',
    level: 'A',
    wcag: '2.0',
    name: { ja: '情報及び関係性', en: 'Info and relationships' },
    method: {
      ja: '目標・施策は計画のデータと同じ入れ子の一覧（または見出しのある表）になっている。連絡先は dt と dd。文字をスタイルシートに書かない。読み上げの木を見本と比べる。',
      en: 'Goals and policies nest as in the data, in lists or tables with headers; contacts are dt and dd; no words in style sheets; accessibility trees are compared with reviewed ones.',
    },
    axe: [
      'list',
      'listitem',
      'definition-list',
      'dlitem',
      'aria-required-children',
      'aria-required-parent',
      'th-has-data-cells',
      'td-headers-attr',
      'p-as-heading',
      'scope-attr-valid',
      'table-duplicate-name',
      'empty-table-header',
    ],
    look: ({ plans }) => [...plans.flatMap(misplaced), ...loneTerms(), ...wordsInStyles()],
  },
  {
    number: 3,
    criterion: '1.3.2',
    level: 'A',
    wcag: '2.0',
    name: { ja: '意味のある順序', en: 'Meaningful sequence' },
    method: {
      ja: '読み上げの順が計画のデータの順と同じ。目に見える順（上から下、左から右）が、320・768・1280px で読み上げの順と同じ。',
      en: 'Text is read in the order of the data; what the eye meets first, at 320, 768 and 1280 px, is read first.',
    },
    look: ({ plans }) => [...plans.flatMap(outOfOrder), ...againstReadingOrder()],
  },
  {
    number: 4,
    criterion: '1.3.3',
    level: 'A',
    wcag: '2.0',
    name: { ja: '感覚的な特徴', en: 'Sensory characteristics' },
    method: {
      ja: '画面の言葉（全言語）に、位置・色・形だけで指し示す言い方がない。',
      en: 'No built-in word, in any language, points by place, colour or shape alone.',
    },
    look: () =>
      interfaceWords()
        .flatMap(said)
        .filter((words) => SENSORY.some((pattern) => pattern.test(words))),
  },
  {
    number: 5,
    criterion: '1.3.4',
    level: 'AA',
    wcag: '2.1',
    name: { ja: '表示の向き', en: 'Orientation' },
    method: {
      ja: '390×844 と 844×390 の両方で、同じ文章が、横にはみ出さずに読める。',
      en: 'At 390×844 and 844×390 the same text shows, without sideways scroll.',
    },
    axe: ['css-orientation-lock'],
    walks: ['sizes'],
  },
];
