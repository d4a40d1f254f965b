import type { YamlFile } from '../folder/yaml-file.js';
import type { Report, Rule } from './rule.js';

/** What the YAML reader's codes mean to an editor, and a line that is right. */
const MEANINGS: Readonly<Record<string, readonly [found: string, accepted: string, example?: string]>> = {
  FULL_WIDTH_COLON: ['項目名の後ろの「：」が全角です', '半角の「:」と半角の空白1つ'],
  FULL_WIDTH_SPACE: ['「:」の後ろの空白が全角です', '半角の空白1つ'],
  FULL_WIDTH_INDENT: ['行の始まりの空白が全角です', '字下げは半角の空白'],
  NO_SPACE: ['「:」の後ろに空白がありません', '「:」の後ろに半角の空白1つ'],
  SIGN_AT_START: ['記号で始まる文章です。YAML では別の意味になります', '文章全体を引用符で囲む'],
  CUT_OFF: [
    'この記号から後ろ（または前）が読まれず、文章が欠けます',
    '文章全体を引用符で囲む。覚え書きなら、# で始まる別の行に書く',
  ],
  NOT_UTF8: ['読めない文字があります', '文字コード UTF-8 で保存し直す'],
  BAD_INDENT: [
    '字下げがそろっていません',
    '同じ並びの行は同じ数の半角空白で始める',
    'period:\n  start: 2025-04-01\n  end: 2030-03-31',
  ],
  TAB_AS_INDENT: ['字下げにタブが使われています', '字下げは半角空白', 'period:\n  start: 2025-04-01'],
  DUPLICATE_KEY: ['同じ項目が2回書かれています', '1つの項目は1回だけ'],
  MULTILINE_IMPLICIT_KEY: ['「:」のない行が続いています', '「項目: 値」の形', 'title: 見守りの輪を広げる'],
  MISSING_CHAR: ['閉じる記号がありません', '引用符やかっこは対にする', 'title: "「つながり」を広げる"'],
  BLOCK_AS_IMPLICIT_KEY: [
    '1行に「: 」が2つあります',
    '「: 」を含む文章は引用符 " " で囲む',
    'summary: "注意: 見守り"',
  ],
  BAD_SCALAR_START: ['使えない文字で値が始まっています', '@ や ` で始まる文章は引用符 " " で囲む'],
  BAD_DQ_ESCAPE: ['引用符の中の \\ の使い方が違います', "\\ を消すか、引用符を ' ' に替える"],
  BAD_ALIAS: ['* や & が記号として読まれました', '* や & で始まる文章は引用符 " " で囲む'],
  MULTIPLE_DOCS: ['「---」で区切られています', '1つのファイルに1つの内容'],
};
const OTHER = [
  'YAML として読めません',
  '「項目: 値」の形（この行と1つ前の行の記号や字下げを確かめる）',
  'title: 見守りの輪を広げる',
] as const;

/** What is wrong with a file that is not YAML, each where reading stopped making sense. */
export const syntaxReports = ({ path, problems }: Pick<YamlFile, 'path' | 'problems'>): readonly Report[] =>
  problems.map(({ code, line, column, mended }) => {
    const [found, accepted, usual] = MEANINGS[code] ?? OTHER;
    const example = mended ?? usual;
    return {
      severity: 'error',
      file: path,
      line,
      column,
      found,
      accepted,
      ...(example === undefined ? {} : { example }),
    };
  });

/** Broken YAML, with the line where reading stopped making sense. */
export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  readsBrokenFolders: true,
  check: ({ files }) =>
    files.flatMap((file) =>
      syntaxReports(file).map((report) =>
        file.kind === 'plan' ? { ...report, hint: 'plan.yaml が読めるまで、ほかの検査はしません' } : report,
      ),
    ),
};
