/**
 * What a page can use of the widgets, in words: the manifest, typings for editors, tables of the READMEs and the page
 * that makes tags are written from this, from the catalogue and from the styles. No page loads it.
 */
import type { COMMON_ATTRIBUTES, PropertyName, WidgetName } from '@fukushi-widgets/model';

/** The same in Japanese, for those who paste, and in English. */
export interface Words {
  readonly ja: string;
  readonly en: string;
}

type AttributeName = (typeof COMMON_ATTRIBUTES)[number] | Exclude<PropertyName, 'headingLevel'>;

/** Every attribute of some widget. */
export const ATTRIBUTES: Readonly<Record<AttributeName, Words>> = {
  'lang': {
    ja: 'この部品の言語。計画にある言語（ja、en、zh-Hans、vi、pt-BR、fil、th、id、ko など）が使えます。書かなければ、まわりの lang に合わせます。',
    en: 'Language of this widget, one that the plan is published in (`ja`, `en`, `zh-Hans`, `vi`, `pt-BR`, `fil`, `th`, `id`, `ko` …); default: the nearest `lang` around it, else `ja`.',
  },
  'easy': {
    ja: 'やさしい日本語で表示します。漢字にはふりがなが付きます。この部品か、それを囲むタグ（body など）に書きます。',
    en: 'Shows Easy Japanese, with readings. On this widget or anything around it, such as `body`.',
  },
  'furigana': {
    ja: '計画の文章のまま、漢字にふりがなを付けます。この部品か、それを囲むタグ（body など）に書きます。',
    en: "Shows the plan's own Japanese with readings over its kanji. On this widget or anything around it, such as `body`.",
  },
  'heading-level': {
    ja: '最初の見出しの段階（2〜6）。ページの見出しの順番に合わせてください。',
    en: 'Level of the first heading; default 3.',
  },
  'src': {
    ja: '別の計画のJSONのアドレス。問合せ先では連絡先一覧のJSONも使えます。',
    en: "Address of another plan's JSON (schema 1), for contacts also of a contact list; default: the plan the script carries.",
  },
  'plan': {
    ja: 'どの期の計画か。並べて公開している計画の id（1、2 など）。書かなければ、スクリプトの計画です。',
    en: "Which period's plan, where several are published side by side: its id (`1`, `2`); default: the script's own.",
  },
  'theme': {
    ja: '色。まわりのページに合わせるか（auto）、いつも明るい色（light）か暗い色（dark）か。light と dark では、地の色も塗ります。',
    en: 'Colours: those that fit the page around it, or always light or dark ones on a ground of their own.',
  },
  'print': {
    ja: '印刷のとき、すべて開く（all）か、見えているとおり（as-shown）か。',
    en: 'Whether printing opens everything or prints what is shown.',
  },
  'policy': {
    ja: 'どの施策か。計画の番号（1-1 など）、印刷どおりの番号、または題名。',
    en: 'Which policy: its id (`1-1`), its printed number or its title.',
  },
  'goal': {
    ja: 'どの目標か。計画の番号（1 など）、印刷どおりの番号、または題名。目標と施策の間の階層（方針など）は、階層の id を前に付けます（direction-1）。',
    en: "Which goal: its id (`1`), its printed number or its title. What stands between goals and policies has its level's id before its own (`direction-1`).",
  },
  'actor': {
    ja: '誰の取り組みか。主体の id か、印刷どおりの名前。書かなければ、読む人が選べます。',
    en: 'Whose actions: the id of an actor or its printed name. Without it the reader can switch.',
  },
  'organization': {
    ja: 'どの問合せ先か。問合せ先の id か、印刷どおりの名前。',
    en: 'Whose contact: the id of a contact or its printed name.',
  },
  'variant': {
    ja: '施策と目標では、主体ごとの取り組みまで全部（full）か、要約だけ（summary）か。問合せ先では、箱の全部（full）か、一覧や横の欄のための短い形（compact。名前・電話・受付時間）か、文の中の一行（inline。名前と電話）か。',
    en: "Of policies and goals, whether the actors' actions show; of a contact, the whole box, a short form for lists and sidebars (`compact`: name, telephone, hours), or a line within a sentence (`inline`: name, telephone).",
  },
  'layout': {
    ja: '並べ方。幅に合わせる（auto）、いつも図（chart）、概要版と同じ表（table）、箇条書き（list）。',
    en: '`auto` draws as much of the chart as the width holds, and plain lists where it holds none; `chart` draws it at every width; `table` is a table as brochures have it; `list` is plain nested lists.',
  },
  'remember': {
    ja: '選んだことばを、この端末のブラウザーに覚えておきます（localStorage の fukushi-rendition）。書かなければ、何も保存しません。',
    en: "Keeps the choice in this browser (`fukushi-rendition` in the page's `localStorage`). Without it nothing is stored.",
  },
  'name': {
    ja: '団体の名前。書くと、計画の問合せ先の代わりに、以下に書いた内容を表示します。',
    en: "A partner's own name. With it the box shows the attributes below instead of the plan.",
  },
  'department': { ja: '担当の部署。', en: 'Section that answers.' },
  'tel': {
    ja: '電話番号（市外局番から）。いくつもあるときは「、」で区切り、番号の後に（夜間）のように、どこの番号かを書けます。',
    en: 'Telephone number with area code. Several are parted by commas, each with what it is for in brackets behind it.',
  },
  'extension': {
    ja: '内線番号。番号の後に表示するだけで、発信には使いません。電話番号がいくつもあるときは、同じ順に「、」で区切ります。',
    en: 'Extension; shown after the number, never dialled. Several in the order of the numbers, parted by commas.',
  },
  'fax': { ja: 'ファクス番号。', en: 'Fax number.' },
  'email': { ja: 'メールアドレス。', en: 'E-mail address.' },
  'url': { ja: 'ホームページのアドレス（http または https）。', en: 'Website, http or https.' },
  'hours': { ja: '受付時間（文章で）。', en: 'When somebody answers, in words.' },
  'address': { ja: '住所。', en: 'Postal address.' },
};

/** The property that no attribute has. */
export const PLAN_PROPERTY: Words = {
  ja: 'データとして渡す計画。src より優先します。',
  en: 'A plan given as data; wins over `src`.',
};

/** The slot of every widget. */
export const SLOT: Words = {
  ja: 'ページに元から書いてある内容。部品が表示されるまでと、ページの内容のほうが読む人に役立つときに表示します。',
  en: "The page's own copy of the content. Shows until the widget does, and again when the page serves better.",
};

/** Every event, with its class. */
export const EVENTS = {
  'fukushi-error': {
    type: 'FukushiErrorEvent',
    ja: 'タグに書いた値を表示できないときに起きます。',
    en: 'The tag names something that cannot be shown.',
  },
  'fukushi-policy-chosen': {
    type: 'FukushiPolicyChosenEvent',
    ja: '読む人が施策を選んだときに起きます。preventDefault() で、部品の動きを止められます。',
    en: 'The reader chose a policy; `preventDefault()` keeps the widget from acting on it.',
  },
  'fukushi-actor-chosen': {
    type: 'FukushiActorChosenEvent',
    ja: '読む人が主体を選んだときに起きます。',
    en: 'The reader chose whose actions to see.',
  },
} as const satisfies Record<string, Words & { readonly type: string }>;

/** Every `::part()`. */
export const PARTS = {
  frame: { ja: '部品が描くもの全体。', en: 'Everything the widget draws.' },
  heading: { ja: 'すべての見出し。', en: 'Every heading.' },
  problem: { ja: 'ページを作る方へのお知らせ。', en: 'The note to the editor of the page.' },
  chart: { ja: '体系図。', en: 'The system chart.' },
  goal: { ja: '目標。', en: 'Each goal.' },
  policy: { ja: '施策。', en: 'Each policy.' },
  vision: { ja: '目指す姿。', en: 'What life looks like when a policy has worked.' },
  actions: { ja: '主体ごとの取り組みの一覧。', en: 'The list of what each actor is asked to do.' },
  actor: { ja: '主体の名前。', en: "An actor's name." },
  contact: { ja: '問合せ先の箱。', en: 'Each contact.' },
  controls: {
    ja: '主体やことばを選ぶボタン、電話番号などをコピーするボタン。',
    en: 'The buttons that choose an actor or a language, or that copy a number or an address.',
  },
  message: { ja: '署名のあるメッセージ。', en: 'The signed message.' },
  search: { ja: '問合せ先を探す欄。', en: 'The fields by which contacts are searched.' },
} as const satisfies Record<string, Words>;

/** What one widget is, and what it has besides what all have. */
export interface WidgetWords extends Words {
  /** What webmasters call it. */
  readonly name: Words;
  readonly parts: readonly (keyof typeof PARTS)[];
  readonly events: readonly (keyof typeof EVENTS)[];
}

export const WIDGET_WORDS: Readonly<Record<WidgetName, WidgetWords>> = {
  'system-chart': {
    name: { ja: '体系図', en: 'System chart' },
    ja: '計画の体系図。理念から、目標、施策、目指す姿までと、関連する計画を表示します。',
    en: "The system chart: philosophy, goals, policies and visions, drawn as a chart where there is room and as nested lists where there is not; or as the brochure's table.",
    parts: ['chart', 'vision', 'policy', 'actions', 'actor'],
    events: ['fukushi-policy-chosen'],
  },
  'policy-card': {
    name: { ja: '基本施策', en: 'A policy' },
    ja: '施策を一つ、番号・題名・目指す姿・説明・主体ごとの取り組みとともに表示します。',
    en: 'One policy of the plan: number, title, vision, summary, and what each actor is asked to do.',
    parts: ['policy', 'vision', 'actions', 'actor'],
    events: [],
  },
  'goal-section': {
    name: { ja: '目標', en: 'A goal' },
    ja: '目標か、目標と施策の間の階層を一つ、そのなかの施策とともに表示します。',
    en: 'One goal of the plan, or what stands between a goal and its policies: title, keyword, summary and policy cards.',
    parts: ['goal', 'policy', 'vision', 'actions', 'actor'],
    events: [],
  },
  'action-list': {
    name: { ja: '取り組みの一覧', en: 'Actions' },
    ja: '期待する取り組みを主体ごとに並べます。',
    en: 'What the plan asks people to do, by actor. Without `actor` the reader can switch between actors.',
    parts: ['controls', 'actor'],
    events: ['fukushi-actor-chosen'],
  },
  'contact-box': {
    name: { ja: '問合せ先', en: 'A contact' },
    ja: '問合せ先。計画のものか、団体が自分で書いたものを表示します。',
    en: "Who answers questions and how to reach them: a contact of the plan, or a partner's own contact written in attributes or in a JSON contact list.",
    parts: ['contact', 'controls'],
    events: [],
  },
  'contact-directory': {
    name: { ja: '問合せ先の一覧', en: 'List of contacts' },
    ja: '計画の問合せ先をすべて並べます。src に連絡先一覧の JSON を書くと、その一覧を、分類ごとに表示します。9件からは、探す欄と選ぶ欄が付きます（20件からは、読みの最初の文字でも選べます）。',
    en: 'All contacts of the plan, or of a contact list named in `src`, by group; from nine on with a search and choices, from twenty on also by first letter.',
    parts: ['search', 'contact', 'controls'],
    events: [],
  },
  'plan-summary': {
    name: { ja: '計画の説明', en: 'What the plan is' },
    ja: '計画がどのようなものかを、期間・キーワード・根拠となる法律とともに説明します。',
    en: 'What the member plans are, the years they cover, their keyword and the law they rest on.',
    parts: [],
    events: [],
  },
  'message': {
    name: { ja: '署名のあるメッセージ', en: 'The signed message' },
    ja: '署名のあるメッセージを、そのまま表示します。',
    en: 'The signed message, word for word. It is never translated or shortened.',
    parts: ['message'],
    events: [],
  },
  'plan': {
    name: { ja: '計画の概要の全体', en: 'The whole overview' },
    ja: '計画の概要の全体を、ほかの部品を組み合わせて表示します。',
    en: 'The whole overview of the plan: what it is, the chart, every goal and policy, the message, the contacts.',
    parts: ['chart', 'goal', 'policy', 'vision', 'actions', 'actor', 'message', 'controls', 'contact'],
    events: ['fukushi-policy-chosen'],
  },
  'reading-tools': {
    name: { ja: 'ことばの切り替え', en: 'Reading tools' },
    ja: 'ページにあるすべての部品の言語、ふりがな、やさしい日本語を、読む人が切り替えるボタン。計画にあるものだけが並びます。',
    en: 'Buttons with which a reader chooses the language, readings or Easy Japanese of every widget on the page; those that the plan is published in.',
    parts: ['controls'],
    events: [],
  },
};

/** A custom property that a page may set on a tag or anywhere above it. */
export interface CustomProperty extends Words {
  readonly syntax: string;
  readonly initial: string;
}

const property = (syntax: string, initial: string, ja: string, en: string): CustomProperty => ({
  syntax,
  initial,
  ja,
  en,
});

/** Every custom property; a test holds the values to tokens.styles.ts. */
export const CUSTOM_PROPERTIES: Readonly<Record<`--fukushi-${string}`, CustomProperty>> = {
  '--fukushi-text': property(
    '<color>',
    'inherit',
    '文字の色。書かなければ、ページの色のままです。',
    "Text. Without it the page's own colour shows.",
  ),
  '--fukushi-font-family': property(
    '<string>',
    'inherit',
    '書体。書かなければ、ページの書体のままです（中国語・韓国語・タイ語・ベトナム語は、そのことばの書体）。',
    "Typeface. Without it the page's own shows, and in Chinese, Korean, Thai and Vietnamese one that has their letters.",
  ),
  '--fukushi-min-font-size': property(
    '<length>',
    '16px',
    '文字は、これより小さくなりません。',
    'Text is never smaller than this.',
  ),
  '--fukushi-scroll-margin': property(
    '<length>',
    '7em',
    'リンクで移動した先や、キーボードで選んだところの上に空ける高さ。ページの上に固定した帯があるときに使います。',
    'Room above what a link leads to or what has the focus, for fixed headers of the page.',
  ),
  '--fukushi-border': property(
    '<color>',
    'light-dark(#7f7f7f, #b3b3b3)',
    '枠とつなぎ線の色。ページの背景に対して3:1以上。',
    "Borders and connectors; 3:1 on the page's background.",
  ),
  '--fukushi-link': property(
    '<color>',
    'light-dark(#00118f, #c5d7fb)',
    'リンクの色。ページの背景に対して4.5:1以上。',
    "Links; 4.5:1 on the page's background.",
  ),
  '--fukushi-radius': property('<length>', '1em', '箱の角の丸み。', 'Corners of boxes.'),
  '--fukushi-goal-1': property(
    '<color>',
    'light-dark(#004c59, #c8f8ff)',
    '目標1、4…の色。番号札、枠、帯、縁がこの1色から決まり、読めるように明るさが整えられます。',
    'The colour of goals 1, 4, …: plates, borders, bands and edges follow from it, made as dark or light as contrast needs.',
  ),
  '--fukushi-goal-2': property(
    '<color>',
    'light-dark(#6d2700, #ff8d44)',
    '目標2、5…の色。',
    'The same for goals 2, 5, …',
  ),
  '--fukushi-goal-3': property(
    '<color>',
    'light-dark(#8843e1, #bb87ff)',
    '目標3、6…の色。',
    'The same for goals 3, 6, …',
  ),
  '--fukushi-actor-1': property(
    '<color>',
    'light-dark(#0017c1, #c5d7fb)',
    '1番目の主体の名前と枠の色。地の色もこれから決まり、読めるように明るさが整えられます。',
    'Name and border of the first actor; their ground follows, and contrast is kept as for goals.',
  ),
  '--fukushi-actor-2': property(
    '<color>',
    'light-dark(#197a4b, #51b883)',
    '2番目の主体の名前と枠の色。',
    'The same for the second actor.',
  ),
  '--fukushi-actor-3': property(
    '<color>',
    'light-dark(#806300, #ffd43d)',
    '3番目の主体の名前と枠の色。',
    'The same for the third actor.',
  ),
  '--fukushi-actor-4': property(
    '<color>',
    'light-dark(#666, #ccc)',
    '4番目の主体の名前と枠の色。',
    'The same for the fourth actor.',
  ),
};
