/** WordPress of Debian's package: PHP saves and shows, its own editors run in Chromium before that. */
import { runJobs, runProgram } from './run-program.js';

export const wordpressFolder = process.env.FUKUSHI_WORDPRESS ?? '/usr/share/wordpress';

/** A page with WordPress's own editors in it. */
export const wordpressEditorPage = () => runProgram('php', ['php/wordpress-editor.php']);

const customHtmlBlock = (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

/** An address alone is no code: people paste it where they write, not into a block for HTML. */
const isAddress = (html) => /^https?:\S+$/.test(html);

/**
 * `before` says what happens to the HTML before it is saved: nothing (code view of the classic editor), the block
 * "Custom HTML", the classic editor's visual view, or being pasted into the block editor as text or as formatted text.
 */
export const wordpressPaths = [
  ...[
    ['admin', 'administrator', '管理者', 'administrator'],
    ['author', 'author', '投稿者', 'author'],
  ].flatMap(([short, role, ja, en]) => [
    {
      id: `wordpress-classic-${short}`,
      title: [`WordPress 旧エディターのコード欄（${ja}）`, `WordPress, classic editor, code view (${en})`],
      kind: 'post',
      role,
      before: 'nothing',
    },
    {
      id: `wordpress-block-${short}`,
      title: [`WordPress カスタムHTMLブロック（${ja}）`, `WordPress, Custom HTML block (${en})`],
      kind: 'post',
      role,
      before: 'block',
    },
    {
      id: `wordpress-visual-${short}`,
      title: [
        `WordPress 旧エディターのビジュアル欄（${ja}）`,
        `WordPress, classic editor, visual view (${en})`,
      ],
      kind: 'post',
      role,
      before: 'visual',
    },
    {
      id: `wordpress-pasted-${short}`,
      title: [
        `WordPress ブロックエディターにコードを文字として貼る（${ja}）`,
        `WordPress, code pasted as text into the block editor (${en})`,
      ],
      kind: 'post',
      role,
      before: 'pasteText',
    },
  ]),
  {
    id: 'wordpress-pasted-formatted-author',
    title: [
      'WordPress ブロックエディターに表示された形を貼る（投稿者）',
      'WordPress, formatted text pasted into the block editor (author)',
    ],
    kind: 'post',
    role: 'author',
    before: 'pasteFormatted',
  },
  {
    id: 'wordpress-html-widget',
    title: ['WordPress カスタムHTMLウィジェット（管理者）', 'WordPress, Custom HTML widget (administrator)'],
    kind: 'widget',
    role: 'administrator',
    before: 'nothing',
  },
  {
    id: 'wordpress-text-widget-multisite',
    title: [
      'WordPress テキストウィジェット（HTMLの権限なし）',
      'WordPress, Text widget (without unfiltered_html)',
    ],
    kind: 'text-widget',
    role: 'author',
    before: 'nothing',
  },
  {
    id: 'wordpress-comment',
    title: ['WordPress コメント（だれでも）', 'WordPress, comment (anybody)'],
    kind: 'comment',
    role: '',
    before: 'nothing',
  },
  {
    id: 'wordpress-category',
    title: ['WordPress カテゴリーの説明', 'WordPress, description of a category'],
    kind: 'term',
    role: 'author',
    before: 'nothing',
  },
];

/** Runs in the page of WordPress's editors: returns what each way of entering HTML hands to the server. */
export function startWordpressEditors() {
  const { wp, tinymce, switchEditors } = globalThis;
  wp.editor.initialize('content', { tinymce: { wpautop: true }, quicktags: true });
  const ready = new Promise((resolve) => {
    const editor = tinymce.get('content');
    if (editor.initialized) resolve(editor);
    else editor.on('init', () => resolve(editor));
  });
  const serialize = (blocks) => wp.blocks.serialize(Array.isArray(blocks) ? blocks : [blocks].flat());
  return {
    // The code was typed in the code view, somebody looks at the visual one, and saves.
    visual: async (html) => {
      const editor = await ready;
      switchEditors.go('content', 'html');
      document.querySelector('#content').value = html;
      switchEditors.go('content', 'tmce');
      editor.save();
      switchEditors.go('content', 'html');
      return document.querySelector('#content').value;
    },
    pasteText: (html) => {
      const pasted = wp.blocks.pasteHandler({ HTML: '', plainText: html, mode: 'AUTO' });
      return typeof pasted === 'string'
        ? `<!-- wp:paragraph -->\n<p>${pasted}</p>\n<!-- /wp:paragraph -->`
        : serialize(pasted);
    },
    pasteFormatted: (html) => {
      const shown = document.createElement('div');
      shown.innerHTML = html;
      const pasted = wp.blocks.pasteHandler({ HTML: html, plainText: shown.innerText, mode: 'AUTO' });
      return typeof pasted === 'string'
        ? `<!-- wp:paragraph -->\n<p>${pasted}</p>\n<!-- /wp:paragraph -->`
        : serialize(pasted);
    },
  };
}

/** What visitors get: a list for each path, in the order of `htmls`. `enter` is what runs in the editors. */
export async function throughWordpress(enter, htmls) {
  const pasteText = await enter('pasteText', htmls);
  const ways = {
    nothing: htmls,
    block: htmls.map((html, index) => (isAddress(html) ? pasteText[index] : customHtmlBlock(html))),
    visual: await enter('visual', htmls),
    pasteText,
    pasteFormatted: await enter('pasteFormatted', htmls),
  };
  const jobs = wordpressPaths.flatMap(({ kind, role, before }) =>
    ways[before].map((html) => ({ kind, role, html })),
  );
  const results = await runJobs('php', ['php/wordpress.php'], jobs);
  return Object.fromEntries(
    wordpressPaths.map(({ id }, index) => [
      id,
      results.slice(index * htmls.length, (index + 1) * htmls.length),
    ]),
  );
}
