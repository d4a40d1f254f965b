import { PLACEHOLDER } from '../init/files.js';
import type { Rule } from './rule.js';
import { reportAt } from './rule.js';
import { writtenTexts } from './texts.js';

/** What `fukushi init` wrote for somebody to replace, and would be published as it stands. */
export const placeholder: Rule = {
  id: 'placeholder',
  check: (folder) =>
    writtenTexts(folder)
      .filter(({ value }) => value.startsWith(PLACEHOLDER))
      .map(({ file, path, value }) =>
        reportAt(file, path, {
          severity: 'warning',
          found: `見本のままの文章です「${value}」`,
          accepted: '計画の言葉。要らない項目なら、行かファイルを消す',
        }),
      ),
};
