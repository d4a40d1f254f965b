import { makeScript } from '../../forms.js';
import { elementsIn, embedsIn, scriptsIn, written } from '../ours.js';
import type { Rule } from '../rule.js';

/** Elements or marked links without the script: perhaps it is in the site's template, perhaps an editor removed it. */
export const noScript: Rule = {
  name: 'no-script',
  check(snippet, { base }) {
    if (scriptsIn(snippet).length > 0) return [];
    const script = makeScript(base);
    const [element] = elementsIn(snippet);
    if (element) {
      return [
        {
          severity: 'warning',
          found: written(snippet, element),
          what: {
            ja: `読み込みの行がありません。サイトのひな形（テンプレート）に入っていなければ、この行が必要です: ${script}`,
            en: `The script is missing. Unless the site’s template has it, this line is needed: ${script}`,
          },
          why: {
            ja: '貼ったときに編集画面が消したのかもしれません。ないと、中に書いたものだけが表示されます。',
            en: 'The editor may have removed it. Without it only what stands inside the tag shows.',
          },
          edits: [{ start: 0, end: 0, text: `${script}\n` }],
        },
      ];
    }
    const [link] = embedsIn(snippet, 'a');
    if (!link || embedsIn(snippet, 'iframe').length > 0) return [];
    return [
      {
        severity: 'hint',
        found: written(snippet, link),
        what: {
          ja: `このままではふつうのリンクです。その場に表示するには、サイトの管理者がひな形（テンプレート）に一度だけ次の行を入れます: ${script}`,
          en: `By itself this is a plain link. To show the widget in its place, the site’s template needs this line once: ${script}`,
        },
        why: {
          ja: 'すでに入っていれば、何もする必要はありません。',
          en: 'If it is there already, there is nothing to do.',
        },
      },
    ];
  },
};
