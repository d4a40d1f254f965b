import type { Rule } from './rule.js';

/** What the YAML reader's codes mean to an editor. */
const MEANINGS: Readonly<Record<string, readonly [found: string, accepted: string]>> = {
  NOT_UTF8: ['読めない文字があります', '文字コード UTF-8 で保存し直す'],
  BAD_INDENT: ['字下げがそろっていません', '同じ並びの行は同じ数の半角空白で始める'],
  TAB_AS_INDENT: ['字下げにタブが使われています', '字下げは半角空白'],
  DUPLICATE_KEY: ['同じ項目が2回書かれています', '1つの項目は1回だけ'],
  MULTILINE_IMPLICIT_KEY: ['「:」のない行が続いています', '「項目: 値」の形'],
  MISSING_CHAR: ['閉じる記号がありません', '引用符やかっこは対にする'],
  BLOCK_AS_IMPLICIT_KEY: ['1行に「: 」が2つあります', '「: 」を含む文章は引用符 " " で囲む'],
  BAD_SCALAR_START: ['使えない文字で値が始まっています', '@ や ` で始まる文章は引用符 " " で囲む'],
  BAD_DQ_ESCAPE: ['引用符の中の \\ の使い方が違います', "\\ を消すか、引用符を ' ' に替える"],
  BAD_ALIAS: ['* や & が記号として読まれました', '* や & で始まる文章は引用符 " " で囲む'],
  MULTIPLE_DOCS: ['「---」で区切られています', '1つのファイルに1つの内容'],
};
const OTHER = [
  'YAML として読めません',
  '「項目: 値」の形（この行と1つ前の行の記号や字下げを確かめる）',
] as const;

/** Broken YAML, with the line where reading stopped making sense. */
export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  check: ({ files }) =>
    files.flatMap(({ path, problems }) =>
      problems.map(({ code, line, column }) => {
        const [found, accepted] = MEANINGS[code] ?? OTHER;
        return { severity: 'error' as const, file: path, line, column, found, accepted };
      }),
    ),
};
