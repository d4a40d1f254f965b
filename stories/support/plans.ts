import type { Plan, PlanNode } from '@fukushi-widgets/model';

/** A plan as the built site publishes it: the site stands beside the stories. */
export const published = async (lang: string): Promise<Plan> =>
  (await fetch(new URL(`v1/plan/${lang}.json`, document.baseURI))).json() as Promise<Plan>;

/** Komoro’s plan, the publication that the site is built from, in English and in its own language. */
export const komoro: Plan = await published('en');
export const japanese = await published('ja');

/** 60 letters without a place to break, as e-mail addresses and web addresses have them. */
const LONG_WORD = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Texts of a plan that may be of any length; the others are ids, numbers, patterns and dates. */
const prose = new Set(
  'title summary vision text name label heading subheading paragraphs introduction description purpose role affiliation explanation note keywordSentence'.split(
    ' ',
  ),
);

/** A value with every prose text in it three times, and a word that cannot be broken. */
function lengthen(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return prose.has(key) ? `${value}${value}${LONG_WORD}${value}` : value;
  if (Array.isArray(value)) return value.map((item) => lengthen(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    // Short names stay short: an actor is 社協, a level is 目標.
    Object.entries(value).map(([name, part]) => [
      name,
      name === 'levels' || name === 'actors' ? part : lengthen(part, name),
    ]),
  );
}

/** Komoro's plan with texts three times as long. */
export const longest = lengthen(japanese) as Plan;

const first = <Item>(list: readonly Item[] | undefined): readonly Item[] => (list ?? []).slice(0, 1);

const onlyFirst = (node: PlanNode): PlanNode => ({
  ...node,
  ...(node.actions && { actions: first(node.actions) }),
  ...(node.children && { children: first(node.children).map(onlyFirst) }),
});

/** One of everything. */
export const oneItem: Plan = {
  ...komoro,
  plans: first(komoro.plans),
  goals: first(komoro.goals).map(onlyFirst),
  actors: first(komoro.actors),
  contacts: first(komoro.contacts),
  relatedPlans: first(komoro.relatedPlans),
};

/** A plan that has just been begun: a title, years, one goal with one policy, nothing said about them. */
export const begun: Plan = {
  schema: 1,
  id: 'begun',
  lang: 'ja',
  title: '書き始めた計画',
  period: { start: '2027-04-01', end: '2032-03-31', label: '令和9年度から令和13年度まで' },
  issued: '2027-03',
  issuedLabel: '令和9（2027）年3月',
  publishers: [{ id: 'town', name: '見本町' }],
  plans: [{ id: 'main', name: '書き始めた計画', description: [] }],
  levels: [
    { id: 'goal', label: '目標', number: '目標{id}' },
    { id: 'policy', label: '基本施策', number: '基本施策{id}' },
  ],
  goals: [{ id: '1', title: '支え合う町', children: [{ id: '1-1', title: '見守り' }] }],
  actors: [],
  contacts: [{ id: 'town', name: '見本町役場' }],
};

/** The day on which it was so. */
const asOf = { date: '2029-03', dateLabel: '令和11（2029）年3月現在' };

/** The same plan two years later: what each has done so far, as an editor writes it. */
export const underWay: Plan = {
  ...begun,
  actors: [
    { id: 'me', label: 'わたし', explanation: '一人ひとり' },
    { id: 'town', label: '町', explanation: '見本町' },
  ],
  goals: begun.goals.map((goal) => ({
    ...goal,
    children: (goal.children ?? []).map((policy) => ({
      ...policy,
      actions: [
        {
          actor: 'me',
          text: '近所の人とあいさつをします。',
          progress: { ...asOf, state: 'done', stateLabel: '達成' },
        },
        {
          actor: 'me',
          text: '見守りの仲間を増やします。',
          progress: { ...asOf, state: 'in-progress', stateLabel: '進行中', note: '3つの組で始まりました。' },
        },
        {
          actor: 'town',
          text: '見守りの手引きを作ります。',
          progress: { ...asOf, state: 'not-started', stateLabel: '未着手' },
        },
      ],
    })),
  })),
};
