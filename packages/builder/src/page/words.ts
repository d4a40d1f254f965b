import { CATALOGUE, isOfContacts, type Plan, type Text, type WidgetName } from '@fukushi-widgets/model';
import type { Words } from '../check/rule.js';
import { words } from '../widgets.js';

/** What a partner fills in itself. */
const OWN: Words = { ja: 'あなたの団体の連絡先を同じ形で', en: 'Your own group’s contact' };

/** A widget in a sentence, for the page's first question, with the words that the plan has for its parts. */
export function widgetWords(widget: WidgetName | 'own', plan: Plan): Words {
  const { actors, actionsLabel, levels, message, philosophy } = plan;
  const said = (text: Text | undefined, otherwise: string) => words(text, plan) || otherwise;
  const labels = levels.map(({ label }) => said(label, '項目'));
  const policy = labels.at(-1) ?? '項目';
  const goal = labels.slice(0, -1).join('か') || policy;
  const actions = said(actionsLabel, '取り組み');
  const joined = (texts: readonly (Text | undefined)[]) =>
    texts
      .map((text) => words(text, plan))
      .filter(Boolean)
      .join('・');
  switch (widget) {
    case 'policy-card':
      return { ja: `${policy}を一つ、${actions}まで`, en: 'One policy with its actions' };
    case 'goal-section':
      return { ja: `${goal}を一つ、その${policy}とともに`, en: 'One goal with its policies' };
    case 'system-chart':
      return {
        ja: `${joined([philosophy?.label, ...levels.map(({ label }) => label)])}の図`,
        en: 'The plan as a chart',
      };
    case 'action-list': {
      const who = joined(actors.map(({ label }) => label));
      return { ja: who ? `${actions}（${who}）` : actions, en: 'What everyone can do' };
    }
    case 'contact-box': {
      if (isOfContacts(plan)) return { ja: '一覧の連絡先を一つ', en: 'One contact of the list' };
      const whose = joined(CATALOGUE['contact-box'].parts(plan).map(({ name }) => name[0]));
      return { ja: whose ? `計画の連絡先（${whose}）` : '計画の連絡先', en: 'The plan’s contacts' };
    }
    case 'contact-directory':
      return isOfContacts(plan)
        ? { ja: '一覧のすべて。多いときは探す欄も', en: 'The whole list, with a search where it is long' }
        : { ja: '計画の連絡先をすべて', en: 'All contacts of the plan' };
    case 'plan-summary':
      return { ja: '計画とは何か、いつまでか', en: 'What the plan is' };
    case 'message':
      return { ja: said(message?.heading, '署名のあることば'), en: 'The signed message' };
    case 'plan':
      return { ja: '計画の概要のすべて', en: 'All of it' };
    case 'reading-tools':
      return { ja: 'ことばを選ぶボタン', en: 'Buttons that choose a language' };
    case 'own':
      return OWN;
  }
}

/** What `fukushi-reading-tools` is beside other widgets. */
export const TOOLS_WORDS: Words = {
  ja: 'ことば・ふりがな・やさしい日本語を選ぶボタンも付ける',
  en: 'With buttons for language, furigana and Easy Japanese',
};

/** The same as a thing that stands on the page. */
export const TOOLS_NAME: Words = {
  ja: 'ことば・ふりがな・やさしい日本語を選ぶボタン',
  en: 'Buttons for language, furigana and Easy Japanese',
};

/** Attributes and their values in words. A value without words shows as it is written. */
export const OPTION_WORDS: Readonly<Record<string, Words>> = {
  'variant': { ja: 'どこまで表示するか', en: 'How much to show' },
  'variant=full': { ja: 'すべて', en: 'All' },
  'variant=summary': { ja: '取り組みを除く', en: 'Without the actions' },
  'variant=compact': {
    ja: '一覧や横の欄に（名前・電話・受付時間）',
    en: 'For a list or a sidebar (name, telephone, hours)',
  },
  'variant=inline': { ja: '文の中に（名前・電話）', en: 'Within a sentence (name, telephone)' },
  'layout': { ja: '図の形', en: 'Layout of the chart' },
  'layout=auto': { ja: '幅に合わせる', en: 'To fit the width' },
  'layout=chart': { ja: '図', en: 'Chart' },
  'layout=table': { ja: '表', en: 'Table' },
  'layout=list': { ja: '箇条書き', en: 'List' },
  'print': { ja: '印刷するとき', en: 'When printed' },
  'print=all': { ja: '閉じたところも開いて印刷', en: 'Print everything' },
  'print=as-shown': { ja: '画面のとおりに印刷', en: 'Print what is shown' },
};

export const HEADING_WORDS: Readonly<Record<number, Words>> = {
  2: { ja: '大見出し（h2）', en: 'Heading 2' },
  3: { ja: '中見出し（h3）ふつうはこれ', en: 'Heading 3, the usual' },
  4: { ja: '小見出し（h4）', en: 'Heading 4' },
  5: { ja: 'h5', en: 'Heading 5' },
  6: { ja: 'h6', en: 'Heading 6' },
};

/** The fields of a partner's contact, with an example that is nobody's. */
export const FIELD_WORDS: Readonly<Record<string, Words & { readonly example: string }>> = {
  name: { ja: '団体の名前', en: 'Name', example: '見本ふれあいの会' },
  department: { ja: '担当', en: 'Section', example: '事務局' },
  number: { ja: '電話番号', en: 'Number', example: '012-345-6789' },
  label: {
    ja: 'どこの番号か（いくつもあるとき）',
    en: 'What it is for, if there are several',
    example: '夜間',
  },
  extension: { ja: '内線', en: 'Extension', example: '123' },
  fax: { ja: 'FAX', en: 'Fax', example: '012-345-6780' },
  email: { ja: 'メールアドレス', en: 'E-mail', example: 'mihon@example.com' },
  inquiry: {
    ja: '問合せフォームのアドレス',
    en: 'Contact form, its address',
    example: 'https://www.example.com/toiawase/',
  },
  url: { ja: 'ホームページのアドレス', en: 'Website', example: 'https://www.example.com/' },
  hours: { ja: '受付時間', en: 'Hours', example: '平日の午前9時から午後5時まで' },
  address: { ja: '住所', en: 'Address', example: '見本町1番1号' },
  note: { ja: 'ひとこと', en: 'A word to readers', example: '見学もできます。お気軽にどうぞ。' },
};

/** What became of a form, for the list of other forms. */
export const OUTCOME_WORDS: Readonly<Record<string, Words>> = {
  'whole': { ja: '残ることを確かめました', en: 'Tested: stays whole' },
  'link-only': { ja: '中のリンクだけ残ります', en: 'Tested: only its link stays' },
  'losses': {
    ja: '一部が欠けるか、余分な文字が残ります',
    en: 'Tested: loses a part, or leaves words beside it',
  },
  'text-only': { ja: '文字だけになります', en: 'Tested: only words are left' },
  'nothing': { ja: '消えます', en: 'Tested: nothing is left' },
  'harm': { ja: 'ページが壊れます', en: 'Tested: harms the page' },
};

export const SEVERITY_WORDS: Readonly<Record<string, Words>> = {
  error: { ja: '誤り', en: 'Error' },
  warning: { ja: '注意', en: 'Warning' },
  hint: { ja: '参考', en: 'Hint' },
};
