import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { parse } from 'yaml';

/** Komoro's received text, read by the tests with code of their own: never through the code they test. */

export const komoro = fileURLToPath(new URL('../../../../komoro', import.meta.url));

const read = (path: string): Buffer => readFileSync(`${komoro}/${path}`);
const records = <Entry>(path: string): readonly Entry[] =>
  parse(read(path).toString('utf8')) as readonly Entry[];

export interface Erratum {
  readonly id: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly applied: boolean;
  readonly status: string;
}

export const errata = records<Erratum>('errata.yaml');
export const leftOut = records<{ readonly line: number; readonly text: string }>('left-out.yaml');
export const ours = records<{ readonly text: string }>('ours.yaml').map(({ text }) => text);

export const sha256 = createHash('sha256').update(read('source/plan-source.ja.txt')).digest('hex');
export const receivedLines = read('source/plan-source.ja.txt').toString('utf8').split('\n');

/** A line of the received text, counted from 1, with the applied errata and nothing else changed. */
export function corrected(line: number): string {
  return errata
    .filter((erratum) => erratum.applied && erratum.line === line)
    .reduce((text, { from, to }) => text.replace(from, to), receivedLines[line - 1] ?? '');
}

/** Words alone: tags and the two stars of bold type are how the text was sent, not what it says. */
export function plain(text: string): string {
  return text.replace(/<[^>]*>/gu, '\n').replaceAll('**', '');
}
