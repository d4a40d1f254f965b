import type { Rule } from './rule.js';
import { listed, reportFile } from './rule.js';

/** A YAML file in the wrong place is content that nobody sees. */
export const unreadFile: Rule = {
  id: 'unread-file',
  check: ({ unread, levels }) => {
    // Where a level does not say its folder, the schema has said so, and nobody knows what belongs where.
    if (levels.length === 0 || levels.some(({ folder }) => folder === '')) return [];
    return unread.map((path) =>
      reportFile(path, {
        found: 'どこからも読まれないファイルです',
        accepted: `置ける場所: ${listed([...levels.map(({ folder }) => folder), 'actors', 'contacts', 'locales/<言語>'])}`,
        hint: path.endsWith('.yaml')
          ? 'フォルダー名と plan.yaml の levels の folder を見比べてください'
          : '末尾を .yaml にしてください',
      }),
    );
  },
};
