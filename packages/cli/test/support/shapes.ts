import type { Files } from './plan-folder.js';

/** Made-up plans in the shapes that a survey of other municipalities' plans found, one for each way to differ. */

const head = (id: string, title: string, rest: string): string => `schema: 1
id: ${id}
lang: ja
title: ${title}（見本）
publishers:
  - { id: mihon, name: 見本の団体 }
${rest}`;

const desk: Files = {
  'contacts/mado.yaml': 'organization: mihon\nphones:\n  - number: 012-345-6789\n',
};

export const shapes: Readonly<Record<string, Files>> = {
  'one level, a neighbourhood alone, no philosophy, no date': {
    'plan.yaml': head(
      'choukai',
      '見本町内会のささえあいの約束',
      `levels:
  - { id: promise, folder: promises, label: 約束, number: "約束{n}" }
actors: []
contacts: [mado]
`,
    ),
    'promises/aisatsu.yaml': 'title: 朝と夕方に声をかけあいます\n',
    'promises/mimamori.yaml':
      'title: 雨戸が閉まったままの家をたずねます\nactions:\n  - text: 班長が週に1度、班を一回りします。\n',
    ...desk,
  },
  'two levels, sentences as titles, letters as numbers': {
    'plan.yaml': head(
      'bun',
      '文で書いた計画',
      `period: { start: 2026-04-01, end: 2031-03-31 }
issued: 2026-03
eras: [{ name: 令和, start: 2019-05-01 }]
philosophy: { title: だれもが　安心して　暮らせる まち }
slogan: ひとりを みんなで
levels:
  - { id: wish, folder: wishes, label: ねがい }
  - { id: way, folder: ways, label: みちすじ }
actors: []
contacts: [mado]
`,
    ),
    'wishes/a.yaml':
      'number: A\ntitle: 困ったときに「助けて」と言えて、助けられた人が次に助ける人になれる町にします。\n',
    'wishes/b.yaml': 'number: B\ntitle: 歩いて行ける所に、用がなくても座っていられる場所がある町にします。\n',
    'ways/a-1.yaml': 'parent: a\nnumber: A-1\ntitle: 話を聞く人を、学区に3人ずつ育てます。\n',
    'ways/b-1.yaml': 'parent: b\nnumber: B-1\ntitle: 空き家を1軒ずつ、集まれる場所に変えます。\n',
    ...desk,
  },
  'three levels with Ⅰ, （ア） and ①': {
    'plan.yaml': head(
      'ara',
      'いろいろな番号の計画',
      `philosophy: { label: 基本理念, title: 手をつなぐまち }
levels:
  - { id: pillar, folder: pillars, label: 柱 }
  - { id: direction, folder: directions, label: 方針 }
  - { id: measure, folder: measures, label: 取組 }
actors: [shimin]
contacts: [mado]
`,
    ),
    'pillars/1.yaml': 'number: Ⅰ\ntitle: 知りあう\n',
    'pillars/2.yaml': 'number: Ⅱ\ntitle: 支えあう\n',
    'directions/1-a.yaml': 'parent: "1"\nnumber: （ア）\ntitle: 出会う場をつくる\n',
    'directions/1-i.yaml': 'parent: "1"\nnumber: （イ）\ntitle: 言葉の壁を低くする\n',
    'directions/2-a.yaml': 'parent: "2"\nnumber: （ア）\ntitle: 早く気づく\n',
    'measures/1-a-1.yaml':
      'parent: 1-a\nnumber: ①\ntitle: 広場の朝市\nvision: 顔見知りがふえている\nactions:\n  shimin: 朝市に立ち寄ります。\n',
    'measures/1-a-2.yaml': 'parent: 1-a\nnumber: ②\ntitle: 縁側の開放\n',
    'measures/1-i-1.yaml': 'parent: 1-i\nnumber: ①\ntitle: 窓口の通訳\n',
    'measures/2-a-1.yaml': 'parent: 2-a\nnumber: ①\ntitle: 検針員の見守り\n',
    'actors/shimin.yaml': 'label: 市民\n',
    ...desk,
  },
  'four levels': {
    'plan.yaml': head(
      'yon',
      '四つの階層の計画',
      `philosophy: { title: 根を張り、枝を伸ばすまち }
levels:
  - { id: goal, folder: goals, label: 基本目標, number: "基本目標{n}" }
  - { id: direction, folder: directions, label: 施策の方向, number: "方向{n}" }
  - { id: measure, folder: measures, label: 施策, number: "施策{n}" }
  - { id: work, folder: works, label: 事業, number: "（{n}）" }
actors: [machi]
contacts: [mado]
`,
    ),
    ...Object.fromEntries(
      [1, 2].flatMap((goal) => [
        [`goals/${goal}.yaml`, `title: 目標の題その${goal}\n`],
        ...[1, 2].flatMap((direction) => {
          const id = `${goal}-${direction}`;
          return [
            [`directions/${id}.yaml`, `parent: "${goal}"\ntitle: 方向の題その${direction}\n`],
            [`measures/${id}-1.yaml`, `parent: ${id}\ntitle: 施策の題\n`],
            [`works/${id}-1-1.yaml`, `parent: ${id}-1\ntitle: 毎週の事業\nvision: 毎週だれかに会える\n`],
            [
              `works/${id}-1-2.yaml`,
              `parent: ${id}-1\ntitle: 毎月の事業\nactions:\n  machi: 会場を借ります。\n`,
            ],
          ];
        }),
      ]),
    ),
    'actors/machi.yaml': 'label: 町\n',
    ...desk,
  },
  'uneven depth': {
    'plan.yaml': head(
      'uneven',
      'でこぼこの計画',
      `philosophy: { title: それぞれの歩幅で }
levels:
  - { id: goal, folder: goals, label: 目標, number: "目標{id}" }
  - { id: policy, folder: policies, label: 施策, number: "施策{id}" }
  - { id: work, folder: works, label: 事業, number: "事業{id}" }
actors: [machi]
contacts: [mado]
`,
    ),
    'goals/1.yaml': 'title: 細かく分けた目標\n',
    'goals/2.yaml':
      'title: 分けない目標\nsummary: この目標は施策に分けず、まるごと取り組みます。\nvision: 分けなくても届いている\nactions:\n  machi: 全体で取り組みます。\n',
    'goals/3.yaml': 'title: 施策までの目標\n',
    'policies/1-1.yaml': 'parent: "1"\ntitle: 事業のある施策\n',
    'policies/3-1.yaml': 'parent: "3"\ntitle: 事業のない施策\nvision: ここで終わる\n',
    'works/1-1-1.yaml': 'parent: 1-1\ntitle: 一番下の事業\nactions:\n  machi: 進めます。\n',
    'actors/machi.yaml': 'label: 町\n',
    ...desk,
  },
  'no actors, numbered actions': {
    'plan.yaml': head(
      'num',
      '番号のある取り組みの計画',
      `levels:
  - { id: goal, folder: goals, label: 目標, number: "{n}" }
  - { id: policy, folder: policies, label: 施策, number: "({n})" }
actionsLabel: 主な取り組み
actors: []
contacts: [mado]
`,
    ),
    'goals/1.yaml': 'title: 外へ出る\n',
    'policies/1-1.yaml':
      'parent: "1"\ntitle: 足を確保する\nactions:\n  - { number: ①, text: 相乗りの車を走らせます。 }\n  - { number: ②, text: 停留所に椅子を置きます。 }\n',
    ...desk,
  },
  'five actors, one of them two bodies, and a second way of dividing: by when': {
    'plan.yaml': `schema: 1
id: gonin
lang: ja
title: 五人六脚の計画（見本）
publishers:
  - { id: shi, name: 見本市, government: true }
  - { id: shakyo, name: 見本市社会福祉協議会, shortName: 社協 }
levels:
  - { id: goal, folder: goals, label: 目標, number: "目標{n}" }
  - { id: policy, folder: policies, label: 施策, number: "施策{id}" }
  - { id: step, folder: steps, label: 時期 }
actors: [hito, kinjo, dantai, jigyosha, koteki]
contacts: [mado]
`,
    'goals/1.yaml': 'title: 一緒に歩く\n',
    'policies/1-1.yaml': 'parent: "1"\ntitle: 歩幅を合わせる\n',
    'steps/1-1-b.yaml': `parent: 1-1
number: 5年のうちに
title: 走り出す
actions:
  koteki: 道を広げます。
`,
    'steps/1-1-a.yaml': `parent: 1-1
number: すぐに
title: 歩き出す
actions:
  hito: 声を出します。
  kinjo: 隣を見ます。
  dantai: 集まりを開きます。
  jigyosha: 働く人を送り出します。
  koteki: [仕組みをつくります。, 費用を助けます。]
`,
    'actors/hito.yaml': 'label: ひとり\nicon: person\n',
    'actors/kinjo.yaml': 'label: ご近所\nicon: people\n',
    'actors/dantai.yaml': 'label: 団体\nicon: hands\n',
    'actors/jigyosha.yaml': 'label: 事業者\nicon: building\n',
    'actors/koteki.yaml':
      'label: 市・社協\nexplanation: 市と社協が、一緒に受け持ちます。\nmembers: [shi, shakyo]\nicon: building\n',
    'contacts/mado.yaml': `organization: shakyo
department: [地域福祉課, 見守り係]
phones:
  - { number: 012-345-6789, label: 代表, extension: "12" }
  - { number: 012-345-6780, label: 総務 }
  - { number: 012-345-6781, label: 地域福祉・生活支援, fax: true }
fax: 012-345-6782
hours: 平日の午前8時30分から午後5時15分まで
form: https://shakyo.example.jp/form
postalCode: 000-0000
address: 見本市架空町1番地
`,
  },
  'actions, visions, indicators and SDGs on any level': {
    'plan.yaml': head(
      'ue',
      '上にも書いた計画',
      `levels:
  - { id: goal, folder: goals, label: 目標, number: "目標{n}" }
  - { id: direction, folder: directions, label: 方向, number: "方向{n}" }
  - { id: policy, folder: policies, label: 施策, number: "施策{n}" }
actors: [machi]
contacts: [mado]
`,
    ),
    'goals/1.yaml':
      'title: 目標の題\nvision: 目標の姿\nactions:\n  machi: 目標の取り組みです。\nindicators:\n  - { label: 目標の指標, baseline: 10, target: 20 }\nsdgs: [1, 3]\n'.replace(
        'baseline: 10, target: 20',
        'baseline: "10", target: "20"',
      ),
    'directions/1.yaml':
      'parent: "1"\ntitle: 方向の題\nsummary: 方向の説明です。\nvision: 方向の姿\nactions:\n  machi: 方向の取り組みです。\n',
    'policies/1.yaml': 'parent: "1"\ntitle: 施策の題\nsdgs: [11]\n',
    'actors/machi.yaml': 'label: 町\n',
    ...desk,
  },
  'a council alone, its predecessor, a revision, documents, pages': {
    'plan.yaml': `schema: 1
id: katsudou
lang: ja
title: 見本社協地域福祉活動計画（見本）
period: { start: 2024-04-01, end: 2030-03-31 }
issued: 2024-03-29
revised: 2026-10
eras: [{ name: 令和, start: 2019-05-01 }]
publishers:
  - { id: shakyo, name: 社会福祉法人見本市社会福祉協議会, shortName: 見本社協 }
plans:
  - { id: katsudou, name: 地域福祉活動計画, description: [社協が作る計画です。] }
levels:
  - { id: goal, folder: goals, label: 目標, number: "目標{n}" }
  - { id: policy, folder: policies, label: 活動, number: "活動{id}" }
actors: []
contacts: [mado]
relatedPlans:
  - { id: mae, name: 第1期の計画, relation: predecessor, url: "https://shakyo.example.jp/mae" }
  - { id: ken, name: 県の計画, relation: superior }
  - { id: higashi, name: 東地区の計画, relation: regional }
documents:
  - { title: 計画の本編, url: "https://shakyo.example.jp/honpen.pdf", format: PDF形式、2.1MB }
`,
    'goals/1.yaml': 'title: 集まる\npages: { page: "12" }\n',
    'policies/1-1.yaml': 'parent: "1"\ntitle: 茶の間\n',
    'contacts/mado.yaml': 'organization: shakyo\nphones:\n  - number: 012-345-6789\n',
  },
  'two plans, projects, a glossary, a message': {
    'plan.yaml': head(
      'futatsu',
      '二つで一つの計画',
      `plansFigure: wheels
plans:
  - { id: a, name: 福祉計画, description: [市の計画です。] }
  - { id: b, name: 活動計画, description: [団体の計画です。] }
purpose: [二つは車の両輪です。]
levels:
  - { id: goal, folder: goals, label: 目標, number: "目標{n}" }
  - { id: policy, folder: policies, label: 施策, number: "施策{id}" }
actors: []
contacts: [mado]
projects:
  - { id: yoru, title: 夜の食堂, kind: cross-cutting, summary: すべての目標に関わります。 }
  - { id: nishi, title: 西地区の計画, kind: regional }
glossary:
  - { term: 茶の間, meaning: だれでも寄れる場所 }
`,
    ),
    'goals/1.yaml': 'title: 食べる\n',
    'policies/1-1.yaml': 'parent: "1"\ntitle: 一緒に食べる\n',
    'message.yaml':
      'heading: はじめに\nparagraphs: [ともに食べましょう。]\nsignature: { role: 会長, name: 見本花子 }\n',
    ...desk,
  },
  'ids of its own on each level, an order of its own, nodes without title or number': {
    'plan.yaml': head(
      'jun',
      '順番の違う計画',
      `levels:
  - { id: goal, folder: goals, label: 目標 }
  - { id: policy, folder: policies, label: 施策, number: "施策{n}" }
actors: []
contacts: [mado]
`,
    ),
    'goals/1.yaml': 'order: 2\ntitle: あとの目標\n',
    'goals/2.yaml': 'order: 1\ntitle: さきの目標\n',
    'goals/3.yaml': 'summary: 題も番号もない目標です。\n',
    'policies/1.yaml': 'parent: "1"\ntitle: 施策の題\n',
    'policies/2.yaml': 'parent: "2"\nsummary: 題のない施策です。\n',
    'policies/3.yaml': 'parent: "3"\nvision: 姿だけの施策\n',
    ...desk,
  },
};
