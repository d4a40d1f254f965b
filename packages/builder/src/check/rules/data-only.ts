import { CATALOGUE } from '@fukushi-widgets/model';
import { makeForm } from '../../forms.js';
import { embedsIn, elementsIn, isElement, written } from '../ours.js';
import { titleOf, widgetNamed } from '../titles.js';
import type { Facts, Problem, Rule } from '../rule.js';
import { valueOf, type Snippet } from '../scan.js';
import type { StartTag } from '../tokens.js';

/** Settings that stand in `data-*` alone, which many editors remove. */
export const dataOnly: Rule = {
  name: 'data-only',
  check: (snippet, facts) => [...onElements(snippet, facts), ...onBlocks(snippet, facts)],
};

const WHY = {
  ja: '多くの編集画面は data- で始まる指定を消します。消えると、何を表示するのか分からなくなります。',
  en: 'Many editors remove what begins with data-; then nothing says what to show.',
};

function onElements(snippet: Snippet, { elements }: Facts): readonly Problem[] {
  return elementsIn(snippet).flatMap((tag) =>
    tag.attributes.flatMap((attribute): Problem[] => {
      const plain = attribute.name.replace(/^data-/u, '');
      const known = elements.get(tag.name)?.some(({ name }) => name === plain) ?? false;
      if (plain === attribute.name || !known || valueOf(tag, plain) !== undefined) return [];
      return [
        {
          severity: 'error',
          found: written(snippet, attribute),
          what: {
            ja: `「${attribute.name}」ではなく「${plain}」と書いてください。`,
            en: `Write “${plain}” instead of “${attribute.name}”.`,
          },
          why: {
            ja: 'data- を付けた指定は効きません。',
            en: 'A setting that begins with data- has no effect.',
          },
          edits: [{ ...attribute.nameRange, text: plain }],
        },
      ];
    }),
  );
}

/** Blocks that only `data-fukushi` marks: no class of ours and no link to the widget's page. */
function onBlocks(snippet: Snippet, facts: Facts): readonly Problem[] {
  return snippet.tags
    .filter((tag) => valueOf(tag, 'data-fukushi') && !isElement(tag))
    .filter((tag) => !/\bfukushi-w-/u.test(valueOf(tag, 'class') ?? '') && !hasLink(snippet, tag))
    .map((tag) => {
      const form = linkFor(tag, facts);
      const at = tag.endTag?.start ?? tag.end;
      return {
        severity: 'warning' as const,
        found: written(snippet, tag),
        what: {
          ja: '何を表示するかが data- の指定だけで書かれています。中に部品のページへのリンクを入れてください。',
          en: 'Only data- settings say what to show. Put a link to the widget’s page inside.',
        },
        why: WHY,
        edits: form === undefined ? undefined : [{ start: at, end: at, text: form }],
      };
    });
}

const hasLink = (snippet: Snippet, block: StartTag): boolean =>
  embedsIn(snippet, 'a').some(
    (link) => link.start > block.start && link.start < (block.endTag?.start ?? Infinity),
  );

function linkFor(tag: StartTag, facts: Facts): string | undefined {
  const widget = widgetNamed(valueOf(tag, 'data-fukushi'));
  if (!widget) return undefined;
  const id = valueOf(tag, `data-${CATALOGUE[widget].attribute ?? ''}`);
  const title = titleOf(facts, widget, id);
  return title === undefined ? undefined : makeForm('link', { widget, id, base: facts.base, title });
}
