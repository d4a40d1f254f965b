/** A plan folder as unlike Komoro's as other municipalities' are: three levels, own numbers, no actors. */
export const otherPlan: Readonly<Record<string, string>> = {
  'plan.yaml': `schema: 1
id: other-2024
lang: ja
title: 試し市地域福祉計画
period: { start: 2024-04-01, end: 2030-03-31 }
issued: 2024-03-29
publishers:
  - { id: city, name: 試し市 }
plans:
  - { id: main, name: 試し市地域福祉計画, description: [市の計画です。] }
levels:
  - { id: pillar, folder: pillars, label: 柱, number: "柱{n}" }
  - { id: direction, folder: directions, label: 方向 }
  - { id: measure, folder: measures, label: 取組, number: "({n})" }
actors: []
contacts: [office]
relatedPlans:
  - { id: children, name: 子どもの計画, relation: superior, note: 上位の計画です。 }
projects:
  - { id: east, title: 東地区の計画, kind: regional, summary: 東地区だけの取り組みです。 }
glossary:
  - { term: フレイル, meaning: 体や心の働きが弱くなった状態 }
`,
  'pillars/a.yaml': 'title: 支える\n',
  'directions/a1.yaml': 'parent: a\nsummary: 題のない項目です。\n',
  'directions/a2.yaml': 'parent: a\nnumber: 特別\ntitle: 番号の違う項目\n',
  'measures/m1.yaml': `parent: a1
title: 見守り
actions:
  - text: 主体を分けない取り組みです。
indicators:
  - { label: 見守りの回数, baseline: 年10回, target: 年20回 }
sdgs: [1, 3, 17]
`,
  'measures/m2.yaml': 'parent: a2\nvision: 題がなくても姿はある\n',
  'contacts/office.yaml': `name: 試し市役所
phones:
  - { number: 0538-00-0000, label: 総務, fax: true }
fax: 0538-00-0002
form: https://www.example.lg.jp/form
hours: 平日8時30分から17時15分まで
`,
};
