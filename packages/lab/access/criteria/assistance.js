/** WCAG 3.3: help with what is entered. */
import { describe, ours, text } from '../page/tree.js';

/** What is there for somebody: on paper no field is, and its label neither. */
const there = (selector) =>
  ours().filter((element) => element.matches(selector) && element.checkVisibility());

const fields = () => there('input:not([type=hidden]), select, textarea');

/** A label that can be seen, not only heard. */
const hasVisibleLabel = (field) => [...(field.labels ?? [])].some((label) => text(label));

export default [
  {
    number: 39,
    criterion: '3.3.1',
    level: 'A',
    wcag: '2.0',
    name: { ja: 'エラーの特定', en: 'Error identification' },
    method: {
      ja: '入力欄があるときだけ。誤りは言葉で示す（aria-invalid の欄に説明がある）。',
      en: 'Only where something is entered: errors are told in words (a field marked invalid has a description).',
    },
    look: () =>
      fields().length === 0
        ? undefined
        : fields()
            .filter((field) => field.getAttribute('aria-invalid') === 'true')
            .filter((field) => {
              const ids = (
                field.getAttribute('aria-describedby') ??
                field.getAttribute('aria-errormessage') ??
                ''
              ).split(/\s+/u);
              return !ids.some(
                (id) => id && text(field.getRootNode().getElementById(id) ?? document.createElement('p')),
              );
            })
            .map((field) => `${describe(field)} is invalid without saying why`),
  },
  {
    number: 40,
    criterion: '3.3.2',
    level: 'A',
    wcag: '2.0',
    name: { ja: 'ラベル又は説明', en: 'Labels or instructions' },
    method: {
      ja: '入力欄には見えるラベル、ボタンの組には名前がある。',
      en: 'Fields have visible labels; groups of buttons have a name.',
    },
    axe: ['label', 'select-name', 'form-field-multiple-labels', 'label-title-only'],
    look() {
      const groups = there('[role=group], [role=radiogroup], [role=tablist], fieldset');
      if (fields().length === 0 && groups.length === 0) return undefined;
      return [
        ...fields()
          .filter((field) => !hasVisibleLabel(field))
          .map((field) => `${describe(field)} has no visible label`),
        ...groups
          .filter(
            (group) =>
              !(group.localName === 'fieldset'
                ? text(group.querySelector('legend') ?? group)
                : group.getAttribute('aria-label') || group.getAttribute('aria-labelledby')),
          )
          .map((group) => `${describe(group)} has no name`),
      ];
    },
  },
];
