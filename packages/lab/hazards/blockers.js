/** What general rules of ad blockers hide on every site. */
import { readFileSync } from 'node:fs';

const path = new URL('../blockers.json', import.meta.url);
const { words, rules, rulesByWord } = JSON.parse(readFileSync(path, 'utf8'));

export const hiddenByBlockers = [
  ...rules,
  ...words.flatMap((word) => rulesByWord.map((rule) => rule.replace('WORD', word))),
];
