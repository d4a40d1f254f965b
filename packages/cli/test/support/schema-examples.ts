/** What the publications of this repository do not have, right and made up: `schema-examples.test.ts`. */
const said = { text: 'Words', source: '01234567' };

/** Lists of a plan are translated by place or by id. */
const translatedPlan = {
  period: { label: said },
  eras: { 0: { name: said } },
  publishers: [{ name: said }],
  plans: [{ name: said, description: { 0: said }, legalBasis: { law: said } }],
  levels: [{ label: said }],
  relatedPlans: [{ name: said, legalBasis: { law: said } }],
  documents: [{ title: said }],
  projects: [{ title: said }],
  glossary: { 0: { meaning: said } },
};

export const SCHEMA_EXAMPLES: readonly (readonly [definition: string, value: unknown])[] = [
  ['text', { 'ja': '言葉', 'zh-Hans': '词' }],
  ['pageReference', { page: '12–13', url: 'https://www.example.jp/plan.pdf' }],
  ['document', { title: '計画の本編', url: 'https://www.example.jp/plan.pdf', format: 'PDF形式、2.1MB' }],
  ['project', { id: 'higashi', title: '東の地区', kind: 'regional' }],
  [
    'contactList',
    {
      schema: 1,
      lang: 'ja',
      publisher: { name: '見本市', code: '012345' },
      contacts: [{ id: 'mado', name: '窓口', position: { latitude: '36.30', longitude: '138.40' } }],
    },
  ],
  [
    'planFile',
    {
      schema: 1,
      id: 'mihon',
      lang: 'ja',
      title: '見本の計画',
      publishers: [{ id: 'shi', name: '見本市' }],
      levels: [{ id: 'goal', folder: 'goals', label: '目標' }],
      documents: [{ title: '計画の本編', url: 'https://www.example.jp/plan.pdf' }],
      periods: [{ id: '1' }, { id: '2', folder: '../mihon-2' }],
      retired: ['sumai-2'],
    },
  ],
  [
    'plan',
    {
      schema: 1,
      id: 'mihon',
      lang: 'ja',
      title: '見本の計画',
      publishers: [{ id: 'shi', name: '見本市' }],
      plans: [],
      levels: [{ id: 'goal', label: '目標' }],
      goals: [{ id: 'sumai', title: '住まい' }],
      actors: [],
      contacts: [],
      periods: [{ id: '1' }],
      documents: [{ title: '計画の本編', url: 'https://www.example.jp/plan.pdf' }],
    },
  ],
  [
    'action',
    {
      text: '訪ねます。',
      progress: {
        state: 'done',
        date: '2026',
        note: '訪ねました。',
        stateLabel: '達成',
        dateLabel: '2026年現在',
      },
    },
  ],
  [
    'actionInFile',
    {
      pages: { page: '12' },
      number: '①',
      text: '訪ねます。',
      progress: { state: '達成', date: '2026', dateLabel: '2026年現在' },
    },
  ],
  [
    'planPeriod',
    { id: '2', title: '次の計画', base: 'https://www.example.jp/plan/2/', isNewer: true, renditions: ['ja'] },
  ],
  ['retiredId', 'sumai-2'],
  ['nodeFile', { title: '住まい', order: 2 }],
  [
    'contactFile',
    { name: '窓口', reading: 'マドグチ', open: [{ days: ['mon'], from: '09:00', until: '17:00' }] },
  ],
  ['term', { ja: '声', term: 'voice', check: false, reason: '見本' }],
  ['planFileTranslation', translatedPlan],
  ['planFileTranslation', { documents: { 0: { title: said } } }],
  ['nodeFileTranslation', { indicators: { 0: { label: said } }, actions: [{ text: said }] }],
  ['nodeFileTranslation', { actions: { shi: [said] } }],
  ['contactFileTranslation', { phones: { 0: { label: said } } }],
];
