import type { Plan } from '@fukushi-widgets/model';

/** Two goals, three policies, three actors: enough to select from, small enough to read. */
export const plan: Plan = {
  schema: 1,
  id: 'small',
  lang: 'ja',
  title: '小さな計画',
  period: { start: '2025-04-01', end: '2030-03-31' },
  issued: '2025-04',
  eras: [
    { name: { ja: '平成', en: 'Heisei' }, start: '1989-01-08' },
    { name: { ja: '令和', en: 'Reiwa' }, start: '2019-05-01' },
  ],
  publishers: [
    { id: 'city', name: '試し市', aliases: ['市'] },
    { id: 'council', name: '試し市社会福祉協議会', shortName: '社協' },
  ],
  plans: [{ id: 'main', name: '計画', description: ['説明です。'] }],
  levels: [
    { id: 'goal', label: '目標', number: { ja: '目標{id}', en: 'Goal {id}' } },
    { id: 'policy', label: '基本施策', number: '基本施策{id}' },
  ],
  goals: [
    {
      id: '1',
      title: { ja: '支える', en: 'Support' },
      children: [
        {
          id: '1-1',
          title: '健幸なまち',
          actions: [
            { actor: 'me', text: '歩きましょう。' },
            { actor: 'us', text: '集まりましょう。' },
          ],
        },
        { id: '1-2', number: '特別施策', title: '備え', actions: [{ actor: 'me', text: '備えましょう。' }] },
      ],
    },
    {
      id: '2',
      formerly: ['4'],
      title: 'つなぐ',
      children: [{ id: '2-1', formerly: ['2-2'], actions: [{ actor: 'us', text: 'つなぎましょう。' }] }],
    },
  ],
  actors: [
    { id: 'me', label: 'わたし', aliases: ['私'] },
    { id: 'us', formerly: ['groups'], label: 'わたしたち' },
    { id: 'council', label: '社協' },
  ],
  contacts: [
    { id: 'city-desk', formerly: ['old-desk'], organization: 'city', department: ['福祉課', '保護係'] },
    { id: 'council', organization: 'council', name: '試し市社協 窓口' },
  ],
};
