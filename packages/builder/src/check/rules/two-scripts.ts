import { scriptsIn, written } from '../ours.js';
import type { Rule } from '../rule.js';

/** The script more than once in one text. */
export const twoScripts: Rule = {
  name: 'two-scripts',
  check(snippet) {
    const [, ...more] = scriptsIn(snippet);
    return more.map((tag) => {
      const end = tag.endTag?.end ?? tag.end;
      const after = /^[ \t]*\n/u.exec(snippet.source.slice(end))?.[0].length ?? 0;
      return {
        severity: 'warning' as const,
        found: written(snippet, tag),
        what: {
          ja: '読み込みの行（script）が二つ以上あります。ページに一つで足ります。',
          en: 'The script is there more than once. Once per page is enough.',
        },
        why: {
          ja: '二つ目は何もしません。版が違うと、どちらが動くか分かりにくくなります。',
          en: 'The second does nothing; with two versions it is hard to tell which one runs.',
        },
        edits: [{ start: tag.start, end: end + after, text: '' }],
      };
    });
  },
};
