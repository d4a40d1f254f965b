/**
 * Editors, as real pages in Chromium: HTML goes in the way their code view or their clipboard takes it, and what
 * they would save comes out. `start` runs in the page and returns the function that does this.
 */

/** @typedef {{ id: string, title: [ja: string, en: string], package: string, files: string[], start: Function, setting?: object }} Editor */

/** CKEditor 4's whole round: what its code view (setData) makes of the HTML, and what it saves (getData). */
const ckeditor4 = async (setting) => {
  const { CKEDITOR } = globalThis;
  const joruri = { $1: { elements: CKEDITOR.dtd, attributes: true, styles: true, classes: true } };
  const editor = CKEDITOR.appendTo(document.body, {
    versionCheck: false,
    ...setting,
    ...(setting.allowedContent === 'elements known to CKEditor' && { allowedContent: joruri }),
  });
  await new Promise((resolve) => editor.on('instanceReady', resolve));
  return async (html) => {
    await new Promise((callback) => editor.setData(html, { callback }));
    return editor.getData();
  };
};

const ckeditor5 = async (setting) => {
  const { ClassicEditor, ...plugins } = globalThis.CKEDITOR;
  const names = [
    ...['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'AutoLink', 'List', 'BlockQuote'],
    ...['Table', 'Image', 'MediaEmbed', 'SourceEditing'],
    ...(setting.plugins ?? []),
  ];
  document.body.append(document.createElement('main'));
  const editor = await ClassicEditor.create(document.querySelector('main'), {
    licenseKey: 'GPL',
    plugins: names.map((name) => plugins[name]),
    ...setting.config,
    ...(setting.config?.htmlSupport && {
      htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
    }),
  });
  return (html) => {
    editor.setData(html);
    return editor.getData();
  };
};

const tinymce = async (setting) => {
  document.body.append(document.createElement('textarea'));
  const [editor] = await globalThis.tinymce.init({ selector: 'textarea', ...setting });
  return (html) => {
    editor.setContent(html);
    return editor.getContent();
  };
};

const quill = () => {
  document.body.append(document.createElement('main'));
  const editor = new globalThis.Quill('main', { theme: 'snow' });
  return (html) => {
    editor.setText('');
    editor.clipboard.dangerouslyPasteHTML(html);
    return editor.getSemanticHTML?.() ?? editor.root.innerHTML;
  };
};

const jodit = () => {
  document.body.append(document.createElement('textarea'));
  const editor = globalThis.Jodit.make('textarea');
  return (html) => {
    editor.value = html;
    return editor.value;
  };
};

const suneditor = () => {
  document.body.append(document.createElement('textarea'));
  const editor = globalThis.SUNEDITOR.create(document.querySelector('textarea'), {
    plugins: globalThis.SUNEDITOR.plugins,
  });
  return (html) => {
    editor.$.html.set(html);
    return editor.$.html.get();
  };
};

const summernote = () => {
  document.body.append(document.createElement('main'));
  const editor = globalThis.jQuery('main').summernote();
  return (html) => {
    editor.summernote('code', html);
    return editor.summernote('code');
  };
};

const trumbowyg = () => {
  document.body.append(document.createElement('main'));
  const editor = globalThis.jQuery('main').trumbowyg({ svgPath: false });
  return (html) => {
    editor.trumbowyg('html', html);
    return editor.trumbowyg('html');
  };
};

const trix = async () => {
  document.body.innerHTML = '<input id="content" type="hidden"><trix-editor input="content"></trix-editor>';
  const element = document.querySelector('trix-editor');
  if (!element.editor) await new Promise((resolve) => element.addEventListener('trix-initialize', resolve));
  return (html) => {
    element.editor.loadHTML('');
    element.editor.insertHTML(html);
    return document.querySelector('input').value;
  };
};

const tiptap = () => {
  const { Editor, StarterKit } = globalThis.tiptap;
  const editor = new Editor({ element: document.body, extensions: [StarterKit] });
  return (html) => {
    editor.commands.setContent(html);
    return editor.getHTML();
  };
};

const toastUi = () => {
  document.body.append(document.createElement('main'));
  const editor = new globalThis.toastui.Editor({
    el: document.querySelector('main'),
    initialEditType: 'wysiwyg',
    usageStatistics: false,
  });
  return (html) => {
    editor.setHTML(html);
    return editor.getHTML();
  };
};

const wangEditor = () => {
  document.body.append(document.createElement('main'));
  const editor = globalThis.wangEditor.createEditor({ selector: 'main', html: '', mode: 'default' });
  return (html) => {
    editor.setHtml(html);
    return editor.getHtml();
  };
};

const tinymceWithCode = { plugins: 'code link lists table', license_key: 'gpl', promotion: false };

/** @type {Editor[]} */
export const editors = [
  {
    id: 'shirasagi',
    title: ['SHIRASAGI（CKEditor 4、allowedContent: true）', 'SHIRASAGI (CKEditor 4, allowedContent: true)'],
    package: 'ckeditor4',
    files: ['ckeditor4/ckeditor.js'],
    start: ckeditor4,
    setting: { allowedContent: true },
  },
  {
    id: 'joruri',
    title: ['Joruri CMS（CKEditor 4 と Joruri の設定）', 'Joruri CMS (CKEditor 4 with its settings)'],
    package: 'ckeditor4',
    files: ['ckeditor4/ckeditor.js'],
    start: ckeditor4,
    setting: {
      allowedContent: 'elements known to CKEditor',
      disallowedContent: 'script;*[on*];*[data-*]',
    },
  },
  {
    id: 'ckeditor4',
    title: ['CKEditor 4（初期設定）', 'CKEditor 4 (default)'],
    package: 'ckeditor4',
    files: ['ckeditor4/ckeditor.js'],
    start: ckeditor4,
    setting: {},
  },
  {
    id: 'ckeditor5',
    title: ['CKEditor 5（初期設定）', 'CKEditor 5 (default)'],
    package: 'ckeditor5',
    files: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    start: ckeditor5,
    setting: {},
  },
  {
    id: 'ckeditor5-html',
    title: ['CKEditor 5（General HTML Support）', 'CKEditor 5 (General HTML Support)'],
    package: 'ckeditor5',
    files: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    start: ckeditor5,
    setting: { plugins: ['GeneralHtmlSupport', 'HtmlComment'], config: { htmlSupport: true } },
  },
  ...[4, 5, 6, 7, 8].map((major) => ({
    id: `tinymce${major}`,
    title: [`TinyMCE ${major}（初期設定）`, `TinyMCE ${major} (default)`],
    package: `tinymce${major}`,
    files: [`tinymce${major}/tinymce.js`],
    start: tinymce,
    setting: tinymceWithCode,
  })),
  {
    id: 'quill1',
    title: ['Quill 1', 'Quill 1'],
    package: 'quill1',
    files: ['quill1/dist/quill.js'],
    start: quill,
  },
  {
    id: 'quill2',
    title: ['Quill 2', 'Quill 2'],
    package: 'quill',
    files: ['quill/dist/quill.js'],
    start: quill,
  },
  {
    id: 'jodit',
    title: ['Jodit', 'Jodit'],
    package: 'jodit',
    files: ['jodit/es2021/jodit.min.js', 'jodit/es2021/jodit.min.css'],
    start: jodit,
  },
  {
    id: 'suneditor',
    title: ['SunEditor', 'SunEditor'],
    package: 'suneditor',
    files: ['suneditor/dist/suneditor.min.js', 'suneditor/dist/suneditor.min.css'],
    start: suneditor,
  },
  {
    id: 'summernote',
    title: ['Summernote', 'Summernote'],
    package: 'summernote',
    files: ['jquery/dist/jquery.js', 'summernote/dist/summernote-lite.js'],
    start: summernote,
  },
  {
    id: 'trumbowyg',
    title: ['Trumbowyg', 'Trumbowyg'],
    package: 'trumbowyg',
    files: ['jquery/dist/jquery.js', 'trumbowyg/dist/trumbowyg.js'],
    start: trumbowyg,
  },
  {
    id: 'trix',
    title: ['Trix（Rails の Action Text）', 'Trix (Action Text of Rails)'],
    package: 'trix',
    files: ['trix/dist/trix.umd.js'],
    start: trix,
  },
  {
    id: 'tiptap',
    title: ['Tiptap', 'Tiptap'],
    package: '@tiptap/core',
    files: ['bundled/tiptap.js'],
    start: tiptap,
  },
  {
    id: 'toast-ui',
    title: ['TOAST UI Editor', 'TOAST UI Editor'],
    package: '@toast-ui/editor',
    files: ['bundled/toast-ui.js', '@toast-ui/editor/dist/toastui-editor.css'],
    start: toastUi,
  },
  {
    id: 'wangeditor',
    title: ['wangEditor', 'wangEditor'],
    package: '@wangeditor/editor',
    files: ['@wangeditor/editor/dist/index.js', '@wangeditor/editor/dist/css/style.css'],
    start: wangEditor,
  },
];
