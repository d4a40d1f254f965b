import type { Words } from './check/rule.js';
import type { Place } from './places.js';
import { save } from './steps.js';

/*
 * What packages/lab/wordpress does on a site; on 6.1 and 7.1 pasting into both editors and 外観→ウィジェット were done,
 * 外観→エディター on 6.1. Not done on a site yet: an address pasted while the plan's site is down. The Japanese names
 * of newer buttons (HTMLを編集) are not in Debian's translation and were not seen.
 */

const intoCustomHtml: readonly Words[] = [
  {
    ja: '投稿か固定ページの編集画面で「＋」を押し、「カスタムHTML」ブロックを選びます。',
    en: 'In the editor press “+” and choose the block “Custom HTML”.',
  },
  {
    ja: '「HTMLを編集」と書いた箱が出たら（WordPress 7から）、それを押し、開いた欄をクリックして貼り付け、「更新」を押します。欄がすぐに出たら、その中に貼り付けます。箱の上にそのまま貼らないでください。',
    en: 'If a box with “Edit HTML” appears (WordPress 7 and later), press that, click into the field that opens, paste, and press “Update”. If a field appears at once, paste into it. Do not paste onto the box itself.',
  },
  {
    ja: '旧エディター（Classic Editor）では、「コード」（古い版では「テキスト」）の欄に切りかえて貼り付けます。「ビジュアル」の欄に貼ると、コードが文字のまま見えます。',
    en: 'In the Classic Editor change to “Code” (older: “Text”) and paste there. Pasted under “Visual” the code shows as code.',
  },
];

const seeItPublished: Words = {
  ja: '編集画面には、コードやリンクのまま見えます。「公開」（または「更新」「保存」）を押し、できたページを開いて確かめます。',
  en: 'The editor shows the code or the link. Publish, update or save, then open the page and look.',
};

/** Where the line for the whole site goes. */
const footer: readonly Words[] = [
  {
    ja: '「外観」に「エディター」があるテーマ: 「外観」→「エディター」でフッターを開き、「カスタムHTML」ブロックを加えて、この行を貼り、保存します。',
    en: 'Themes with “Appearance → Editor”: open the footer there, add a “Custom HTML” block, paste this line, save.',
  },
  {
    ja: '「外観」に「ウィジェット」があるテーマ: 「外観」→「ウィジェット」でフッターの欄に「カスタムHTML」を加えて、この行を貼り、更新します。',
    en: 'Themes with “Appearance → Widgets”: add “Custom HTML” to the footer’s area, paste this line, update.',
  },
  {
    ja: 'どちらも管理者だけができます。専用のプラグイン（このサイトの wordpress/fukushi-widgets.zip）を入れると、この行は要りません。プラグインは必須ではありません。',
    en: 'Only administrators can do either. With the plugin (wordpress/fukushi-widgets.zip on this site) the line is not needed; the plugin is not required.',
  },
];

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
    element: [
      ...intoCustomHtml,
      seeItPublished,
      {
        ja: '何も出ないときは、投稿を保存する権限が足りません。「WordPress（投稿者・権限がわからない）」を選び直してください。',
        en: 'If nothing shows, your role may not save code: choose “WordPress, as author”.',
      },
    ],
    iframe: [...intoCustomHtml, seeItPublished],
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
  steps: {
    url: [
      {
        ja: '編集画面の、何も書いていない新しい段落に貼り付けます。少し待つと、枠の中に表示されます。',
        en: 'Paste it into a new, empty paragraph. After a moment a frame shows it.',
      },
      {
        ja: '計画のサイトが止まっているときは「埋め込めませんでした」などと出て、アドレスのまま残ります。あとで「更新」すれば、枠になります。名前のリンクにしたいときは「ほかの形」で「リンク」を選んでください。',
        en: 'While the plan’s site is down, WordPress says that it could not embed and keeps the address; update the post later. For a link with a name choose “link” under “other forms”.',
      },
      save,
    ],
    link: [
      {
        ja: '編集画面の、何も書いていない新しい段落に貼り付けます。リンクの形で入ります。',
        en: 'Paste it into a new, empty paragraph. It arrives as a link.',
      },
      seeItPublished,
    ],
    rich: [...intoCustomHtml, seeItPublished],
  },
};
