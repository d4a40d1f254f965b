import type { LanguageTag, Plan } from '@fukushi-widgets/model';
import type { Changes, PartChange } from './compare.js';
import { plainLine } from './line.js';
import { word } from './say.js';
import { groupName, linesOf, moveWords, retiredWords, summary, versionName } from './words.js';
import type { ChangeKind } from '@fukushi-widgets/elements/views.js';

/** What changed, as plain text in a rendition; a line for a paragraph, like the text edition. */
export function changesText(
  changes: Changes,
  before: Plan,
  after: Plan,
  lang: LanguageTag = after.lang,
): string {
  const { reworded, added, moved, retired } = changes;
  const group = (kind: ChangeKind, entries: readonly string[]) =>
    entries.length > 0 ? [`\n\n■ ${plainLine(groupName(kind, lang))}`, ...entries] : [];
  const lines = [
    plainLine(word(lang, 'title')),
    `${plainLine(word(lang, 'before'))}: ${plainLine(versionName(before, lang))}`,
    `${plainLine(word(lang, 'now'))}: ${plainLine(versionName(after, lang))}`,
    plainLine(summary(changes, lang)),
    ...group(
      'reworded',
      reworded.map((part) => rewordedText(part, lang)),
    ),
    ...group('added', added.map(addedText)),
    ...group(
      'moved',
      moved.map((move) => `・${plainLine(move.name)}: ${plainLine(moveWords(move, lang))}`),
    ),
    ...group(
      'retired',
      retired.map((part) => `・${plainLine(retiredWords(part, lang))}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const rewordedText = ({ name, texts }: PartChange, lang: LanguageTag): string =>
  [
    `\n◆ ${plainLine(name)}`,
    ...texts.flatMap((text) => [
      `・${plainLine(text.what)}`,
      ...(text.only ? [`　${plainLine(word(lang, text.only))}`] : []),
      ...linesOf(text, lang).map(
        ({ label, pieces }) => `　${plainLine(label)}: ${pieces.map(({ line }) => plainLine(line)).join('')}`,
      ),
    ]),
  ].join('\n');

const addedText = ({ name, texts }: PartChange): string =>
  [
    `\n◆ ${plainLine(name)}`,
    ...texts.map(({ what, after }) => `・${plainLine(what)}: ${plainLine(after ?? [])}`),
  ].join('\n');
