import { escapeHtml } from '@fukushi-widgets/model';
import { attributeNamed, embedAddress, embedsIn, written } from '../ours.js';
import type { Facts, Rule } from '../rule.js';
import { valueOf } from '../scan.js';
import type { StartTag } from '../tokens.js';
import { titleOf, widgetNamed } from '../titles.js';

/** A frame of ours that does not say what is in it. */
export const frameTitle: Rule = {
  name: 'frame-title',
  check(snippet, facts) {
    return embedsIn(snippet, 'iframe')
      .filter((tag) => [...(valueOf(tag, 'title') ?? '')].length < SHORTEST_TITLE)
      .map((tag) => {
        const title = titleFor(tag, facts);
        const attribute = attributeNamed(tag, 'title');
        const place = attribute ?? { start: tag.nameRange.end, end: tag.nameRange.end };
        return {
          severity: 'error' as const,
          found: written(snippet, tag),
          what: {
            ja: 'iframe に、中身を表す title（4文字以上）がありません。',
            en: 'The iframe has no title of four letters or more that says what is in it.',
          },
          why: {
            ja: '画面を音声で聞く人に、何の枠か伝わりません。自治体の検査でも誤りになります。',
            en: 'People who listen to the page do not learn what the frame is. Municipal checkers refuse it (WCAG 4.1.2).',
          },
          edits:
            title === undefined
              ? undefined
              : [
                  {
                    start: place.start,
                    end: place.end,
                    text: `${attribute ? '' : ' '}title="${escapeHtml(title)}"`,
                  },
                ],
        };
      });
  },
};

/** SHIRASAGI's checker counts so. */
const SHORTEST_TITLE = 4;

function titleFor(tag: StartTag, facts: Facts): string | undefined {
  const address = embedAddress(valueOf(tag, 'src'));
  const widget = widgetNamed(address?.widget);
  const [first] = address?.rest ?? [];
  return (
    widget &&
    titleOf(facts, widget, first !== undefined && facts.languages.includes(first) ? undefined : first)
  );
}
