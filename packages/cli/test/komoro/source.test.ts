import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readPlanFolder } from '@fukushi-widgets/cli';
import { childrenOf, fiscalYearsOf, numberOf, pickText, policiesOf } from '@fukushi-widgets/model';
import type { Message, Plan } from '@fukushi-widgets/model';

import { corrected, errata, komoro, leftOut, ours, plain, receivedLines, sha256 } from './received.js';

const plan = readPlanFolder(komoro).plan as Plan;
const lines = receivedLines.map((_, index) => index + 1);
const wholeText = lines.map((line) => plain(corrected(line))).join('\n');

/** Fields that hold no words: ids, kinds, switches, dates. Dates are compared as they print. */
const NO_WORDS = new Set([
  'id',
  'lang',
  'icon',
  'relation',
  'plansFigure',
  'organization',
  'members',
  'actor',
  'period',
  'issued',
  'start',
]);

/** Every string of the compiled plan that a reader or an editor could meet. */
function wordsIn(value: unknown, field = ''): string[] {
  if (NO_WORDS.has(field)) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => wordsIn(item, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => wordsIn(part, name));
}

/** What is printed from data that is not words. */
function printed(): string[] {
  const years = fiscalYearsOf(plan, 'ja');
  const label = (year: 'first' | 'last'): string =>
    `${years?.[year].era?.name}${years?.[year].era?.year}年度`;
  const [year, month] = (plan.issued ?? '').split('-').map(Number) as [number, number];
  return [
    `${label('first')}～${label('last')}`,
    `令和${year - 2018}年${month}月`,
    ...[...childrenOf(plan), ...policiesOf(plan)].map(
      (placed) => pickText(numberOf(placed) ?? '', 'ja', 'ja').value,
    ),
    ...plan.actors.map((actor) => `[${String(actor.label)}]`),
  ];
}

test('the received text is what was received', () => {
  assert.equal(sha256, '8fcab0d5a7ceb89c0525c8293302d662f4d833c2f8e26a28922eb0dd3c1aacaf');
});

test('every erratum can be applied: what it corrects stands once in its line, and overlaps nothing', () => {
  for (const { id, line, from, to } of errata) {
    assert.equal((receivedLines[line - 1] ?? '').split(from).length, 2, id);
    assert.notEqual(from, to, id);
  }
  for (const line of lines) {
    const ranges = errata
      .filter((erratum) => erratum.line === line)
      .map(({ from }) => [receivedLines[line - 1]?.indexOf(from) ?? -1, from.length] as const)
      .sort(([a], [b]) => a - b);
    for (const [index, [start]] of ranges.entries()) {
      const [before, length] = ranges[index - 1] ?? [0, 0];
      assert.ok(before + length <= start, `line ${line}`);
    }
  }
});

test('every sentence received is in the plan, or left out with a reason', () => {
  const received = { ...plan, actors: plan.actors.map(({ id, label }) => ({ id, label })) };
  const known = [...wordsIn(received), ...printed()].sort((a, b) => b.length - a.length);
  const unexplained = lines.flatMap((line) => {
    let rest = plain(corrected(line));
    for (const { text } of leftOut.filter((entry) => entry.line === line)) rest = rest.replace(text, '');
    // Numbers such as (1) are derived from a policy's place.
    rest = rest.replace(/^\s*\([1-9]\) /u, '');
    // A space of its own keeps two halves of a gap from meeting and reading as a word.
    for (const words of known) rest = rest.replaceAll(words, ' ');
    rest = rest.replace(/[\s・【】]|（ ）/gu, '');
    return rest === '' || rest === '（）' ? [] : [`${line}: ${rest}`];
  });
  assert.deepEqual(unexplained, []);
});

test('every string of the plan was received, or is listed as ours', () => {
  const foreign = wordsIn(plan).filter((words) => !wholeText.includes(words) && !ours.includes(words));
  assert.deepEqual(foreign, []);
});

test('nothing is listed as ours that the plan does not have', () => {
  const words = wordsIn(plan);
  assert.deepEqual(
    ours.filter((text) => !words.includes(text)),
    [],
  );
});

test('the signed message is the received text, letter by letter', () => {
  const message = plan.message as Message;
  assert.equal(message.heading, receivedLines[65]);
  assert.equal(message.subheading, receivedLines[67]);
  assert.equal(message.title, receivedLines[71]);
  assert.deepEqual(message.paragraphs, [receivedLines[73], receivedLines[75]]);
  const { role, name, affiliation } = message.signature;
  assert.equal(`${String(role)} ${String(name)}（${String(affiliation)}）`, receivedLines[77]);
});
