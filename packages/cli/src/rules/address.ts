import { pageOfNode, placedNodes } from '@fukushi-widgets/model';
import type { Report, Rule } from './rule.js';
import { reportFile } from './rule.js';

/** Longer ones are no part of an address of ours. */
const LONGEST = 40;

/** An id is a part of its page's address, where the name of a rendition may follow it: neither may look like the other. */
export const address: Rule = {
  id: 'address',
  check({ files, draft }) {
    const pages = new Map(
      placedNodes(draft).map((placed) => [
        `${placed.ancestors.length} ${placed.node.id}`,
        pageOfNode(placed).id,
      ]),
    );
    /** An id as addresses have it: between the first level and the last its level's stands before it. */
    const addressed = ({ kind, id, level }: (typeof files)[number]): string =>
      (kind === 'node' && pages.get(`${level} ${id}`)) || id;
    const renditions = new Set(files.flatMap(({ locale }) => locale?.toLowerCase() ?? []));
    return files
      .filter(
        ({ kind, locale }) =>
          locale === undefined && (kind === 'node' || kind === 'actor' || kind === 'contact'),
      )
      .map((file) => ({ ...file, id: addressed(file) }))
      .flatMap(({ id, path }): readonly Report[] => [
        ...(renditions.has(id.toLowerCase())
          ? [
              reportFile(path, {
                found: `id「${id}」は locales/ のフォルダー名と同じで、アドレスの中で区別できません`,
                accepted: '言語や表し方の名前でない id',
                hint: 'ファイル名を変え、公開したあとなら古い id を plan.yaml の retired に書いてください',
              }),
            ]
          : []),
        ...(id.length > LONGEST
          ? [
              reportFile(path, {
                found: `id「${id}」は ${id.length} 字で、アドレスに使えません`,
                accepted: `${LONGEST} 字まで`,
                hint: 'ファイル名を短くしてください',
              }),
            ]
          : []),
      ]);
  },
};
