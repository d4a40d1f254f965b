import type { Plan } from '@fukushi-widgets/model';
import type { Changes, PartChange } from './compare.js';
import { GROUPS, linesOf, moveWords, retiredWords, summary, TITLE, versionName } from './words.js';

/** What changed, as plain text; a line for a paragraph, like the text edition. */
export function changesText(changes: Changes, before: Plan, after: Plan): string {
  const { reworded, added, moved, retired } = changes;
  const group = (name: string, entries: readonly string[]) =>
    entries.length > 0 ? [`\n\n■ ${name}`, ...entries] : [];
  const lines = [
    TITLE,
    `前: ${versionName(before)}`,
    `今: ${versionName(after)}`,
    summary(changes),
    ...group(GROUPS.reworded, reworded.map(rewordedText)),
    ...group(GROUPS.added, added.map(addedText)),
    ...group(
      GROUPS.moved,
      moved.map((move) => `・${move.name}: ${moveWords(move)}`),
    ),
    ...group(
      GROUPS.retired,
      retired.map(({ name, id, now }) => `・${name}${retiredWords(id, now && `${now.name} id: ${now.id}`)}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const rewordedText = ({ name, texts }: PartChange): string =>
  [
    `\n◆ ${name}`,
    ...texts.flatMap((text) => [
      `・${text.what}`,
      ...linesOf(text).map(
        ({ label, pieces }) => `　${label}: ${pieces.map((piece) => piece.text).join('')}`,
      ),
    ]),
  ].join('\n');

const addedText = ({ name, texts }: PartChange): string =>
  [`\n◆ ${name}`, ...texts.map(({ what, after }) => `・${what}: ${after ?? ''}`)].join('\n');
