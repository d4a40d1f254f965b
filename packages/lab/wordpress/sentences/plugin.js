/** What the plugin's `readme.txt` says, and the steps of the story that do it. */
import * as step from './steps.js';

export const readme = [
  {
    ja: '福祉計画へのリンクの場所に、計画の内容を表示します。',
    en: 'Shows parts of a welfare plan where its links stand.',
    steps: [step.plugin],
  },
  {
    ja: 'このプラグインは、https://widgets.example/ で公開されている福祉計画の内容を、投稿や固定ページに表示します。',
    en: 'The plugin shows parts of the welfare plan that is published at https://widgets.example/.',
    steps: [step.plugin],
  },
  {
    ja: 'ブロック「福祉計画の内容」で、一覧から選んで載せられます。',
    en: 'The block "Part of the welfare plan": choose from a list, see the part at once.',
    steps: [step.pluginWrite, step.pluginEditor],
  },
  {
    ja: '計画のページのアドレスを一行に書くだけでも、表示されます。投稿者の権限でもできます。',
    en: 'The address of a page of the plan, alone on a line; authors may do that too.',
    steps: [step.pluginWrite],
  },
  {
    ja: 'ショートコード `[fukushi policy-card 1-1]` も使えます。',
    en: 'The shortcode `[fukushi policy-card 1-1]`.',
    steps: [step.pluginWrite],
  },
  {
    ja: 'スクリプトは、計画の内容があるページでだけ読み込みます。テーマを直す必要はありません。',
    en: 'The script is loaded on pages that show a part and on no other. The theme need not be changed.',
    steps: [step.pluginScript, step.plugin],
  },
  {
    ja: '抜粋とフィードには題名と要約が入り、サイト内検索では計画の言葉からも見つかります。',
    en: "Excerpts and feeds hold title and summary, and the site's own search finds posts by the plan's words.",
    steps: [step.excerpts, step.search],
  },
  {
    ja: '保存するのは、ふつうのリンクだけです。プラグインを外しても、リンクは残ります。設定、データベースの表、クッキーはありません。',
    en: 'What is saved are plain links, which stay when the plugin is removed. There are no settings, no tables, no cookies.',
    steps: [step.pluginSaves, step.removed],
  },
  {
    ja: '計画を載せるのに、このプラグインは必須ではありません。使わないときの手順は、https://widgets.example/builder/ にあります。',
    en: 'The plugin is not required: https://widgets.example/builder/ tells how to do without.',
    steps: [step.widgets, step.footer],
  },
  {
    ja: '「プラグイン」→「新規追加」→「プラグインのアップロード」で、このZIPファイルを選びます。',
    en: 'Plugins → Add New → Upload Plugin, and choose this ZIP file.',
    steps: [step.plugin],
  },
  {
    ja: '「いますぐインストール」を押し、「プラグインを有効化」を押します。',
    en: 'Press "Install Now", then "Activate Plugin".',
    steps: [step.plugin],
  },
  {
    ja: '計画のサイトが止まっているときは？',
    en: "What if the plan's site is down?",
    steps: [step.pluginDown],
  },
  {
    ja: '読む人には、題名のリンクが見えます。編集はいつもどおりできます。',
    en: "Visitors see a link with the part's title. Editing works as always.",
    steps: [step.pluginDown],
  },
  { ja: '外すと何が残りますか？', en: 'What is left after removal?', steps: [step.removed] },
  {
    ja: '投稿の中のリンクだけです。ショートコードは文字のまま残ります。',
    en: 'The links in the posts. Shortcodes stay as the text they are.',
    steps: [step.removed],
  },
  {
    ja: 'このプラグインは、計画の内容があるページで、https://widgets.example/ からスクリプトを読み込みます。計画を公開しているサイトです。クッキーは使わず、読む人のことを何も送りません。',
    en: 'On pages that show a part, the plugin loads a script from https://widgets.example/, the site that publishes the plan. It sets no cookie and sends nothing about the reader.',
    steps: [step.pluginScript, step.removed],
  },
  { ja: '計画のサイトと同じ版です。', en: "The version of the plan's site.", steps: [step.advice] },
];
