/**
 * What each rule of `fukushi check` finds, and the nearest thing that is right: changes to the tiny plan. A further rule
 * is an entry here too; `rules-examples.test.ts` holds the two lists together.
 */
import { createHash } from 'node:crypto';
import { fingerprint } from '@fukushi-widgets/cli';
import { edited, tinyPlan, type Files } from './plan-folder.js';

export interface RuleExamples {
  readonly red: Files;
  readonly green: Files;
}

const goal = (from: string, to: string) => edited('goals/1.yaml', from, to);
const plan = (from: string, to: string) => edited('plan.yaml', from, to);
const retired = (entries: string) => plan('actors:', `retired: ${entries}\nactors:`);
const translated = (text: string, of: string) => `{ text: "${text}", source: "${fingerprint(of)}" }`;
const policyNamed = (id: string) => ({ [`policies/${id}.yaml`]: 'parent: "1"\ntitle: 施策\n' });

const progress = (year: string) =>
  edited(
    'policies/1-1.yaml',
    'us: 声をかけましょう。',
    `- { text: 声をかけます。, progress: { state: 達成, date: "${year}" } }`,
  );

/** What no view shows: the law that another plan rests on. */
export const LAW_OF_RELATED =
  'relatedPlans: [{ id: ken, name: 県の計画, relation: superior, legalBasis: { law: 試しの法律 } }]';

/** A rendition's words for the goal's title and no others. */
const title = (lang: string, text: string) => ({
  [`locales/${lang}/goals/1.yaml`]: `title: ${translated(text, '目標の題')}\n`,
});
const summary = (text: string) => ({
  'locales/ja-easy/goals/1.yaml': `summary: ${translated(text, '支え合いを広げます。')}\n`,
});

/** All that the tiny plan says, one text a line, as if it had been received. */
const said = [
  '試しの計画 令和 試し町 試し計画 試しの説明です。 目標 施策 わたしたち 0267-00-0000',
  '目標の題 支え合い 支え合いを広げます。',
  '施策の題 声をかけましょう。 もう1つの題',
].join('\n');
const received = (text: string, more: Files = {}): Files => ({
  'source/text.txt': text,
  'source/text.txt.sha256': createHash('sha256').update(text).digest('hex'),
  'ours.yaml': '[]\n',
  'left-out.yaml': '[]\n',
  ...more,
});
const leftOut = (line: number) => ({
  'left-out.yaml': `- { line: ${line}, text: 見出しです, reason: 図の代わり }\n`,
});

/** The tiny plan in English, whole but for what is taken out. */
function english(without = ''): Files {
  const texts = [
    ['plan.yaml', `title: ${translated('A plan', '試しの計画')}`],
    ['plan.yaml', `eras: { 0: { name: ${translated('Reiwa', '令和')} } }`],
    ['plan.yaml', `publishers: { town: { name: ${translated('A town', '試し町')} } }`],
    [
      'plan.yaml',
      `plans: { plan: { name: ${translated('Our plan', '試し計画')}, description: [${translated('About it.', '試しの説明です。')}] } }`,
    ],
    [
      'plan.yaml',
      `levels: { goal: { label: ${translated('Goal', '目標')} }, policy: { label: ${translated('Policy', '施策')} } }`,
    ],
    ['goals/1.yaml', `title: ${translated('A goal', '目標の題')}`],
    ['goals/1.yaml', `keyword: ${translated('help', '支え合い')}`],
    ['goals/1.yaml', `summary: ${translated('More help.', '支え合いを広げます。')}`],
    ['policies/1-1.yaml', `title: ${translated('A policy', '施策の題')}`],
    ['policies/1-1.yaml', `actions: { us: ${translated('Say hello.', '声をかけましょう。')} }`],
    ['policies/1-2.yaml', `title: ${translated('Another', 'もう1つの題')}`],
    ['actors/us.yaml', `label: ${translated('Us', 'わたしたち')}`],
  ] as const;
  const files: Record<string, string> = {};
  for (const [path, line] of texts) {
    const file = `locales/en/${path}`;
    if (without === '' || !line.includes(without)) files[file] = `${files[file] ?? ''}${line}\n`;
  }
  return files;
}

const kana = (reading: string) => title('ja-furigana', `目標《${reading}》の題《だい》`);
const misread = (reading: string) => ({
  ...kana('もくひょう'),
  'locales/ja-furigana/readings.yaml': `misread:\n  - { word: 目標, reading: ${reading} }\n`,
});
const glossary = (text: string) => ({
  ...title('en', text),
  'locales/en/glossary.yaml': '- { ja: 目標, term: aim, reason: r }\n',
});
const erratum = (from: string) => ({
  'errata.yaml': `- { id: one, line: 2, from: ${from}, to: 支え合い, reason: 取り違え, confidence: H, status: decided, confirmedBy: null, applied: true }\n`,
});
const question = (answer: string) => ({
  'open-questions.yaml': `- { id: q, question: どちらか, default: そのまま, lines: [1], errata: [], answer: ${answer} }\n`,
});

export const RULE_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'plan-file': { red: { 'plan.yaml': undefined }, green: { 'plan.yaml': tinyPlan['plan.yaml'] } },
  'yaml-syntax': { red: goal('title: 目', 'title：目'), green: goal('目標の題', '見守り：声かけ') },
  'schema': {
    red: edited('contacts/town.yaml', '0000\n', '0000\n    extension: 2141\n'),
    green: edited('contacts/town.yaml', '0000\n', '0000\n    extension: "2141"\n'),
  },
  'file-name': { red: goal('title', 'id: "2"\ntitle'), green: goal('title', 'id: "1"\ntitle') },
  'address': { red: policyNamed('a'.repeat(41)), green: policyNamed('a'.repeat(40)) },
  'unread-file': {
    red: { 'goals/2.yml': 'title: 別の目標\n' },
    green: { 'goals/2.yaml': 'title: 別の目標\n' },
  },
  'duplicate-id': {
    red: plan('plans:', '  - { id: town, name: 別の町 }\nplans:'),
    green: plan('plans:', '  - { id: other, name: 別の町 }\nplans:'),
  },
  'unknown-actor': {
    red: edited('policies/1-1.yaml', 'us: 声', 'them: 声'),
    green: edited('policies/1-1.yaml', 'us: 声', '- text: 声'),
  },
  'parent': {
    red: edited('policies/1-1.yaml', '"1"', '"7"'),
    green: edited('policies/1-1.yaml', '"1"', '1'),
  },
  'reference': {
    red: edited('contacts/town.yaml', 'organization: town', 'organization: city'),
    green: edited('contacts/town.yaml', 'organization: town', 'name: 窓口'),
  },
  'listed-files': {
    red: { 'contacts/other.yaml': 'name: 別の窓口\n' },
    green: { 'contacts/other.yaml': 'name: 別の窓口\n', ...plan('[town]\n', '[town, other]\n') },
  },
  'missing-child': {
    red: { 'policies/1-1.yaml': undefined, 'policies/1-2.yaml': undefined },
    green: { 'policies/1-2.yaml': undefined },
  },
  'numbering-gap': {
    red: { 'policies/1-1.yaml': undefined },
    green: { 'policies/1-1.yaml': undefined, ...retired('["1-1"]') },
  },
  'retired': { red: retired('["1-1"]'), green: retired('["1-3"]') },
  'color': {
    red: goal('title', 'color: "#ffff00"\ntitle'),
    green: goal('title', 'color: "#004c59"\ntitle'),
  },
  'date': { red: plan('2030-03-31', '2030-02-30'), green: plan('2030-03-31', '2030-02-28') },
  'period': { red: plan('2030-03-31', '2020-03-31'), green: plan('2030-03-31', '2025-04-01') },
  // What is meant is a folder beside this one; here both stand in the folder that goes away with the test.
  'periods': {
    red: { ...plan('actors:', "periods: [{ id: '1' }, { id: '2', folder: node_modules/next }]\nactors:") },
    green: {
      ...plan('actors:', "periods: [{ id: '1' }, { id: '2', folder: node_modules/next }]\nactors:"),
      'node_modules/next/plan.yaml': 'schema: 1\n',
    },
  },
  'progress': { red: progress('2024'), green: progress('2025') },
  'era': { red: plan('2019-05-01', '2025-05-01'), green: plan('2019-05-01', '2025-04-01') },
  'stray-space': { red: goal('目標の題', '目標 2の題'), green: goal('目標の題', 'SOS の出し方') },
  'full-width': { red: goal('目標の題', '目標２の題'), green: goal('目標の題', '目標2の題') },
  'half-width-kana': { red: goal('目標の題', 'ﾌﾚｲﾙの予防'), green: goal('目標の題', 'フレイルの予防') },
  'circled-number': { red: goal('目標の題', '①目標の題'), green: goal('title', 'number: "①"\ntitle') },
  'keyword': {
    red: goal('keyword: 支え合い', 'keyword: 支えあい'),
    green: goal('keyword: 支え合い', 'keyword: 合い'),
  },
  'length': { red: goal('目標の題', '題'.repeat(41)), green: goal('目標の題', '題'.repeat(40)) },
  'placeholder': {
    red: goal('目標の題', '（ここに目標の題を書きます）'),
    green: goal('目標の題', 'ここに目標の題'),
  },
  'never-shown': {
    red: plan('actors:', `${LAW_OF_RELATED}\nactors:`),
    green: goal('keyword', 'vision: 目標にも姿がある\nkeyword'),
  },
  'translation-source': {
    red: { ...title('en', 'A goal'), 'locales/en/goals/9.yaml': 'title: { text: Nothing }\n' },
    green: title('en', 'A goal'),
  },
  'translation-stale': {
    red: { ...title('en', 'A goal'), ...goal('目標の題', '変えた題') },
    green: title('en', 'A goal'),
  },
  'translation-coverage': { red: english('Another'), green: english() },
  'glossary': { red: glossary('A goal'), green: glossary('An aim') },
  'readings-source': {
    red: title('ja-furigana', '目標《もくひょう》題《だい》'),
    green: title('ja-furigana', '目標《もくひょう》の題《だい》'),
  },
  'readings-missing': {
    red: title('ja-furigana', '目標《もくひょう》の題'),
    green: title('ja-furigana', '目標《もくひょう》の題《だい》'),
  },
  'readings-kana': { red: kana('モクヒョウ'), green: kana('もくひょう') },
  'readings-misread': { red: misread('めあて'), green: misread('もくひょう') },
  'easy-japanese': { red: summary('みんなで やる。'), green: summary('みんなで やります。') },
  'frozen-source': {
    red: received(said, { 'source/text.txt': `${said} ` }),
    green: received(said),
  },
  'errata': {
    red: received(said, erratum('どこにもない')),
    green: received(`${said}\n見出しです`, leftOut(4)),
  },
  'received-text': {
    red: { ...received(said), ...goal('支え合いを広げます。', '支え合いを深めます。') },
    green: {
      ...received(said),
      ...goal('支え合いを広げます。', '支え合いを深めます。'),
      'ours.yaml': '- { text: 支え合いを深めます。, reason: 見本 }\n',
      'left-out.yaml': '- { line: 2, text: 支え合いを広げます。, reason: 見本 }\n',
    },
  },
  'received-rest': {
    red: received(`${said}\n見出しです`),
    green: received(`${said}\n見出しです`, leftOut(4)),
  },
  'ours-unused': {
    red: { 'ours.yaml': '- { text: どこにもない, reason: 見本 }\n' },
    green: { 'ours.yaml': '- { text: 目標の題, reason: 見本 }\n' },
  },
  'open-questions': { red: question('null'), green: question('こちら') },
};
