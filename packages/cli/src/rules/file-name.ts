import { isId } from '../id.js';
import { fieldOf } from '../json.js';
import type { Rule } from './rule.js';
import { reportAt, reportFile } from './rule.js';

/** A file is named by the id of what it holds; an `id` inside may only repeat it. */
export const fileName: Rule = {
  id: 'file-name',
  check: ({ files }) =>
    files
      .filter(({ kind }) => kind === 'node' || kind === 'actor' || kind === 'contact')
      .flatMap((file) => {
        const id = fieldOf(file.value, 'id');
        const named = isId(file.id)
          ? []
          : [
              reportFile(file.path, {
                found: `ファイル名「${file.id}」は id に使えません`,
                accepted: '半角の小文字・数字・ハイフン（例: sumai-2.yaml、madoguchi.yaml）',
              }),
            ];
        const repeated =
          id === undefined || id === file.id
            ? []
            : [
                reportAt(file, ['id'], {
                  found: `id「${String(id)}」がファイル名と違います`,
                  accepted: `「${file.id}」`,
                  hint: 'id の行は省けます。ファイル名が id になります',
                }),
              ];
        return [...named, ...repeated];
      }),
};
