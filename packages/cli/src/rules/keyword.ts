import { stringOf, fieldOf } from '../json.js';
import type { Rule } from './rule.js';
import { reportAt } from './rule.js';

/** A keyword is emphasised inside its summary, so it has to stand there word for word. */
export const keyword: Rule = {
  id: 'keyword',
  check: ({ files }) =>
    files
      .filter(({ kind }) => kind === 'node')
      .flatMap((file) => {
        const text = (name: string): string | undefined => {
          const field = fieldOf(file.value, name);
          return typeof field === 'string' ? field : stringOf(field, 'text');
        };
        const [words, summary] = [text('keyword'), text('summary')];
        return words === undefined || summary === undefined || summary.includes(words.trim())
          ? []
          : [
              reportAt(file, ['keyword'], {
                found: `keyword「${words}」が summary の中にありません`,
                accepted: 'summary の中の言葉と同じ文字列',
              }),
            ];
      }),
};
