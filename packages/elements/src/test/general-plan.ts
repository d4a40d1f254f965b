import type { Plan } from '@fukushi-widgets/model';

/**
 * A plan of another municipality: three levels, a policy without a title, no actors, measured targets, projects,
 * a glossary. Its title is translated and nothing else; many parts that Komoro has are absent.
 */
export const generalPlan: Plan = {
  schema: 1,
  id: 'minato',
  lang: 'ja',
  title: { ja: '港町福祉計画', en: 'Minato Welfare Plan' },
  nickname: 'みなとプラン',
  slogan: '波のように、やさしく。',
  period: { start: '2026-04-01', end: '2031-03-31' },
  issued: '2026-03',
  publishers: [{ id: 'town', name: '港町' }],
  plans: [{ id: 'main', name: '港町の計画', description: ['町がつくりました。'] }],
  levels: [
    { id: 'goal', label: '基本目標', number: '基本目標{n}' },
    { id: 'direction', label: '方針' },
    { id: 'measure', label: '施策', number: '施策{id}' },
  ],
  goals: [
    {
      id: 'a',
      title: '海と暮らす',
      children: [
        {
          id: 'a-1',
          title: '港の方針',
          children: [
            {
              id: 'a-1-1',
              title: '見守り',
              summary: '声をかけあいます。',
              actions: [{ text: 'あいさつをする。' }, { text: '見回りをする。' }],
              indicators: [{ label: '見守りの人数', baseline: '10人', target: '30人' }],
              sdgs: [3, 11],
            },
            { id: 'a-1-2', summary: '題のない施策です。' },
          ],
        },
      ],
    },
  ],
  actors: [],
  contacts: [
    {
      id: 'town',
      organization: 'town',
      phones: [
        { number: '0120-00-0001', label: '総務' },
        { number: '+81-120-00-0002', label: '直通', extension: '5' },
      ],
    },
  ],
  projects: [{ id: 'p', title: '灯台プロジェクト', summary: '灯台を直します。' }],
  glossary: [{ term: '民生委員', meaning: '相談を受ける人。' }],
};
