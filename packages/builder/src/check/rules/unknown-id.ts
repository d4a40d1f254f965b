import {
  addressAttribute,
  elementsIn,
  embedAddress,
  embedsIn,
  idAttributeOf,
  widgetOf,
  written,
} from '../ours.js';
import { nearest } from '../nearest.js';
import { readdressed } from '../readdress.js';
import type { Edit, Facts, Problem, Rule } from '../rule.js';
import { valueOf, type Snippet } from '../scan.js';
import { idFor, idsOf, widgetNamed } from '../titles.js';
import type { WidgetName } from '@fukushi-widgets/model';

/** A policy, goal, actor, contact or language that the plan does not have, in a tag or in an address. */
export const unknownId: Rule = {
  name: 'unknown-id',
  check: (snippet, facts) => [...inElements(snippet, facts), ...inAddresses(snippet, facts)],
};

function inElements(snippet: Snippet, facts: Facts): readonly Problem[] {
  return elementsIn(snippet).flatMap((tag) => {
    const widget = widgetOf(tag);
    // Another plan has other ids.
    if (!widget || valueOf(tag, 'src')) return [];
    const named: readonly (readonly [WidgetName, string | undefined])[] = [
      [widget, idAttributeOf(tag)],
      ...(widget === 'action-list'
        ? ([
            ['policy-card', 'policy'],
            ['goal-section', 'goal'],
          ] as const)
        : []),
    ];
    return named.flatMap(([kind, name]): readonly Problem[] => {
      const attribute = tag.attributes.find((candidate) => candidate.name === name);
      const value = name && valueOf(tag, name);
      if (!attribute || !value || idFor(kind, value, facts.plan) !== undefined) return [];
      return [
        unknown(written(snippet, attribute), value, idsOf(kind, facts.plan), (near) => [
          { ...attribute.valueRange, text: near },
        ]),
      ];
    });
  });
}

function inAddresses(snippet: Snippet, { plan, languages }: Facts): readonly Problem[] {
  return [...embedsIn(snippet, 'a'), ...embedsIn(snippet, 'iframe')].flatMap((tag): readonly Problem[] => {
    const address = embedAddress(valueOf(tag, addressAttribute(tag)));
    const widget = widgetNamed(address?.widget);
    if (!address || !widget) return [];
    const [first, second] = address.rest;
    const ids = idsOf(widget, plan);
    const mend = (rest: readonly string[]) => readdressed(tag, { ...address, rest });
    const found = written(snippet, tag);
    const isId = first !== undefined && ids.includes(first);
    if (first !== undefined && !isId && !languages.includes(first)) {
      const known = ids.length > 0 ? ids : languages;
      return [
        unknown(found, first, known, (near) => mend([near, ...(second === undefined ? [] : [second])])),
      ];
    }
    if (second !== undefined && !languages.includes(second)) {
      return [unknown(found, second, languages, (near) => mend([first ?? '', near]))];
    }
    return [];
  });
}

function unknown(
  found: string,
  value: string,
  known: readonly string[],
  mend: (near: string) => readonly Edit[] | undefined,
): Problem {
  const near = nearest(value, known);
  return {
    severity: 'error',
    found,
    what: {
      ja: `「${value}」は、載せられるものの中にありません。${near ? `「${near}」のことでしょうか。` : ''}使える値: ${known.join('、')}`,
      en: `There is no “${value}” here. ${near ? `Did you mean “${near}”? ` : ''}It has: ${known.join(', ')}`,
    },
    why: {
      ja: '部品の代わりに、値が違うという知らせが表示されます。',
      en: 'Instead of the widget, a note about the wrong value shows.',
    },
    edits: near === undefined ? undefined : mend(near),
  };
}
