import { html, type TemplateResult } from 'lit';
import type { Words } from '../check/rule.js';

/** Japanese first, English beside it. */
export const both = ({ ja, en }: Words): TemplateResult =>
  html`<span class="ja">${ja}</span> <span class="en" lang="en">${en}</span>`;

/** Every widget: what it is in a sentence, for the page's first question. */
export const WIDGET_WORDS: Readonly<Record<string, Words>> = {
  'policy-card': { ja: '基本施策を一つ、取り組みまで', en: 'One policy with its actions' },
  'goal-section': { ja: '目標を一つ、その基本施策とともに', en: 'One goal with its policies' },
  'system-chart': { ja: '理念・目標・基本施策のつながりの図', en: 'The plan as a chart' },
  'action-list': { ja: 'わたし・わたしたち・社協・市がすること', en: 'What everyone can do' },
  'contact-box': { ja: '計画の問合せ先（市・社協）', en: 'The plan’s contacts' },
  'plan-summary': { ja: '二つの計画とは何か、いつまでか', en: 'What the plans are' },
  'message': { ja: '会長のことば', en: 'The chair’s message' },
  'plan': { ja: '上のすべてをまとめて', en: 'All of it' },
  'own': { ja: 'あなたの団体の連絡先を同じ形で', en: 'Your own group’s contact' },
};

/** Attributes and their values in words. A value without words shows as it is written. */
export const OPTION_WORDS: Readonly<Record<string, Words>> = {
  'variant': { ja: 'どこまで表示するか', en: 'How much to show' },
  'variant=full': { ja: 'すべて', en: 'All' },
  'variant=summary': { ja: '取り組みを除く', en: 'Without the actions' },
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
  tel: { ja: '電話番号', en: 'Telephone', example: '0267-00-0000' },
  extension: { ja: '内線', en: 'Extension', example: '2141' },
  fax: { ja: 'FAX', en: 'Fax', example: '0267-00-0001' },
  email: { ja: 'メールアドレス', en: 'E-mail', example: 'mihon@example.com' },
  url: { ja: 'ホームページのアドレス', en: 'Website', example: 'https://www.example.com/' },
  hours: { ja: '受付時間', en: 'Hours', example: '平日の午前9時から午後5時まで' },
  address: { ja: '住所', en: 'Address', example: '小諸市見本町1番1号' },
};

/** What became of a form, for the list of other forms. */
export const OUTCOME_WORDS: Readonly<Record<string, Words>> = {
  'whole': { ja: '残ることを確かめました', en: 'tested: stays whole' },
  'link-only': { ja: '中のリンクだけ残ります', en: 'tested: only its link stays' },
  'losses': {
    ja: '一部が欠けるか、余分な文字が残ります',
    en: 'tested: loses a part, or leaves words beside it',
  },
  'text-only': { ja: '文字だけになります', en: 'tested: only words are left' },
  'nothing': { ja: '消えます', en: 'tested: nothing is left' },
  'harm': { ja: 'ページが壊れます', en: 'tested: harms the page' },
};

export const SEVERITY_WORDS: Readonly<Record<string, Words>> = {
  error: { ja: '誤り', en: 'Error' },
  warning: { ja: '注意', en: 'Warning' },
  hint: { ja: '参考', en: 'Hint' },
};
