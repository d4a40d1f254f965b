import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';

import { readPlanFolder } from '@fukushi-widgets/cli';

import { assertFindings } from './support/findings.js';
import { edited, planFolder } from './support/plan-folder.js';
import type { Files } from './support/plan-folder.js';

const source = '一行目のところ\n二行目、ところ、ところ\n';
const checksum = createHash('sha256').update(source).digest('hex');
const received = { 'source/text.txt': source, 'source/text.txt.sha256': `${checksum}  text.txt\n` };

const erratum = (line: number, from: string, status = 'decided'): string =>
  `- { id: one, line: ${line}, from: ${from}, to: こころ, reason: 取り違え, confidence: H, status: ${status}, confirmedBy: null, applied: true }\n`;
const question = (errata: string, answer = 'null'): string =>
  `- { id: q, question: どちらか, default: そのまま, lines: [1], errata: [${errata}], answer: ${answer} }\n`;

test('frozen-source: the received text as it was received', (t) => {
  assertFindings(t, received, []);
});

test('frozen-source: a changed byte, a missing checksum', (t) => {
  assertFindings(t, { ...received, 'source/text.txt': `${source} ` }, [
    'error frozen-source source/text.txt:1:1',
  ]);
  assertFindings(t, { 'source/text.txt': source }, ['error frozen-source source/text.txt:1:1']);
});

test('errata: what they correct stands exactly once in its line', (t) => {
  assertFindings(t, { ...received, 'errata.yaml': erratum(1, 'ところ') }, []);
  assertFindings(t, { ...received, 'errata.yaml': erratum(2, 'ところ') }, ['error errata errata.yaml:1:29']);
  assertFindings(t, { ...received, 'errata.yaml': erratum(1, 'こころ') }, ['error errata errata.yaml:1:29']);
});

test('errata: what is left out stands in its line', (t) => {
  const leftOut = (line: number): string => `- { line: ${line}, text: 一行目, reason: 図の代わり }\n`;
  const rest = [1, 2].map((line) => `error received-rest source/text.txt:${line}:1`);
  assertFindings(t, { ...received, 'left-out.yaml': leftOut(1) }, rest);
  assertFindings(t, { ...received, 'left-out.yaml': leftOut(2) }, [
    'error errata left-out.yaml:1:20',
    ...rest,
  ]);
});

/** All that the tiny plan says, one text a line, as if it had been received. */
const saidByTheTinyPlan = [
  '試しの計画 令和 試し町 試し計画 試しの説明です。 目標 施策 わたしたち 0267-00-0000',
  '目標の題 支え合い 支え合いを広げます。',
  '施策の題 声をかけましょう。 もう1つの題',
].join('\n');
const kept = (source: string, more: Files = {}) => ({
  'source/text.txt': source,
  'source/text.txt.sha256': createHash('sha256').update(source).digest('hex'),
  'ours.yaml': '[]\n',
  'left-out.yaml': '[]\n',
  ...more,
});

test('received-text, received-rest: the received text, whole and unchanged', (t) => {
  assertFindings(t, kept(saidByTheTinyPlan), []);
});

test('received-text: a sentence changed without an erratum, with the line it comes from', (t) => {
  const folder = planFolder(t, {
    ...kept(saidByTheTinyPlan),
    ...edited('goals/1.yaml', '支え合いを広げます。', '支え合いを深めます。'),
  });
  const { findings, plan } = readPlanFolder(folder);
  assert.equal(plan, undefined);
  assert.deepEqual(
    findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`),
    ['received-text goals/1.yaml:3', 'received-rest source/text.txt:2'],
  );
  assert.match(findings[0]?.hint ?? '', /2 行目/u);
  assert.match(findings[0]?.example ?? '', /line: 2\n/u);
});

test('received-text: an applied erratum, or a record that the words are ours', (t) => {
  const changed = edited('goals/1.yaml', '支え合いを広げます。', '支え合いを深めます。');
  const one = erratum(2, '広げます').replace('こころ', '深めます');
  assertFindings(t, { ...kept(saidByTheTinyPlan), ...changed, 'errata.yaml': one }, []);
  const ours = '- { text: 支え合いを深めます。, reason: 見本 }\n';
  const leftOut = '- { line: 2, text: 支え合いを広げます。, reason: 見本 }\n';
  assertFindings(
    t,
    { ...kept(saidByTheTinyPlan), ...changed, 'ours.yaml': ours, 'left-out.yaml': leftOut },
    [],
  );
});

test('received-rest: a sentence that was received and is nowhere', (t) => {
  assertFindings(t, kept(`${saidByTheTinyPlan}\n誰も載せなかった文です。`), [
    'error received-rest source/text.txt:4:1',
  ]);
});

test('ours-unused: a record of words that the plan no longer has', (t) => {
  assertFindings(t, { 'ours.yaml': '- { text: どこにもない, reason: 見本 }\n' }, [
    'error ours-unused ours.yaml:1:11',
  ]);
  assertFindings(t, { 'ours.yaml': '- { text: 目標の題, reason: 見本 }\n' }, []);
});

test('open-questions: unanswered ones are counted', (t) => {
  assertFindings(t, { 'open-questions.yaml': question('') }, [
    'warning open-questions open-questions.yaml:1:1',
  ]);
  assertFindings(t, { 'open-questions.yaml': question('', 'こちら') }, []);
});

test('open-questions: errata and questions know each other', (t) => {
  const waiting = { ...received, 'errata.yaml': erratum(1, 'ところ', 'open-question') };
  assertFindings(t, { ...waiting, 'open-questions.yaml': question('one', 'こちら') }, []);
  assertFindings(t, { ...waiting, 'open-questions.yaml': question('two', 'こちら') }, [
    'error open-questions errata.yaml:1:80',
    'error open-questions open-questions.yaml:1:64',
  ]);
});

test('duplicate-id: two errata with one id', (t) => {
  assertFindings(t, { ...received, 'errata.yaml': erratum(1, 'ところ') + erratum(1, '一行') }, [
    'error duplicate-id errata.yaml:2:9',
  ]);
});
