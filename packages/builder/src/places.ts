import type { Words } from './check/rule.js';
import type { Form } from './forms.js';
import { paste, save, lookForLink } from './steps.js';
import { wordpressAdmin, wordpressAuthor } from './wordpress-places.js';

/** Where a tag will be pasted, as webmasters call it. */
export interface Place {
  readonly id: string;
  readonly name: Words;
  /** How to tell that it is this one. */
  readonly hint: Words;
  /** Ids of the paths in the survival table that end there; none where nothing could be run. */
  readonly paths: readonly string[];
  /** Forms that can be pasted there, the most useful first. */
  readonly forms: readonly Form[];
  /** Whether the line that loads the script can be pasted together with the tag. */
  readonly takesScript: boolean;
  /** Its field for an address takes one: several widgets need another form. */
  readonly oneAddress?: boolean;
  /** The first heading in a page's text there, where it is not the usual h3. */
  readonly headingLevel?: number;
  /** Its checker takes a full address of the page's own site for a mistake: such pages want paths. */
  readonly wantsPaths?: boolean;
  /** Where in its editor the form goes, step by step; forms without steps of their own have general ones. */
  readonly steps: Readonly<Partial<Record<Form, readonly Words[]>>>;
  /** Where the line for the whole site goes, where that is known. */
  readonly footer?: readonly Words[];
}

export const PLACES: readonly Place[] = [
  {
    id: 'unknown',
    name: { ja: 'わからない・その他', en: 'I do not know, or another' },
    hint: { ja: 'どの編集画面でも残る形にします。', en: 'You get the form that every editor keeps.' },
    paths: [
      ...['wordpress-classic-admin', 'wordpress-classic-author', 'wordpress-block-admin'],
      ...['wordpress-block-author', 'wordpress-visual-author', 'wordpress-comment'],
      ...['shirasagi', 'ckeditor4', 'ckeditor5', 'tinymce8', 'quill2'],
    ],
    forms: ['link', 'url', 'static'],
    takesScript: false,
    steps: {},
  },
  {
    id: 'html',
    name: { ja: '自分で作ったHTML', en: 'HTML of your own' },
    hint: {
      ja: 'ファイルを直接書きかえている、またはホームページ・ビルダーなど。',
      en: 'You edit the files themselves.',
    },
    paths: [],
    forms: ['element', 'link', 'iframe', 'static'],
    takesScript: true,
    steps: {
      element: [
        {
          ja: '載せたいページのHTMLファイルを、メモ帳などで開きます（Wordでは開かないでください）。',
          en: 'Open the HTML file of the page in a text editor (not in Word).',
        },
        paste,
        {
          ja: '保存して、いつものようにサーバーへ送り、ページを開いて確かめます。',
          en: 'Save, upload as usual, open the page and look.',
        },
      ],
    },
  },
  {
    id: 'html-field',
    name: { ja: 'HTMLを貼れる欄がある', en: 'A field that takes HTML' },
    hint: {
      ja: '無料のホームページやブログなど。「HTML」「コード」「埋め込み」「フリーエリア」という欄に貼る。',
      en: 'Free pages and blogs with a field called HTML, code, embed or free area.',
    },
    paths: [],
    forms: ['element', 'iframe', 'link', 'static'],
    takesScript: true,
    steps: {
      element: [
        {
          ja: '編集画面で「HTML」「コード」「埋め込み」などの欄を開きます。文章を書く欄に貼ると、コードが文字のまま見えます。',
          en: 'Open the field for HTML, code or embeds. In a field for text the code would show as letters.',
        },
        {
          ja: 'その欄に貼り付けます（スマートフォンでは、欄を長く押して「ペースト」または「貼り付け」）。',
          en: 'Paste into it (on a phone hold the field, then “Paste”).',
        },
        save,
        {
          ja: '部品が出ず、名前のリンクだけが見えるときは、そのホームページではスクリプトが使えません。リンクとしては働きます。部品を見せるには、下の「ほかの形にする」で「枠（iframe）」を選び、コピーして貼り直します。',
          en: 'If only a link with the name shows, the site allows no script; the link works. To show the widget choose “Frame (iframe)” under “Other forms”, copy and paste again.',
        },
      ],
      iframe: [
        {
          ja: '編集画面で「HTML」「コード」「埋め込み」などの欄を開きます。',
          en: 'Open the field for HTML, code or embeds.',
        },
        paste,
        save,
        {
          ja: '枠も出ず、リンクだけが見えるときは、枠も使えません。リンクのままで使えます。',
          en: 'If only the link shows, the site allows no frames either. The link works as it is.',
        },
      ],
    },
  },
  wordpressAdmin,
  wordpressAuthor,
  {
    id: 'shirasagi',
    name: { ja: 'SHIRASAGI（シラサギ）', en: 'SHIRASAGI' },
    hint: { ja: '自治体のサイトに多いCMS。', en: 'A publishing system of municipalities.' },
    paths: ['shirasagi'],
    forms: ['link', 'static', 'iframe'],
    takesScript: false,
    // The title of the page is its h1, and its checker wants the text to go on with h2.
    headingLevel: 2,
    wantsPaths: true,
    steps: {
      link: [
        {
          ja: '記事の編集画面を開き、本文の載せたいところに貼り付けます。リンクの形で入ります。',
          en: 'Open the article, and paste into the text. It arrives as a link.',
        },
        lookForLink,
        {
          ja: '「アクセシビリティチェック」を押し、誤りが出ないことを確かめて、保存します。',
          en: 'Run the accessibility check, see that it finds nothing, and save.',
        },
        {
          ja: '公開されたページを開いて確かめます。',
          en: 'Open the published page and look.',
        },
      ],
    },
  },
  {
    id: 'joruri',
    name: { ja: 'Joruri（ジョールリ）', en: 'Joruri' },
    hint: { ja: '自治体のサイトに多いCMS。', en: 'A publishing system of municipalities.' },
    paths: ['joruri'],
    forms: ['link', 'iframe', 'static'],
    takesScript: false,
    steps: {
      link: [
        {
          ja: '記事の編集画面を開き、本文の載せたいところに貼り付けます。リンクの形で入ります。',
          en: 'Open the article, and paste into the text. It arrives as a link.',
        },
        lookForLink,
        save,
      ],
      iframe: [
        {
          ja: '編集画面の「ソース」を押し、載せたいところに貼り付けます。',
          en: 'Press “source” in the editor and paste where the widget should stand.',
        },
        save,
      ],
    },
  },
  {
    id: 'wix',
    name: { ja: 'Wix（ウィックス）', en: 'Wix' },
    hint: { ja: '画面上で部品を並べて作る。', en: 'You arrange parts on the screen.' },
    paths: [],
    forms: ['url', 'element', 'link', 'static'],
    takesScript: true,
    oneAddress: true,
    steps: {
      element: [
        {
          ja: '編集画面の「追加」から「埋め込み」を開き、「HTMLを埋め込む」を選びます。',
          en: 'In the editor open “Add”, then “Embed”, and choose to embed HTML.',
        },
        { ja: 'コードの欄に貼り付けます。', en: 'Paste into the field for code.' },
        {
          ja: '枠を、文章がすべて見える高さに広げます。スマートフォンの画面でも同じようにします。',
          en: 'Make the frame tall enough for the whole text, in the mobile view too.',
        },
        save,
      ],
      url: [
        {
          ja: '編集画面の「追加」から「埋め込み」を開き、「サイトを埋め込む」を選びます。',
          en: 'In the editor open “Add”, then “Embed”, and choose to embed a site.',
        },
        { ja: 'アドレスの欄に貼り付けます。', en: 'Paste the address into the field.' },
        {
          ja: '枠を、文章がすべて見える高さに広げます。スマートフォンの画面でも同じようにします。',
          en: 'Make the frame tall enough for the whole text, in the mobile view too.',
        },
        save,
      ],
    },
  },
  {
    id: 'jimdo',
    name: { ja: 'Jimdo（ジンドゥー）クリエイター', en: 'Jimdo Creator' },
    hint: { ja: '「コンテンツを追加」で作る。', en: 'You add content block by block.' },
    paths: [],
    forms: ['element', 'link', 'iframe', 'static'],
    takesScript: true,
    steps: {
      element: [
        {
          ja: '「コンテンツを追加」から「その他のコンテンツ」を開き、「ウィジェット / HTML」を選びます。',
          en: 'Open “Add content”, then the further kinds of content, and choose “Widget / HTML”.',
        },
        { ja: 'コードの欄に貼り付けて、保存します。', en: 'Paste into the field for code and save.' },
        {
          ja: '「プレビュー」または公開したページで確かめます。編集中の画面には出ないことがあります。',
          en: 'Look at the preview or the published page; the editor itself may not show it.',
        },
      ],
    },
  },
  {
    id: 'google-sites',
    name: { ja: 'Google サイト', en: 'Google Sites' },
    hint: { ja: 'Googleのアカウントで作る。', en: 'Made with a Google account.' },
    paths: [],
    forms: ['url', 'element', 'link', 'static'],
    takesScript: true,
    oneAddress: true,
    steps: {
      element: [
        {
          ja: '編集画面の右側で「挿入」から「埋め込む」を選び、「埋め込みコード」の欄に貼り付けて、「次へ」「挿入」を押します。',
          en: 'At the right of the editor choose “Insert”, then “Embed”, paste into “Embed code”, press “Next” and “Insert”.',
        },
        {
          ja: '枠を、文章がすべて見える大きさに広げます。',
          en: 'Enlarge the frame until the whole text shows.',
        },
        { ja: '「公開」を押して、できたページを開いて確かめます。', en: 'Publish, open the page and look.' },
      ],
      url: [
        {
          ja: '編集画面の右側で「挿入」から「埋め込む」を選び、「URL」の欄に貼り付けます。',
          en: 'At the right of the editor choose “Insert”, then “Embed”, and paste into the field “URL”.',
        },
        {
          ja: '「ページ全体」の表示を選んで「挿入」を押し、枠を文章がすべて見える大きさに広げます。',
          en: 'Choose to show the whole page, press “Insert”, and enlarge the frame until the whole text shows.',
        },
        { ja: '「公開」を押して、できたページを開いて確かめます。', en: 'Publish, open the page and look.' },
      ],
    },
  },
  {
    id: 'paper',
    name: { ja: 'メール・印刷・ほかの文書', en: 'E-mail, print, other documents' },
    hint: {
      ja: '表示のしくみを使えないところ。文章そのものを貼ります。',
      en: 'Where nothing can be embedded: you paste the text itself.',
    },
    paths: [],
    forms: ['static', 'url'],
    takesScript: false,
    steps: {
      static: [
        {
          ja: '貼りたい文書を開き、貼り付けます。見出しや箇条書きも一緒に入ります。',
          en: 'Open the document and paste. Headings and lists come along.',
        },
        {
          ja: '貼った文章は、元のページが直されても変わりません。使う前に、元のページと同じか確かめてください。',
          en: 'What you pasted does not change when its page is corrected. Compare the two before use.',
        },
      ],
    },
  },
];

/** The place of an id, or the one for those who do not know. */
export const placeNamed = (id: string | undefined): Place =>
  PLACES.find((place) => place.id === id) ?? (PLACES[0] as Place);

/** The first heading's level where nobody chose one. */
export const usualLevel = (place: string | undefined): number => placeNamed(place).headingLevel ?? 3;
