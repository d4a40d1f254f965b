/** WCAG 4.1: what assistive technology is told. */
import { controls, describe, nameOf, ours, roots } from '../page/tree.js';

const REFERENCES = [
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'aria-errormessage',
  'aria-activedescendant',
  'for',
];

/** References to ids that the same tree does not hold: across roots they say nothing. */
const lostReferences = () =>
  ours().flatMap((element) =>
    REFERENCES.flatMap((name) =>
      (element.getAttribute(name) ?? '')
        .split(/\s+/u)
        .filter(Boolean)
        .map((id) => [name, id]),
    )
      .filter(([, id]) => !element.getRootNode().getElementById(id))
      .map(([name, id]) => `${describe(element)}: ${name}="${id}" is in no tree of its own`),
  );

/** Ids used more than once within one tree. */
export const doubleIds = () =>
  [document, ...roots()].flatMap((root) => {
    const ids = [...root.querySelectorAll('[id]')]
      .filter((element) => root !== document || element.closest('.host-column'))
      .map(({ id }) => id);
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
      (id) => `id="${id}" stands twice in one tree`,
    );
  });

/** Markup that a browser would read back differently: elements where they may not stand. */
const misnested = () =>
  roots().flatMap((root) => {
    const again = document.createElement('template');
    again.innerHTML = root.innerHTML;
    const names = (tree) =>
      [...tree.querySelectorAll('*')]
        .map(({ localName, children }) => `${localName}${children.length}`)
        .join(' ');
    return names(root) === names(again.content)
      ? []
      : [`<${root.host.localName}>: elements are nested as HTML does not allow`];
  });

export default [
  {
    number: 41,
    criterion: '4.1.2',
    level: 'A',
    wcag: '2.0',
    name: { ja: '名前（name）、役割（role）及び値（value）', en: 'Name, role, value' },
    method: {
      ja: 'リンク・ボタンには名前があり、開閉・選択の状態が伝わり、押すと変わる。ARIA の id は同じ木の中にある。読み上げの木を見本と比べる。',
      en: 'Controls have names; what opens or is chosen says its state, before and after; ARIA ids stay within one tree; trees are compared with reviewed ones.',
    },
    axe: [
      'aria-allowed-attr',
      'aria-allowed-role',
      'aria-command-name',
      'aria-conditional-attr',
      'aria-deprecated-role',
      'aria-hidden-body',
      'aria-hidden-focus',
      'aria-input-field-name',
      'aria-prohibited-attr',
      'aria-required-attr',
      'aria-roles',
      'aria-toggle-field-name',
      'aria-tooltip-name',
      'aria-treeitem-name',
      'aria-valid-attr',
      'aria-valid-attr-value',
      'button-name',
      'presentation-role-conflict',
    ],
    walks: ['keyboard'],
    look: () => [
      ...controls()
        .filter((control) => !nameOf(control))
        .map((control) => `${describe(control)} has no name`),
      ...lostReferences(),
    ],
  },
  {
    number: 42,
    criterion: '4.1.3',
    level: 'AA',
    wcag: '2.1',
    name: { ja: 'ステータスメッセージ', en: 'Status messages' },
    method: {
      ja: '知らせの場所は変わる前からあり、はじめは黙っていて、選ぶと一度だけ変わる。読み込みの失敗も、前からある知らせの場所に出る。',
      en: 'A status node is there before the change, silent at first, and changes once for each choice; a file that fails to load is said in one, too.',
    },
    axe: ['aria-progressbar-name', 'aria-meter-name'],
    walks: ['status', 'failure'],
  },
  {
    number: 43,
    criterion: '4.1.1',
    level: 'A',
    wcag: '2.0',
    only: 'JIS X 8341-3:2016',
    name: { ja: '構文解析', en: 'Parsing' },
    method: {
      ja: '二つ置いても、一つの木の中で id が重ならない。要素の入れ子が HTML のとおり。',
      en: 'With two instances no id stands twice in a tree; elements nest as HTML allows.',
    },
    axe: ['duplicate-id-aria'],
    walks: ['twins'],
    look: () => [...doubleIds(), ...misnested()],
  },
];
