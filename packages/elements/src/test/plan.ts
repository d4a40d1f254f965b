import type { Plan } from '@fukushi-widgets/model';

/** A handmade plan: two goals, three policies, four actors. Titles and labels are also in English, texts are not. */
export const plan: Plan = {
  schema: 1,
  id: 'midori',
  lang: 'ja',
  title: { ja: 'みどり市福祉計画', en: 'Midori Welfare Plan' },
  edition: { ja: '概要版', en: 'Overview' },
  period: {
    start: '2025-04-01',
    end: '2030-03-31',
    label: { ja: '令和7（2025）年度から', en: 'From fiscal year 2025' },
  },
  issued: '2025-04',
  issuedLabel: { ja: '令和7（2025）年4月', en: 'April 2025' },
  publishers: [
    { id: 'city', name: { ja: 'みどり市', en: 'Midori City' }, aliases: ['市役所'] },
    {
      id: 'council',
      name: { ja: 'みどり市社会福祉協議会', en: 'Midori Council of Social Welfare' },
      shortName: { ja: '社協', en: 'the Council' },
    },
  ],
  aboutHeading: { ja: '福祉計画とは？', en: 'What is the plan?' },
  plans: [
    {
      id: 'city-plan',
      name: { ja: '地域福祉計画', en: 'Community Welfare Plan' },
      description: ['市がつくる計画です。'],
      legalBasis: { law: '社会福祉法第107条', term: '市町村地域福祉計画' },
    },
    {
      id: 'council-plan',
      name: { ja: '活動計画', en: 'Action Plan' },
      description: ['社協がつくる計画です。'],
    },
  ],
  purpose: ['支えあうまちにします。'],
  keyword: 'つながり',
  keywordSentence: '二つの計画のキーワードは「つながり」です。',
  structureHeading: { ja: '計画のしくみ', en: 'Structure of the plan' },
  philosophy: {
    label: { ja: '理念', en: 'Philosophy' },
    title: { ja: 'ともに生きるまち', en: 'A town to live in together' },
    introduction: ['理念の前書きです。'],
  },
  levels: [
    { id: 'goal', label: '目標', number: { ja: '目標{id}', en: 'Goal {id}' } },
    { id: 'policy', label: '基本施策', number: { ja: '基本施策{id}', en: 'Policy {id}' } },
  ],
  actionsLabel: { ja: '期待する取り組み（例）', en: 'What everyone can do' },
  visionLabel: { ja: '目指す姿', en: 'Vision' },
  goals: [
    {
      id: '1',
      title: { ja: '支える', en: 'Support' },
      keyword: '助けあい',
      summary: '助けあいの心を育てます。',
      children: [
        {
          id: '1-1',
          title: { ja: '健康なまち', en: 'A healthy town' },
          summary: '健康なまちをつくります。',
          vision: '元気に歩ける。',
          actions: [
            { actor: 'me', text: '毎日歩きましょう。' },
            { actor: 'us', text: '歩く会を開きましょう。' },
            { actor: 'council', text: '歩く会を助けます。' },
            { actor: 'city', text: '歩く道を直します。' },
          ],
        },
        {
          id: '1-2',
          title: { ja: '備え', en: 'Being prepared' },
          summary: '災害に備えます。',
          vision: '安心して眠れる。',
          actions: [
            { actor: 'me', text: '水を備えましょう。' },
            { actor: 'city', text: '避難所を備えます。' },
          ],
        },
      ],
    },
    {
      id: '2',
      title: { ja: 'つなぐ', en: 'Connect' },
      children: [
        {
          id: '2-1',
          title: { ja: '移動', en: 'Getting around' },
          summary: '移動を助けます。',
          actions: [{ actor: 'us', text: '乗りあいましょう。' }],
        },
      ],
    },
  ],
  actors: [
    {
      id: 'me',
      label: { ja: 'わたし', en: 'I' },
      explanation: '市民のみなさん',
      aliases: ['私'],
      icon: 'person',
    },
    { id: 'us', label: { ja: 'わたしたち', en: 'We' }, icon: 'people' },
    { id: 'council', label: { ja: '社協', en: 'The Council' }, icon: 'hands' },
    { id: 'city', label: { ja: '市', en: 'The city' }, icon: 'building' },
  ],
  contacts: [
    {
      id: 'city',
      organization: 'city',
      department: ['保健福祉部', '福祉課'],
      introduction: ['計画についてのお問合せはこちらへ。'],
      phones: [{ number: '0267-00-1700', extension: '2127' }],
      fax: '0267-00-8766',
      email: 'fukushi@midori.example',
      hours: '平日8時30分から17時15分まで',
      postalCode: '384-0000',
      address: 'みどり市本町1',
      url: 'https://midori.example/',
    },
    {
      id: 'council',
      organization: 'council',
      phones: [{ number: '0267-00-2525', fax: true }],
      email: 'info@council.example',
      emailUnconfirmed: true,
      form: 'https://council.example/form',
    },
  ],
  contactsLabel: { ja: '問合せ先', en: 'Contact' },
  message: {
    heading: { ja: '会長からのメッセージ', en: 'A message from the chair' },
    subheading: '審議会会長より',
    note: { ja: '審議会の会長のことばです。', en: 'A message from the chair of the council.' },
    title: 'みんなの計画',
    paragraphs: ['ひとりでは　できません。', 'ともに歩みましょう。'],
    signature: { role: '審議会会長', name: '山田花子', affiliation: 'みどり大学' },
  },
  relatedPlans: [
    { id: 'guardianship', name: { ja: '成年後見計画', en: 'Guardianship Plan' }, relation: 'contained' },
    {
      id: 'prefecture',
      name: { ja: '県の計画', en: 'Prefectural Plan' },
      relation: 'superior',
      note: '県がつくりました。',
    },
  ],
};
