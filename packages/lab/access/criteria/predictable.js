/** WCAG 3.2: nothing surprises. */
import { interfaceWords, said } from '../page/plan.js';
import { ours, squeeze, text, visible } from '../page/tree.js';

/** 電話, FAX, メール, 問合せフォーム, 受付時間: the order of a contact. The numbers are places in the table of words. */
const CONTACT_ORDER = [
  'Label of a telephone number',
  'Label of a fax number',
  'Label of an e-mail address',
  'Label of a contact form',
  'Label of the hours in which somebody answers',
];

function contactOrder() {
  const words = CONTACT_ORDER.map((description) =>
    interfaceWords().find((each) => each.description === description),
  );
  const place = (term) =>
    words.findIndex((word) => said(word).some((label) => squeeze(text(term)).startsWith(squeeze(label))));
  const lists = visible().filter((element) => element.localName === 'dl');
  return lists
    .map((list) =>
      [...list.querySelectorAll('dt')].map((term) => [text(term), place(term)]).filter(([, at]) => at !== -1),
    )
    .filter((terms) => terms.length > 0)
    .map((terms) =>
      terms
        .slice(1)
        .flatMap(([label, at], index) =>
          at < terms[index][1] ? [`${label} comes after ${terms[index][0]}`] : [],
        ),
    );
}

export default [
  {
    number: 34,
    criterion: '3.2.1',
    level: 'A',
    wcag: '2.0',
    name: { ja: 'フォーカス時', en: 'On focus' },
    method: {
      ja: 'フォーカスが当たっても、アドレス・開閉・表示・フォーカスの場所が変わらない。',
      en: 'Getting focus changes no address, no open state, nothing shown, and moves no focus.',
    },
    walks: ['keyboard'],
  },
  {
    number: 35,
    criterion: '3.2.2',
    level: 'A',
    wcag: '2.0',
    name: { ja: '入力時', en: 'On input' },
    method: {
      ja: '絞り込みのボタンを押しても、ページが移動せず、送信せず、フォーカスが動かない。',
      en: 'Choosing what a list shows does not navigate, submit or move focus.',
    },
    walks: ['keyboard'],
  },
  {
    number: 36,
    criterion: '3.2.3',
    level: 'AA',
    wcag: '2.0',
    name: { ja: '一貫したナビゲーション', en: 'Consistent navigation' },
    method: {
      ja: 'すべての状態で、部分（part）の並ぶ順が同じ。',
      en: 'In every state of an element its parts come in the same order.',
    },
    collects: 'parts',
    collect: () => [...new Set(ours().flatMap((element) => [...element.part]))],
  },
  {
    number: 37,
    criterion: '3.2.4',
    level: 'AA',
    wcag: '2.0',
    name: { ja: '一貫した識別性', en: 'Consistent identification' },
    method: {
      ja: 'どの部品でも、同じ言葉には同じ絵、同じ行き先には同じ言葉。画面の言葉は一つの表にあり、同じ意味の言葉が二つない。',
      en: 'In all widgets one word has one icon and one destination one wording; the interface’s words are one table without doubles.',
    },
    collects: 'labels',
    /** `[kind, one, other]`: an icon's drawing with its word, a link's address with its words. */
    collect: () => [
      ...visible()
        .filter(
          (element) =>
            element.localName === 'svg' && text(element.parentElement) && element.getRootNode() !== document,
        )
        .filter((element) => text(element.parentElement).length < 20)
        .map((element) => [
          'icon',
          text(element.parentElement),
          element.innerHTML.replaceAll(/<!--.*?-->/gu, ''),
        ]),
      ...visible()
        .filter((element) => element.matches('a[href]') && element.getRootNode() !== document)
        .map((element) => ['link', element.href, text(element)]),
    ],
  },
  {
    number: 38,
    criterion: '3.2.6',
    level: 'A',
    wcag: '2.2',
    name: { ja: '一貫したヘルプ', en: 'Consistent help' },
    method: {
      ja: '問合せ先は、いつも 電話→FAX→メール→フォーム→受付時間 の順。',
      en: 'A contact always goes telephone → fax → e-mail → form → hours.',
    },
    person: {
      ja: 'Orca の記録では、問合せ先はいつも 電話→FAX→メール→受付時間→住所 の順に聞こえる（試験が確かめる）。残るのは置く場所で、ページの側が決める。5分で: 載せたサイトのページを三つ開き、問合せ先が、ほかのものに対して同じ順番の場所にあるか見る。',
      en: 'Orca says a contact always in the order telephone, fax, e-mail, hours, address, which a test holds. What is left is its place, which the page decides. In five minutes: open three pages of the site that shows it, and see that it stands in the same order relative to the rest.',
    },
    look() {
      const found = contactOrder();
      return found.length === 0 ? undefined : found.flat();
    },
  },
];
