/** What `docs/guides/cms.*.md` say of WordPress, sentence by sentence, and the steps of the story that do it. */
import * as step from './steps.js';

export const guide = [
  {
    ja: 'データベースのある本物の WordPress で、管理者と投稿者が、ブロックエディターと旧エディターの画面から、どの形も一つずつ貼りました。',
    en: 'Every form was pasted one by one through the administration of a real WordPress with its database, by an administrator and an author, in the block editor and the Classic Editor.',
    steps: [step.write],
  },
  {
    ja: '6.1.9（Debian 12）はCIのたびに動かしています（`npm run wordpress`）。7.1 について書いたことは、7.1.4（Debian にある、いちばん新しい版）で動かしました（`npm run wordpress -- --newest`）。',
    en: '6.1.9 (Debian 12) is run by CI each time (`npm run wordpress`). What is said of 7.1 was run on 7.1.4, the newest that Debian has (`npm run wordpress -- --newest`).',
    steps: [step.write, step.removed],
  },
  {
    ja: '公開したページは、ログインせずに、パソコン（1280px）とスマートフォン（375px）の幅で見ました。',
    en: 'The published pages were seen by visitors who were not logged in, at 1280 and at 375 px.',
    steps: [step.bare],
  },
  {
    ja: '保存されるのは貼ったものだけで、表示のしくみが投稿に書きこまれることはありません。',
    en: 'What is saved is what was pasted and nothing else.',
    steps: [step.saved],
  },
  {
    ja: '動かした。版によって違うところは、そう書いてあります。',
    en: 'Run. Where the versions differ, it is said.',
    steps: [step.write],
  },
  {
    ja: '「カスタムHTML」「公開」など、エディターの中のボタンは、確かめた版では英語で出ました（Custom HTML、Publish）。',
    en: '',
    steps: [step.box],
  },
  {
    ja: 'スクリプトをフッターに入れる（管理者が一度だけ）',
    en: 'The script into the footer (an administrator, once)',
    steps: [step.forbidden],
  },
  {
    ja: '「外観」に「エディター」（Editor）があるテーマ: 「外観」→「エディター」を開き、フッターを開きます。',
    en: 'Themes with “Appearance → Editor”: open the footer there.',
    steps: [step.footer],
  },
  {
    ja: '6.1 では、ページのいちばん下のフッターを押し、上に出る「編集」（Edit）を押します。',
    en: 'In 6.1 press the footer at the end of the page, and “Edit” above it.',
    steps: [step.footer],
  },
  {
    ja: '7.1 では、「パターン」（Patterns）→「フッター」（Footer）と進み、使っているフッターを押します。',
    en: 'In 7.1 press “Patterns”, “Footer”, and the footer in use.',
    steps: [step.footer],
  },
  {
    ja: 'そこで「＋」から「カスタムHTML」を加え、スクリプトの行を貼り（貼り方は下の「コード」と同じ）、「保存」（Save）を押します。もう一度「保存」と出たら、それも押します。',
    en: 'Then press “+”, choose “Custom HTML”, paste the line with the script (as below under “Code”), and press “Save”; where WordPress asks once more, “Save” again.',
    steps: [step.footer],
  },
  {
    ja: '「外観」に「ウィジェット」があるテーマ: 「外観」→「ウィジェット」を開き、フッターの欄で「＋」から「カスタムHTML」を加え、スクリプトの行を同じように貼り、「更新」（Update）を押します。',
    en: 'Themes with “Appearance → Widgets”: press “+” in the footer’s area, choose “Custom HTML”, paste the line with the script in the same way, and press “Update”.',
    steps: [step.widgets],
  },
  {
    ja: 'リンクを貼る（投稿者でもできます）何も書いていない新しい段落に、リンクを貼ります。旧エディターでは、「ビジュアル」の欄にリンクとして、または「コード」（古い版では「テキスト」）の欄にコードとして貼ります。',
    en: 'A link (authors may do that too) Paste the link into a new, empty paragraph. In the Classic Editor paste it as a link under “Visual”, or as code under “Code” (older: “Text”).',
    steps: [step.write, step.pages],
  },
  {
    ja: '編集画面には、リンクのまま見えます。',
    en: 'The editor shows the link.',
    steps: [step.editorShows],
  },
  {
    ja: '「公開」か「更新」（7.1 では「保存」）を押し、できたページで確かめます。',
    en: 'Publish or update (“Save” in 7.1), and look at the page.',
    steps: [step.write, step.bare, step.back],
  },
  {
    ja: 'コード（タグ、枠）を貼る（管理者と編集者）ブロックエディターでは、「＋」から「カスタムHTML」を選びます。WordPress 7 からは「HTMLを編集」（Edit HTML）と書いた箱が出るので、それを押し、開いた欄をクリックして貼り、「更新」を押します。',
    en: 'Code: tag or frame (administrators and editors) In the block editor press “+” and choose “Custom HTML”. Since WordPress 7 a box with “Edit HTML” appears: press that, click into the field that opens, paste, press “Update”.',
    steps: [step.write, step.code, step.box],
  },
  {
    ja: '箱の上に貼ると、ふつうの段落になります。6 までは、出た欄にそのまま貼ります。',
    en: 'Pasted onto the box it becomes a paragraph. Up to 6 paste into the field that appears.',
    steps: [step.box],
  },
  {
    ja: '旧エディターでは、「コード」（「テキスト」）の欄に貼ります。',
    en: 'In the Classic Editor paste under “Code” (“Text”).',
    steps: [step.write],
  },
  {
    ja: '保存したあとの編集画面には、コードのまま見えます（7.1 では、コードの中の文章、リンク、枠が見えます）。',
    en: 'Afterwards the editor shows the code, in 7.1 the text, the link or the frame in it.',
    steps: [step.editorShows],
  },
  {
    ja: '旧エディターの「ビジュアル」に貼ると、コードが文字のまま見えます。',
    en: 'Pasted under “Visual”, code shows as code.',
    steps: [step.bare],
  },
  {
    ja: '「文章とリンク」と「固定のHTML」も「コード」に貼ってください。「ビジュアル」に貼ると、そのあとに続けて書いた文が、貼ったまとまりの中に入ってしまいます。「コード」に書いたタグは、「ビジュアル」に切りかえると消えて、中のリンクだけが残ります。',
    en: 'Paste “text and link” and static HTML under “Code” too: pasted under “Visual”, what you write after them falls into their block. A tag written under “Code” goes when the editor is switched to “Visual”, and its link stays.',
    steps: [step.classicTabs],
  },
  {
    ja: '投稿者が保存すると、タグと枠は消され、中のリンクが残ります。',
    en: 'When an author saves, tags and frames go and their link stays.',
    steps: [step.code, step.together],
  },
  {
    ja: 'HTMLをそのまま出す権限 `unfiltered_html` は、一つのサイトでは管理者と編集者、ネットワーク（マルチサイト）では特権管理者だけにあります。',
    en: 'The right `unfiltered_html` belongs to administrators and editors on a single site, and to super administrators alone on a network (multisite).',
    steps: [step.code, step.network],
  },
  {
    ja: 'URLだけ: ページのURLを新しい段落に貼ると、WordPress が計画のサイトにたずねて、枠（iframe）にします。スクリプトは要りません。投稿者でもできます。枠の高さは中のページが知らせ、WordPress が1,000pxまでで決めるので、長い内容は枠の中で上下に動かします。',
    en: 'The address alone: paste the address of a page into a new paragraph, and WordPress asks the plan’s site and makes a frame of it. No script is needed, and authors may do it. The page inside tells its height, and WordPress gives the frame up to 1,000 px, so longer content scrolls inside.',
    steps: [step.write, step.bare, step.frame],
  },
  {
    ja: '枠の中のリンクは、計画のサイトを開きます。',
    en: 'Links in the frame open the plan’s site.',
    steps: [step.frameLink],
  },
  {
    ja: '計画のサイトが止まっているとき: 載せたところには、どれもリンクが見えます。コードとして貼った枠は、中が表示されません。旧エディターでURLだけを貼ったところでは、WordPress が枠を隠しているあいだ、ページが横に動くことがあります。貼った文章は、そのまま見えます。',
    en: 'While the plan’s site is down: there is a link in every place; a frame pasted as code stays empty above it. Where an address alone was pasted into the Classic Editor, the page may scroll sideways while WordPress hides the frame. Text that was pasted shows as it was.',
    steps: [step.down],
  },
  {
    ja: 'そのときにブロックエディターでURLを貼ると、埋め込めないと出ます。そのまま公開すると、アドレスが文字のまま見えます。',
    en: 'An address pasted into the block editor at that time says that it cannot be embedded. Published, it shows as text,',
    steps: [step.downEditor],
  },
  {
    ja: 'サイトが戻ってから「更新」しても、文字のままです。6.1 では、貼り直しても文字のままです（7.1 では、貼り直すと枠になります）。アドレスを消して、リンクを貼ってください。旧エディターで貼ったものは、サイトが戻ってから「更新」すると、枠になります。',
    en: 'and stays so when the site is back, also when the post is updated, and in 6.1 when the address is pasted again (in 7.1 that makes a frame): take it away and paste a link. In the Classic Editor update the post when the site is back, and the frame is there.',
    steps: [step.back, step.mended],
  },
  {
    ja: '専用のプラグイン（なくてもかまいません）: 管理者が `https://WIDGETS.example/wordpress/fukushi-widgets.zip` をダウンロードして、「プラグイン」→「新規追加」→「プラグインのアップロード」で選び、「いますぐインストール」、「プラグインを有効化」と押します。',
    en: 'The plugin (not required): an administrator downloads `https://WIDGETS.example/wordpress/fukushi-widgets.zip`, chooses it under “Plugins → Add New → Upload Plugin”, and presses “Install Now” and “Activate Plugin”.',
    steps: [step.plugin, step.forbidden],
  },
  {
    ja: 'フッターのスクリプトは要らなくなり、内容のあるページだけで読みこまれます。下の五つは、6.1.9 でも 7.1.4 でも動かしました。',
    en: 'The script in the footer is not needed then, and is loaded on pages that show a part alone. The five points below were run on 6.1.9 and on 7.1.4.',
    steps: [step.plugin, step.pluginScript],
  },
  {
    ja: 'ブロック「福祉計画の内容」で、一覧から選べます。投稿者でもできます。URLやリンクを段落に貼っても、このブロックになります。',
    en: 'The block “Part of the welfare plan” lets authors too choose from a list. An address or a link pasted into a paragraph becomes that block.',
    steps: [step.pluginWrite, step.pluginSaves],
  },
  { ja: '編集画面で中身が見えます。', en: 'The editor shows the part.', steps: [step.pluginEditor] },
  {
    ja: 'ショートコード `[fukushi policy-card 1-1]` も、どちらのエディターでも使えます。',
    en: 'The shortcode `[fukushi policy-card 1-1]` works in both editors.',
    steps: [step.pluginWrite],
  },
  {
    ja: '抜粋とフィードには題名と要約が入り、サイトの検索では計画の言葉からも見つかります。',
    en: 'Excerpts and feeds hold title and summary, and the site’s search finds posts by the plan’s words.',
    steps: [step.excerpts, step.search],
  },
  {
    ja: '計画のサイトが止まっているあいだ、読む人にはリンクが見え、編集画面にはそのことが出ます。保存はいつもどおりできます。',
    en: 'While the plan’s site is down visitors have links, the editor says so, and saving works as always.',
    steps: [step.pluginDown],
  },
  {
    ja: '保存するのはリンクだけです。',
    en: 'What is saved are links.',
    steps: [step.pluginSaves],
  },
  {
    ja: 'プラグインを「停止」して「削除」しても、投稿にはリンクが残り、ほかには何も残りません。ショートコードは文字のまま見えます。「最近まで使用していたプラグイン」の一覧からは、WordPress が一週間後に消します。',
    en: 'When the plugin is deactivated and deleted they stay in the posts, and nothing else stays. Shortcodes show as text. Its name goes from the list of recently active plugins after a week, by WordPress itself.',
    steps: [step.removed],
  },
  {
    ja: '次の表は、公開したページを、ログインせずに見たものです。',
    en: 'The table is what visitors saw who were not logged in.',
    steps: [step.bare, step.widgets, step.plugin],
  },
];

/** What other documents say of WordPress, line by line. */
export const elsewhere = [
  {
    file: 'README.md',
    text: 'WordPress and others that make a preview of an address (oEmbed) / アドレスだけで埋め込めるとき',
    steps: [step.bare, step.frame],
  },
  {
    file: 'README.ja.md',
    text: 'WordPress など、アドレスから埋め込みを作るもの（oEmbed）',
    steps: [step.bare, step.frame],
  },
];
