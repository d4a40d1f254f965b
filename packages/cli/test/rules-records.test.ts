import { createHash } from 'node:crypto';
import { test } from 'node:test';

import { assertFindings } from './support/findings.js';

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
  assertFindings(t, { ...received, 'left-out.yaml': leftOut(1) }, []);
  assertFindings(t, { ...received, 'left-out.yaml': leftOut(2) }, ['error errata left-out.yaml:1:20']);
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
