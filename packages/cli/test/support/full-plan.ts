import type { Plan, Progress } from '@fukushi-widgets/model';

/** Leaves a text as it is. */
const asIs = (text: string): string => text;

const progressOf = (t: (text: string) => string): Progress => ({
  state: 'done',
  date: '2026-03',
  note: t('始めました。'),
  stateLabel: t('達成'),
  dateLabel: t('令和8年3月現在'),
});

/**
 * A made-up plan with every optional block and two levels, each of its texts
 * passed through `t`. It has a policy without actions, one without a vision,
 * and an action that no actor owns.
 */
export const fullPlan = (t: (text: string) => string = asIs): Plan => ({
  schema: 1,
  id: 'full',
  lang: 'ja',
  title: t('見本市の計画'),
  nickname: t('ささえあい計画'),
  slogan: t('みんなのまち'),
  edition: t('概要版'),
  period: { start: '2025-04-01', end: '2030-03-31', label: t('令和7年度から令和11年度まで') },
  issued: '2025-04',
  issuedLabel: t('令和7年4月'),
  publishers: [
    { id: 'city', name: t('見本市') },
    { id: 'council', name: t('見本市社会福祉協議会'), shortName: t('社協') },
  ],
  aboutHeading: t('計画とは'),
  plans: [
    {
      id: 'main',
      name: t('見本市地域福祉計画'),
      description: [t('計画の説明です。')],
      legalBasis: { law: t('社会福祉法'), term: t('市町村地域福祉計画') },
    },
  ],
  purpose: [t('計画の目的です。')],
  keywordSentence: t('言葉はつながりです'),
  keyword: t('つながり'),
  structureHeading: t('計画の体系'),
  philosophy: { label: t('理念'), title: t('支え合うまち'), introduction: [t('理念の前書きです。')] },
  levels: [
    { id: 'goal', label: t('目標'), number: t('目標{id}') },
    { id: 'policy', label: t('施策'), number: t('施策{id}') },
  ],
  actionsLabel: t('期待する取り組み'),
  visionLabel: t('目指す姿'),
  goals: [
    {
      id: '1',
      title: t('目標の題'),
      keyword: t('支え合い'),
      summary: t('目標の説明です。'),
      children: [
        {
          id: '1-1',
          title: t('施策の題'),
          summary: t('施策の説明です。'),
          vision: t('施策の姿'),
          actions: [
            { actor: 'us', text: t('声をかけましょう。') },
            { text: t('主体のない取り組みです。'), progress: progressOf(t) },
          ],
          indicators: [{ label: t('見守りの回数'), baseline: t('10回'), target: t('20回') }],
          sdgs: [1, 3],
        },
        { id: '1-2', title: t('取り組みのない施策') },
      ],
    },
  ],
  actors: [{ id: 'us', label: t('わたしたち'), explanation: t('住民の集まり') }],
  contactsLabel: t('問合せ先'),
  contacts: [
    {
      id: 'city',
      organization: 'city',
      department: [t('福祉部'), t('福祉課')],
      introduction: [t('お気軽にどうぞ。')],
      phones: [{ number: '0267-00-0000', label: t('代表'), extension: '123' }],
      fax: '0267-00-0001',
      email: 'fukushi@example.lg.jp',
      form: 'https://www.example.lg.jp/form',
      url: 'https://www.example.lg.jp/',
      hours: t('平日の午前9時から午後5時まで'),
      postalCode: '384-0000',
      address: t('見本市中央1丁目'),
    },
  ],
  message: {
    heading: t('計画へ込めた想い'),
    subheading: t('副題です'),
    title: t('想いの題'),
    paragraphs: [t('想いの文章です。')],
    signature: { role: t('会長'), name: t('見本太郎'), affiliation: t('見本大学') },
  },
  relatedPlans: [{ id: 'other', name: t('関連の計画'), relation: 'contained', note: t('関連の説明です。') }],
  projects: [{ id: 'east', title: t('東地区の事業'), summary: t('事業の説明です。') }],
  glossary: [{ term: t('フレイル'), meaning: t('心身が弱くなった状態') }],
});

/** Every text of a plan that a reader may see: all strings with Japanese in them. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return /[ぁ-んァ-ヶ一-龠]/u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
