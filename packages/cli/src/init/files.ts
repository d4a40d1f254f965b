import { editorSchemas, schemaFile } from '../schema/editor-schemas.js';

/** What a beginner is asked; everything else in the folder is an example that says what belongs there. */
export interface Beginning {
  /** The id of the plan: the folder's name, as far as that can be one. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** The names of the levels, outermost first: 目標, 基本施策. */
  readonly levels: readonly string[];
}

/** Texts that begin with this wait for somebody's words; `fukushi check` counts them. */
export const PLACEHOLDER = '（ここに';

const FOLDERS = ['goals', 'policies', 'measures', 'details'] as const;
const IDS = ['goal', 'policy', 'measure', 'detail'] as const;

/** The files of a publication that has just been begun, by path. */
export function beginning(asked: Beginning): ReadonlyMap<string, string> {
  const last = asked.levels.length - 1;
  return new Map([
    ['README.md', readme(asked)],
    ['plan.yaml', planFile(asked)],
    ...asked.levels.map(
      (label, level) => [`${FOLDERS[level]}/${idAt(level)}.yaml`, node(label, level, last)] as const,
    ),
    ['actors/shimin.yaml', ACTOR],
    ['contacts/madoguchi.yaml', CONTACT],
    ...editorSchemas(),
  ]);
}

/** `1`, `1-1`, `1-1-1`. */
const idAt = (level: number): string => Array.from({ length: level + 1 }, () => '1').join('-');

/** In quotation marks, whatever was typed. */
const quoted = (text: string): string => JSON.stringify(text);

const completion = (kind: Parameters<typeof schemaFile>[0], depth: '' | '../'): string =>
  `# yaml-language-server: $schema=${depth}${schemaFile(kind)}\n`;

const planFile = ({ id, title, publisher, levels }: Beginning): string => `${completion('planFile', '')}\
# 計画全体のファイルです。「#」で始まる行は覚え書きで、読まれません。
# 「項目: 値」の形で書きます。「:」は半角、その後ろに半角の空白を1つ。
schema: 1
id: ${id}
lang: ja

# 計画の名前
title: ${quoted(title)}
# 愛称、標語、版は、あれば書きます（行の頭の # を消す）。
# nickname: ささえあいプラン
# slogan: みんなでつくる、みんなのまち
# edition: 概要版

# 計画期間と発行の月。分からなければ、行ごと消してかまいません。
# period:
#   start: 2025-04-01
#   end: 2030-03-31
# issued: 2025-04
# eras:
#   - { name: 令和, start: 2019-05-01 }

# 計画を出している団体。いくつでも並べられます。
publishers:
  - id: hakkousha
    name: ${quoted(publisher)}
    # 役所なら true。社協や自治会なら、この行は書きません。
    # government: true

# 計画の説明
# aboutHeading: この計画について
# plans:
#   - id: keikaku
#     name: 地域福祉計画
#     description:
#       - 計画の説明の文章です。

# 理念。なければ書きません。
# philosophy:
#   label: 理念
#   title: 声をかけあい、ともに暮らすまち

# 計画の階層。label は計画での呼び名、folder はその項目を置くフォルダー。1つから4つまで。
# number は番号の形です。{id} はファイル名、{n} は並びの中の順番になります。
# 計画どおりの番号（①、（ア）、Ⅰ など）は、項目のファイルに number: で書けます。
levels:
${levels.map((label, level) => `  - { id: ${IDS[level]}, folder: ${FOLDERS[level]}, label: ${quoted(label)}, number: ${quoted(`${label}{id}`)} }`).join('\n')}

# 取り組む人・団体（主体）。actors フォルダーのファイル名を、表示する順に。分けない計画なら []
actors: [shimin]

# 問合せ先。contacts フォルダーのファイル名を、表示する順に。
contacts: [madoguchi]

# 計画の本編や概要版のPDF
# documents:
#   - { title: 計画の本編, url: "https://www.example.jp/keikaku.pdf", format: PDF形式、2.1MB }
`;

function node(label: string, level: number, last: number): string {
  const parent = level === 0 ? '' : `# 1つ上の階層の項目（そのファイル名）\nparent: "${idAt(level - 1)}"\n`;
  const actions = `
# 主体ごとの取り組み。主体のファイル名（shimin）: 文章。いくつもあれば「- 」で並べます。
actions:
  shimin:
    - ${PLACEHOLDER}、することを書きます）
# 主体を分けないなら:
# actions:
#   - text: 文章
# どこまで進んだかも書くなら（未着手・進行中・達成 のどれかと、いつ現在か）:
# actions:
#   - actor: shimin
#     text: 文章
#     progress: { state: 進行中, date: 2026-09, note: ひとこと }
`;
  return `${completion('nodeFile', '../')}\
# 「${label}」の1つです。ファイル名（${idAt(level)}）が id になり、公開するアドレスの一部になります。
# 項目を足すには、このファイルを写して ${idAt(level).replace(/1$/u, '2')}.yaml のような名前にします。
${parent}title: ${PLACEHOLDER}${label}の題を書きます）
# summary: 説明の文章（なくてもかまいません）
# vision: 目指す姿（なくてもかまいません）
${level === last ? actions : ''}`;
}

const ACTOR = `${completion('actorFile', '../')}\
# 取り組む人・団体です。ファイル名（shimin）が id になります。計画が主体を分けないなら、
# このファイルを消し、plan.yaml の actors を [] にして、項目の取り組みを「- text: 文章」の形にします。
label: 市民
# icon: person   person・people・hands・building のどれか
`;

const CONTACT = `${completion('contactFile', '../')}\
# 問合せ先です。ファイル名（madoguchi）が id になります。
organization: hakkousha
# 部・課・係を、外側から
# department: [福祉部, 福祉課]
# 電話。いくつでも並べられます。半角の数字とハイフンで、市外局番から。
# phones:
#   - number: 012-345-6789
#     label: 直通
#     extension: "123"
# fax: 012-345-6780
# email: name@example.jp
# 受付時間は、言葉で
# hours: 平日の8時30分から17時15分まで
name: ${PLACEHOLDER}窓口の名前を書きます）
`;

const readme = ({ title }: Beginning): string => `# ${title}

このフォルダーが計画の原稿です。どのファイルも、メモ帳などで開いて直せます（文字コードは UTF-8）。
「${PLACEHOLDER}…」と書いてある所を、計画の言葉に直してください。

| すること | コマンド |
| --- | --- |
| まちがいを調べる | \`npx @fukushi-widgets/cli check .\` |
| 直すたびに調べる | \`npx @fukushi-widgets/cli check . --watch\` |
| 画面で見ながら直す | \`npx @fukushi-widgets/cli preview .\` |
| 公開するファイルを書き出す | \`npx @fukushi-widgets/cli build . --base 公開するアドレス -o site\` |

- \`plan.yaml\`: 計画全体。名前、期間、団体、階層、理念
- \`contacts/\`: 問合せ先、\`actors/\`: 取り組む人・団体、そのほかのフォルダー: 計画の項目
- \`message.yaml\`（あいさつの文章）と \`locales/en/\` のような訳は、あれば足します。
- \`.schema/\`: 編集ソフト（VS Code の YAML 拡張機能など）が、書ける項目を教えてくれるためのファイル
`;
