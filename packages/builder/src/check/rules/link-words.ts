import { escapeHtml } from '@fukushi-widgets/model';
import { embedAddress, embedsIn, wordsIn, written } from '../ours.js';
import type { Rule } from '../rule.js';
import { valueOf } from '../scan.js';
import { titleOf, widgetNamed } from '../titles.js';

/** A link whose words do not say where it leads: `こちら`, or fewer than four letters. */
export const linkWords: Rule = {
  name: 'link-words',
  check(snippet, facts) {
    return embedsIn(snippet, 'a').flatMap((link) => {
      const words = wordsIn(snippet, link);
      if ([...words].length >= 4 && !/^(?:こちら|ここ|こちらへ|here|click here)/iu.test(words)) return [];
      const address = embedAddress(valueOf(link, 'href'));
      const widget = widgetNamed(address?.widget);
      const [first] = address?.rest ?? [];
      const id = first !== undefined && facts.languages.includes(first) ? undefined : first;
      const title = widget && titleOf(facts, widget, id);
      return [
        {
          severity: 'warning' as const,
          found: written(snippet, link) + words,
          what: {
            ja: `リンクの文字「${words}」では、行き先が分かりません。載せるものの名前を書いてください。`,
            en: `The words “${words}” do not say where the link leads. Write what it shows.`,
          },
          why: {
            ja: 'スクリプトが動かないときと、音声で聞く人には、この文字がすべてです。自治体の検査でも誤りになります。',
            en: 'Without script, and for people who listen, these words are all there is. Municipal checkers refuse them.',
          },
          edits:
            title === undefined || !link.endTag
              ? undefined
              : [{ start: link.end, end: link.endTag.start, text: escapeHtml(title) }],
        },
      ];
    });
  },
};
