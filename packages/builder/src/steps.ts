import type { Words } from './check/rule.js';
import type { Form } from './forms.js';

export const paste: Words = {
  ja: '載せたいところに貼り付けます（Windowsは Ctrl+V、Macは ⌘+V）。',
  en: 'Paste it where the widget should stand (Ctrl+V, on a Mac ⌘+V).',
};
export const save: Words = {
  ja: '保存（更新・公開）して、できたページを開いて確かめます。',
  en: 'Save or publish, then open the page and look.',
};
export const lookForLink: Words = {
  ja: '文字だけ、またはコードのまま入ったときは、名前を入力して選び、「リンク」ボタンで上のアドレスへのリンクにします。',
  en: 'If only letters or the code itself arrive, type the name, select it, and use the link button with the address above.',
};
export const fixed: Words = {
  ja: '貼った文章は、元のページが直されても変わりません。年に一度は貼り直してください。',
  en: 'What you pasted does not change when its page is corrected. Paste it anew once a year.',
};

/** Steps for a form wherever no place has its own. */
export const GENERAL_STEPS: Readonly<Record<Form, readonly Words[]>> = {
  link: [
    { ja: 'ホームページの編集画面を開きます。', en: 'Open the page in your editor.' },
    paste,
    lookForLink,
    save,
  ],
  rich: [
    {
      ja: 'ホームページの編集画面を開き、「HTML」「ソース」「コード」などの欄に切り替えます。',
      en: 'Open the page in your editor and change to its HTML, source or code view.',
    },
    paste,
    save,
  ],
  element: [
    {
      ja: 'ページのHTMLを開きます（「HTML」「ソース」「コード」などの欄）。',
      en: 'Open the HTML of the page (HTML, source or code view).',
    },
    paste,
    save,
  ],
  iframe: [
    {
      ja: '編集画面の「HTML」「埋め込み」「iframe」などの欄を開きます。',
      en: 'Open the place for HTML, embeds or iframes in your editor.',
    },
    paste,
    save,
  ],
  url: [
    {
      ja: 'アドレスだけの行（段落）になるように貼り付けます。',
      en: 'Paste the address on a line (paragraph) of its own.',
    },
    save,
  ],
  static: [
    {
      ja: 'ホームページの編集画面を開きます。',
      en: 'Open the page in your editor.',
    },
    paste,
    fixed,
    save,
  ],
};

/** What each form is, in a sentence. */
export const FORM_NAMES: Readonly<Record<Form, Words>> = {
  link: { ja: 'リンク（どの編集画面でも残ります）', en: 'Link: every editor keeps it' },
  rich: { ja: '説明の文章とリンク', en: 'Some text and a link' },
  element: { ja: 'タグ（コードを書けるところ）', en: 'Tag: where code can be written' },
  iframe: { ja: '枠（iframe）', en: 'Frame (iframe)' },
  url: { ja: 'アドレスだけ', en: 'The address alone' },
  static: { ja: '文章そのもの（自動では新しくなりません）', en: 'The text itself: it does not update' },
};
