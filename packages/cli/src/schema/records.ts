import type { Definitions, Schema } from './json-schema.js';

/** Records about the text: where it differs from what was received, and why. */

const text = (description: string): Schema => ({ description, type: 'string', pattern: '\\S' });
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const list = (items: Schema): Schema => ({ type: 'array', items });
const line: Schema = { description: '原文の行番号（1 から始まる整数）', type: 'integer', minimum: 1 };
const id: Schema = {
  ...text('記録の id（半角の小文字・数字・ハイフン）'),
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
};
const confirmedBy: Schema = { description: '確認した人（未確認なら null）', type: ['string', 'null'] };

const record = (
  description: string,
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
): Schema => ({
  description,
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

export const recordDefinitions: Definitions = {
  erratum: record('正誤の記録', {
    id,
    line,
    from: text('原文のとおりの文字列（その行に1回だけ現れるもの）'),
    to: { description: '直した文字列', type: 'string' },
    reason: text('理由'),
    confidence: { description: 'H・M・L のどれか', enum: ['H', 'M', 'L'] },
    status: {
      description: 'decided（決定）か open-question（確認待ち）',
      enum: ['decided', 'open-question'],
    },
    confirmedBy,
    applied: { description: '表示に反映していれば true', type: 'boolean' },
  }),
  errataFile: list(ref('erratum')),
  leftOut: record('載せなかった原文の記録', {
    line,
    text: text('原文のとおりの文字列'),
    reason: text('理由'),
  }),
  leftOutFile: list(ref('leftOut')),
  openQuestion: record('未解決の質問', {
    id,
    question: text('質問'),
    default: text('答えが出るまでの扱い'),
    lines: list(line),
    errata: list(id),
    answer: { description: '答え（まだなら null）', type: ['string', 'null'] },
  }),
  openQuestionsFile: list(ref('openQuestion')),
  own: record('原文にない文字列の記録', { text: text('計画の文字列'), reason: text('理由') }),
  oursFile: list(ref('own')),
  term: record(
    '用語の記録',
    {
      ja: text('計画の言葉'),
      term: text('訳語'),
      reason: text('その訳語にした理由'),
      forms: list(text('訳語の変化形や、文の中での言い方')),
      check: { description: '文字どおりの検査が合わない言葉なら false', type: 'boolean' },
    },
    ['forms', 'check'],
  ),
  glossaryFile: list(ref('term')),
  unknownReading: record('読みの分からない言葉の記録', {
    word: text('言葉'),
    question: { ...id, description: 'open-questions.yaml の質問の id' },
  }),
  misreadWord: record('辞書が読み違える言葉の記録', {
    word: text('言葉'),
    reading: text('人が確かめた読み（ひらがな）'),
  }),
  readingsFile: record(
    'ふりがなの記録',
    { unknown: list(ref('unknownReading')), misread: list(ref('misreadWord')) },
    ['unknown', 'misread'],
  ),
};
