import type { Words } from './check/rule.js';
import type { Place } from './places.js';
import { fixed } from './steps.js';

/*
 * What packages/lab/wordpress does on a real site, in this order and by these buttons. Inside editors Debian's
 * Japanese leaves most names in English; the Japanese ones here are those of WordPress's own translation.
 */

const customHtml: readonly Words[] = [
  {
    ja: '投稿か固定ページの編集画面で「＋」を押し、「カスタムHTML」ブロックを選びます。',
    en: 'In the editor press “+” and choose the block “Custom HTML”.',
  },
  {
    ja: '「HTMLを編集」（Edit HTML）と書いた箱が出たら（WordPress 7から）、それを押し、開いた欄をクリックして貼り付け、「更新」を押します。欄がすぐに出たら、その中に貼り付けます。箱の上にそのまま貼らないでください。',
    en: 'If a box with “Edit HTML” appears (WordPress 7 and later), press that, click into the field that opens, paste, and press “Update”. If a field appears at once, paste into it. Do not paste onto the box itself.',
  },
];

/** Code, and text that is pasted with its form under “Visual” too. */
const intoCustomHtml = (visual: Words): readonly Words[] => [
  ...customHtml,
  {
    ja: `旧エディター（Classic Editor）では、「コード」（古い版では「テキスト」）の欄に切りかえて貼り付けます。${visual.ja}`,
    en: `In the Classic Editor change to “Code” (older: “Text”) and paste there. ${visual.en}`,
  },
];
const code = intoCustomHtml({
  ja: '「ビジュアル」の欄に貼ると、コードが文字のまま見えます。',
  en: 'Pasted under “Visual” the code shows as code.',
});
const formatted = intoCustomHtml({
  ja: '「ビジュアル」の欄に貼ると、そのあとに続けて書いた文が、貼ったまとまりの中に入ってしまいます。',
  en: 'Pasted under “Visual”, what you write after it falls into its block.',
});

const publish = (shown: Words): Words => ({
  ja: `${shown.ja}「公開」（または「更新」「保存」）を押し、できたページを開いて確かめます。`,
  en: `${shown.en} Publish, update or save, then open the page and look.`,
});
const publishLink = publish({
  ja: '編集画面には、リンクのまま見えます。',
  en: 'The editor shows the link.',
});
const publishCode = publish({
  ja: '編集画面には、コードか、その中の文章、リンク、枠が見えます。',
  en: 'The editor shows the code, or the text, the link or the frame in it.',
});

/** Where the line for the whole site goes. */
const footer: readonly Words[] = [
  {
    ja: '「外観」に「エディター」があるテーマ: 「外観」→「エディター」を開き、いちばん下のフッターを押して「編集」を押します。左に一覧が出たら（WordPress 7など）、「パターン」→「フッター」から、使っているフッターを開きます。「＋」から「カスタムHTML」を加えて、この行を貼り、「保存」を押します。もう一度「保存」と出たら、それも押します。',
    en: 'Themes with “Appearance → Editor”: press the footer at the end of the page, and “Edit”. If there is a list at the left (WordPress 7), go to “Patterns → Footer” and open the footer in use. Add “Custom HTML” by “+”, paste this line, and press “Save”, once more if WordPress asks.',
  },
  {
    ja: '「外観」に「ウィジェット」があるテーマ: 「外観」→「ウィジェット」を開き、フッターの欄に、「＋」から「カスタムHTML」を加えて、この行を貼り、「更新」を押します。',
    en: 'Themes with “Appearance → Widgets”: in the footer’s area add “Custom HTML” by “+”, paste this line, press “Update”.',
  },
  {
    ja: '「カスタムHTML」に「HTMLを編集」（Edit HTML）と書いた箱が出たら（WordPress 7から）、それを押し、開いた欄に貼り、「更新」を押してから保存します。',
    en: 'If “Custom HTML” is a box with “Edit HTML” (WordPress 7 and later), press that, paste into the field that opens, and press “Update” before you save.',
  },
  {
    ja: 'どちらも管理者だけができます。専用のプラグイン（このサイトの wordpress/fukushi-widgets.zip）を入れると、この行は要りません。プラグインは必須ではありません。',
    en: 'Only administrators can do either. With the plugin (wordpress/fukushi-widgets.zip on this site) the line is not needed; the plugin is not required.',
  },
];

const intoParagraph: Words = {
  ja: '投稿か固定ページの編集画面の、何も書いていない新しい段落に貼り付けます。',
  en: 'In the editor of a post or page paste it into a new, empty paragraph.',
};

/** What everybody may do, whatever their role. */
const forAll: Place['steps'] = {
  link: [intoParagraph, publishLink],
  url: [
    intoParagraph,
    {
      ja: '少し待つと、枠の中に表示されます（旧エディターの「コード」の欄では、アドレスのままです）。「公開」（または「更新」）を押し、できたページを開いて確かめます。',
      en: 'After a moment a frame shows it (under “Code” in the Classic Editor it stays an address). Publish or update, then open the page and look.',
    },
    {
      ja: 'アドレスの先のサイトが止まっていると、ブロックエディターに「埋め込めませんでした」（could not be embedded）と出て、公開したページではアドレスが文字のまま見えます。あとで「更新」しても、枠にはなりません。アドレスを消して、「ほかの形にする」の「リンク」を貼ってください。旧エディターで貼ったものは、あとで「更新」すると枠になります。',
      en: 'While the site of the address is down the block editor says that it could not be embedded, and the published page shows the address as text. An update later makes no frame of it: take the address away and paste the “link” under “other forms”. What was pasted into the Classic Editor becomes a frame when you update it later.',
    },
  ],
  static: [...formatted, fixed, publishCode],
};

export const wordpressAdmin: Place = {
  id: 'wordpress-admin',
  name: { ja: 'WordPress（管理者・編集者）', en: 'WordPress, as administrator or editor' },
  hint: {
    ja: '自分が管理しているWordPress。',
    en: 'A WordPress site that you run.',
  },
  paths: ['wordpress-block-admin', 'wordpress-classic-admin'],
  forms: ['element', 'link', 'url', 'iframe', 'static'],
  takesScript: true,
  footer,
  steps: {
    ...forAll,
    element: [
      ...code,
      publishCode,
      {
        ja: 'リンクしか見えないときは、スクリプトの行がないか、コードを保存する権限がありません。権限がないときは、「WordPress（投稿者・権限がわからない）」を選び直してください。',
        en: 'If there is a link alone, the line with the script is missing, or your role may not save code; then choose “WordPress, as author”.',
      },
    ],
    iframe: [...code, publishCode],
  },
};

export const wordpressAuthor: Place = {
  id: 'wordpress-author',
  name: { ja: 'WordPress（投稿者・権限がわからない）', en: 'WordPress, as author, or role unknown' },
  hint: {
    ja: '会社や団体のWordPressに、自分の名前で書いている。ネットワーク（マルチサイト）のとき。',
    en: 'You write on somebody else’s WordPress, or on a multisite network.',
  },
  paths: [
    'wordpress-block-author',
    'wordpress-classic-author',
    'wordpress-visual-author',
    'wordpress-pasted-author',
  ],
  forms: ['url', 'link', 'rich', 'static'],
  takesScript: false,
  footer,
  steps: { ...forAll, rich: [...formatted, publishCode] },
};
