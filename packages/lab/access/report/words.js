/** The words of the report, in Japanese and English. */

export const elements = {
  'fukushi-system-chart': { ja: '体系図', en: 'system chart' },
  'fukushi-policy-card': { ja: '基本施策', en: 'policy card' },
  'fukushi-goal-section': { ja: '目標', en: 'goal section' },
  'fukushi-action-list': { ja: '期待する取り組み', en: 'action list' },
  'fukushi-contact-box': { ja: '問合せ先', en: 'contact box' },
  'fukushi-contact-directory': { ja: '問合せ先の一覧', en: 'list of contacts' },
  'fukushi-plan-summary': { ja: '計画の説明', en: 'plan summary' },
  'fukushi-message': { ja: '会長のメッセージ', en: 'message' },
  'fukushi-plan': { ja: '計画の全体', en: 'whole plan' },
  'fukushi-reading-tools': { ja: '読みやすさの設定', en: 'reading tools' },
};

/** `2026-11-25` in numbers: the year, month and day. */
const parts = (date) => date.split('-').map(Number);

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

export const words = {
  ja: {
    day(date) {
      const [year, month, day] = parts(date);
      return `${year}年${month}月${day}日`;
    },
    generated:
      'この文書は `npm run report:accessibility` が試験の結果から作りました。手で直さないでください。',
    title: 'アクセシビリティ試験の結果',
    other: '[English](report.en.md)',
    about: ({ version, date, engine, axe, elements: count, states }) => [
      ['対象', `Fukushi Widgets ${version}（部品 ${count}、状態 ${states}）`],
      ['試験を行った日', date],
      ['目標', 'JIS X 8341-3:2016 の適合レベルAA、WCAG 2.2 の適合レベルAA'],
      ['試験の環境', `${engine}、axe-core ${axe}。部品ごとの試験は Firefox と WebKit でも行っています。`],
      ['試験の範囲', '部品そのもの。載せるページの全体は、ページの側で試験してください。'],
    ],
    verdicts: { passes: '○', fails: '×', open: '△', absent: '－', unknown: '未' },
    legend:
      '○ 問題は見つからなかった。× 問題がある。△ 機械の試験では問題がなく、人による確認がまだ。－ 部品に当てはまるものがない。未 試験していない。△ は附属書JB にない印です。書き写すときは、人による確認が済むまで ○ にしないでください。',
    summary: 'まとめ',
    counts: ({ passes, fails, open, absent, unknown }) =>
      `部品に関わる達成基準は ${passes + fails + open + absent + unknown} です。○ ${passes}、△ ${open}、× ${fails}、－ ${absent}、未 ${unknown}。`,
    noClaim:
      '人による確認（スクリーンリーダー、拡大鏡、音声入力などを使う人を含む）が済むまで、「準拠」とは書けません。',
    checklist: '1. 達成基準チェックリスト',
    checklistNote:
      'JIS X 8341-3:2016 附属書JB の達成基準チェックリストの形に、WCAG 2.1・2.2 で加わった達成基準（JIS の欄が －）を足したものです。',
    checklistHead: ['番号', '達成基準', '適合レベル', 'JIS 2016', '適用', '適合', '試験の方法', '備考'],
    applies: { yes: '○', no: '－' },
    machine: '機械',
    machineAndPerson: '機械と人',
    personDue: '人による確認がまだ',
    personPassed: ({ date, by }) => `人による確認 ${date}（${by}）: 問題なし`,
    personFailed: ({ date, by, note }) => `人による確認 ${date}（${by}）: ${note}`,
    foundIn: (tags) => `問題あり: ${tags}（3. を見てください）`,
    only: (where) => `${where} だけの達成基準`,
    seeKnown: 'ページによっては問題が起きる（4. を見てください）',
    perElement: '2. 部品ごとの結果',
    problems: '3. 見つかった問題',
    noProblems: '今回の試験では、見つかりませんでした。',
    problem: ({ criterion, name, tags, what, state }) =>
      `**${criterion} ${name}** — ${tags}: ${what}（状態: ${state}）`,
    known: '4. 分かっている問題',
    knownNote: '試験した状態では起きず、載せるページしだいで起きるものを含みます。',
    noKnown: 'ほかにはありません。',
    persons: '5. 人が確かめること',
    personsNote:
      '機械には決められないので、人が次のように確かめ、`docs/accessibility/person-checks.json` に `{ "criterion": "1.4.1", "date": "2026-12-01", "by": "…", "passed": true, "note": "…" }` の形で書きます。',
    statement: '6. ホームページに書ける文',
    statementNote:
      '部品を載せたページのアクセシビリティ方針や試験結果に、次の文をそのまま使えます。部品は外部から提供されたものでも、ページの適合から除くことはできません（WAIC「部分適合」）。',
    statementText: ({ version, date, passes, open, absent, fails, unknown, total, failing, known }) =>
      [
        `このページの小諸市地域福祉計画・地域福祉活動計画の部品（Fukushi Widgets ${version}）は、JIS X 8341-3:2016 の適合レベルAAと WCAG 2.2 の適合レベルAAを目標に作られています。`,
        `${date}に行った機械による試験では、${total} の達成基準のうち ${passes + open} で問題は見つかりませんでした。このうち ${open} は、人による確認がまだ済んでいません。`,
        absent > 0 ? `${absent} の達成基準は、当てはまるものがありません。` : '',
        unknown > 0 ? `${unknown} の達成基準は、まだ試験していません。` : '',
        fails > 0 ? `次の達成基準には、問題が残っています: ${failing}。` : '',
        known.length > 0 ? `分かっている問題: ${known.join('')}` : '',
        '部品について困ったことがありましたら、このページの問合せ先へお知らせください。',
      ].filter(Boolean),
  },
  en: {
    day(date) {
      const [year, month, day] = parts(date);
      return `${day} ${MONTHS[month - 1]} ${year}`;
    },
    generated: 'Written by `npm run report:accessibility` from the results of the tests. Do not edit.',
    title: 'Accessibility test results',
    other: '[日本語](report.ja.md)',
    about: ({ version, date, engine, axe, elements: count, states }) => [
      ['What', `Fukushi Widgets ${version} (${count} elements, ${states} states)`],
      ['Date of the test', date],
      ['Target', 'JIS X 8341-3:2016 level AA, WCAG 2.2 level AA'],
      [
        'Tested with',
        `${engine}, axe-core ${axe}. The tests of each element also run in Firefox and WebKit.`,
      ],
      ['Scope', 'The widgets themselves. The page around them is to be tested by whoever publishes it.'],
    ],
    verdicts: { passes: '○', fails: '×', open: '△', absent: '–', unknown: '?' },
    legend:
      '○ no problem found. × there is a problem. △ no problem found by machine, a person’s check is due. – the widgets hold nothing of the kind. ? not tested. Annex JB has no △: where you copy the table, do not write ○ before a person has checked.',
    summary: 'Summary',
    counts: ({ passes, fails, open, absent, unknown }) =>
      `${passes + fails + open + absent + unknown} criteria concern the widgets: ○ ${passes}, △ ${open}, × ${fails}, – ${absent}, ? ${unknown}.`,
    noClaim:
      'Until people have checked it, among them people who use screen readers, magnifiers and voice control, do not claim conformance.',
    checklist: '1. Checklist of criteria',
    checklistNote:
      'In the form of the checklist in JIS X 8341-3:2016 annex JB, with the criteria that WCAG 2.1 and 2.2 added (– in the column JIS).',
    checklistHead: [
      'Number',
      'Criterion',
      'Level',
      'JIS 2016',
      'Applies',
      'Met',
      'How it is tested',
      'Remarks',
    ],
    applies: { yes: '○', no: '–' },
    machine: 'machine',
    machineAndPerson: 'machine and person',
    personDue: 'a person’s check is due',
    personPassed: ({ date, by }) => `checked by a person on ${date} (${by}): no problem`,
    personFailed: ({ date, by, note }) => `checked by a person on ${date} (${by}): ${note}`,
    foundIn: (tags) => `problem in: ${tags} (see 3)`,
    only: (where) => `in ${where} alone`,
    seeKnown: 'on some pages there is a problem (see 4)',
    perElement: '2. Each element',
    problems: '3. Problems found',
    noProblems: 'None in this test.',
    problem: ({ criterion, name, tags, what, state }) =>
      `**${criterion} ${name}** — ${tags}: ${what} (state: ${state})`,
    known: '4. Known problems',
    knownNote: 'Also those that do not occur in the states tested but may on some pages.',
    noKnown: 'No others.',
    persons: '5. What a person checks',
    personsNote:
      'No machine can decide these. A person checks as follows and writes it into `docs/accessibility/person-checks.json`, as `{ "criterion": "1.4.1", "date": "2026-12-01", "by": "…", "passed": true, "note": "…" }`.',
    statement: '6. Text for your page',
    statementNote:
      'For the accessibility policy or test results of a page that shows the widgets. A part supplied by others cannot be left out of a page’s conformance (WAIC on partial conformance).',
    statementText: ({ version, date, passes, open, absent, fails, unknown, total, failing, known }) =>
      [
        `The widgets on this page that show Komoro city’s community welfare plans (Fukushi Widgets ${version}) aim at JIS X 8341-3:2016 level AA and WCAG 2.2 level AA.`,
        `A test by machine on ${date} found no problem with ${passes + open} of ${total} criteria. For ${open} of these a person’s check is still due.`,
        absent > 0 ? `To ${absent} criteria nothing in the widgets applies.` : '',
        unknown > 0 ? `${unknown} criteria have not been tested yet.` : '',
        fails > 0 ? `These criteria have open problems: ${failing}.` : '',
        known.length > 0 ? `Known problems: ${known.join(' ')}` : '',
        'If something in a widget is in your way, please tell the contact of this page.',
      ].filter(Boolean),
  },
};
