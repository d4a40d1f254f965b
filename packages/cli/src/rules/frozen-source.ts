import type { Rule } from './rule.js';
import { reportFile } from './rule.js';

/** The received text is kept byte for byte; its checksum stands beside it. */
export const frozenSource: Rule = {
  id: 'frozen-source',
  readsBrokenFolders: true,
  check: ({ sources }) =>
    sources.flatMap(({ path, sha256, expected }) => {
      if (expected === sha256) return [];
      return [
        expected === undefined
          ? reportFile(path, {
              found: '原文のチェックサムがありません',
              accepted: `${path}.sha256 に ${sha256} と書く`,
            })
          : reportFile(path, {
              found: '原文が受け取ったときから変わっています',
              accepted: `SHA-256 が ${expected} のファイル`,
              hint: '原文は直さず、errata.yaml に記録してください',
            }),
      ];
    }),
};
