import { elementsIn, embedAddress, embedsIn, scriptsIn } from '../ours.js';
import type { Rule } from '../rule.js';
import { valueOf } from '../scan.js';

/** Text in which nothing of ours is left. */
export const nothingOurs: Rule = {
  name: 'nothing-ours',
  check(snippet) {
    const { source, tags } = snippet;
    const ours = [...elementsIn(snippet), ...embedsIn(snippet, 'a'), ...embedsIn(snippet, 'iframe')];
    const marked = tags.some(
      (tag) => valueOf(tag, 'data-fukushi') ?? /\bfukushi-/u.test(valueOf(tag, 'class') ?? ''),
    );
    const address = source.split(/\s+/u).some((word) => embedAddress(word) !== undefined);
    if (source.trim() === '' || ours.length > 0 || marked || address) return [];
    const script = scriptsIn(snippet).length > 0;
    return [
      {
        severity: 'error',
        found: source.trim().slice(0, 200),
        what: script
          ? {
              ja: '読み込みの行（script）だけで、表示するもの（タグまたはリンク）がありません。',
              en: 'There is only the script, and no tag or link that says what to show.',
            }
          : {
              ja: 'この部品のタグもリンクも見つかりません。',
              en: 'There is no tag and no link of these widgets.',
            },
        why: {
          ja: '編集画面が消したのかもしれません。下で作り直すときは、どの編集画面でも残る「リンク」の形を選んでください。',
          en: 'The editor may have removed it. When you make it anew, choose the link: every editor keeps it.',
        },
      },
    ];
  },
};
