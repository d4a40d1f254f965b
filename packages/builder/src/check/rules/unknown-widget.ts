import { PLAN_WIDGETS } from '@fukushi-widgets/model';
import { addressAttribute, embedAddress, embedsIn, isElement, written } from '../ours.js';
import { nearest } from '../nearest.js';
import { readdressed } from '../readdress.js';
import type { Problem, Rule } from '../rule.js';
import { valueOf, type Snippet } from '../scan.js';

/** A tag, or the address of a widget's page, that names no widget of ours. */
export const unknownWidget: Rule = {
  name: 'unknown-widget',
  check: (snippet, { elements }) => [...tags(snippet, [...elements.keys()]), ...addresses(snippet)],
};

function tags(snippet: Snippet, known: readonly string[]): readonly Problem[] {
  return snippet.tags.flatMap((tag) => {
    if (!tag.name.includes('-') || known.includes(tag.name)) return [];
    const near = known.find((name) => name === `fukushi-${tag.name}`) ?? nearest(tag.name, known);
    // Other people's elements are theirs.
    if (!near && !isElement(tag)) return [];
    const ranges = [tag.nameRange, ...(tag.endTag ? [tag.endTag.nameRange] : [])];
    return [
      {
        severity: 'error' as const,
        found: written(snippet, tag),
        what: words(
          `<${tag.name}>`,
          near && `<${near}>`,
          known.map((name) => `<${name}>`),
        ),
        why: NOTHING,
        edits: near ? ranges.map((range) => ({ ...range, text: near })) : undefined,
      },
    ];
  });
}

function addresses(snippet: Snippet): readonly Problem[] {
  return [...embedsIn(snippet, 'a'), ...embedsIn(snippet, 'iframe')].flatMap((tag) => {
    const address = embedAddress(valueOf(tag, addressAttribute(tag)));
    const known: readonly string[] = PLAN_WIDGETS;
    if (!address || known.includes(address.widget)) return [];
    const near = nearest(address.widget, known);
    return [
      {
        severity: 'error' as const,
        found: written(snippet, tag),
        what: words(address.widget, near, known),
        why: {
          ja: 'その名前のページはないため、リンクの先は「見つかりません」になります。',
          en: 'There is no page of that name: the link leads to “not found”.',
        },
        edits: near === undefined ? undefined : readdressed(tag, { ...address, widget: near }),
      },
    ];
  });
}

const words = (found: string, near: string | undefined, known: readonly string[]) => ({
  ja: `「${found}」という部品はありません。${near ? `「${near}」のことでしょうか。` : `使えるもの: ${known.join('、')}`}`,
  en: `There is no widget “${found}”. ${near ? `Did you mean “${near}”?` : `Known: ${known.join(', ')}`}`,
});

const NOTHING = {
  ja: '部品は表示されず、中に書いたものだけが残ります。',
  en: 'No widget shows, only what stands inside the tag.',
};
