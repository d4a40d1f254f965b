/** Posts with every form in them, each after a mark, written the ways in which people write. */
import { BlockEditor } from './drive/block-editor.js';
import { framed } from './drive/browser.js';
import { ClassicEditor } from './drive/classic-editor.js';

/** Ways → the forms that are entered so. What needs code is not pasted where code is shown. */
export const ways = {
  paste: ['link', 'rich', 'static', 'url'],
  html: ['link', 'rich', 'element', 'iframe', 'static'],
  code: ['link', 'rich', 'element', 'iframe', 'static', 'url'],
  visual: ['link', 'rich', 'static', 'url'],
  typed: ['element'],
};

const block = async (page, site, title, enter, type) => {
  const editor = await BlockEditor.open(page, site, { title, type });
  await enter(editor);
  return editor.publish();
};

const classic = async (page, site, title, tab, enter, type) => {
  const editor = await ClassicEditor.open(page, site, { title, type });
  await editor[tab]();
  await enter(editor);
  await editor.code();
  await editor.mark('▼end');
  return editor.publish();
};

/** Without the plugin: three posts, by the editor they were written in; resolves with their ids. */
export async function writeForms(page, site, forms, who) {
  const ids = {};
  ids.block = await block(page, site, `forms by ${who}, block editor`, async (editor) => {
    for (const name of ways.paste) {
      await editor.mark(`▼paste-${name}`);
      await editor.paste(forms[name]);
    }
    for (const name of ways.html) {
      await editor.mark(`▼html-${name}`);
      await editor.customHtml(forms[name].text);
    }
    await editor.mark('▼end');
  });
  ids.code = await classic(page, site, `forms by ${who}, code`, 'code', async (editor) => {
    for (const name of ways.code) {
      await editor.mark(`▼code-${name}`);
      await editor.paste(forms[name]);
    }
  });
  ids.visual = await classic(page, site, `forms by ${who}, visual`, 'visual', async (editor) => {
    // What is typed after a pasted block falls into it; the marks of the test shall not.
    const after = async (mark, form) => {
      await editor.code();
      await editor.mark(mark);
      await editor.visual();
      await editor.paste(form);
    };
    for (const name of ways.visual) await after(`▼visual-${name}`, forms[name]);
    await after('▼typed-element', { text: forms.element.text });
  });
  return ids;
}

/** The tag with the line that loads the script, in one block; resolves with the post's id. */
export const writeTogether = (page, site, { together }, who) =>
  block(page, site, `tag and script by ${who}`, async (editor) => {
    await editor.mark('▼html-together');
    await editor.customHtml(together.text);
    await editor.mark('▼end');
  });

/** The tag with text in it on lines of its own; resolves with the post's id. */
export const writeTorn = (page, site, { torn }, who) =>
  classic(page, site, `torn tag by ${who}`, 'code', async (editor) => {
    await editor.mark('▼code-torn');
    await editor.paste(torn);
  });

/** Pages (固定ページ), by editor; a short address too, which the editor shows at once. Resolves with their ids. */
export async function writePages(page, site, forms, who) {
  const ids = {};
  ids.block = await block(
    page,
    site,
    `page by ${who}, block editor`,
    async (editor) => {
      await editor.mark('▼paste-link');
      await editor.paste(forms.link);
      await editor.mark('▼paste-short');
      await editor.paste(forms.short);
      await framed(page, forms.short);
      await editor.mark('▼html-element');
      await editor.customHtml(forms.element.text);
      await editor.mark('▼end');
    },
    'page',
  );
  ids.code = await classic(
    page,
    site,
    `page by ${who}, code`,
    'code',
    async (editor) => {
      await editor.mark('▼code-element');
      await editor.paste(forms.element);
    },
    'page',
  );
  ids.visual = await classic(
    page,
    site,
    `page by ${who}, visual`,
    'visual',
    async (editor) => {
      await editor.mark('▼visual-link');
      await editor.paste(forms.link);
      await editor.mark('▼visual-url');
      await editor.paste(forms.url);
      await framed(page, forms.url);
      await editor.code();
      await editor.mark('▼typed-iframe');
      await editor.visual();
      await editor.paste({ text: forms.iframe.text });
    },
    'page',
  );
  return ids;
}

/** Tag and frame as code, each in a block; resolves with the post's id. */
export const writeCode = (page, site, forms, who) =>
  block(page, site, `code by ${who}`, async (editor) => {
    for (const name of ['element', 'iframe']) {
      await editor.mark(`▼html-${name}`);
      await editor.customHtml(forms[name].text);
    }
    await editor.mark('▼end');
  });

/** With the plugin: its block, its shortcode and every form, in both editors; resolves with the posts' ids. */
export async function writePluginForms(page, site, forms, who) {
  const ids = {};
  ids.block = await block(page, site, `plugin by ${who}, block editor`, async (editor) => {
    await editor.mark('▼plugin-block');
    await editor.part(forms.block.id);
    await editor.mark('▼plugin-shortcode');
    await editor.type(forms.shortcode.text);
    for (const name of ['url', 'link', 'rich', 'static']) {
      await editor.mark(`▼plugin-${name}`);
      await editor.paste(forms[name]);
    }
    for (const name of ['element', 'iframe']) {
      await editor.mark(`▼plugin-${name}`);
      await editor.customHtml(forms[name].text);
    }
    await editor.mark('▼end');
  });
  for (const tab of ['code', 'visual']) {
    ids[tab] = await classic(page, site, `plugin by ${who}, ${tab}`, tab, async (editor) => {
      await editor.mark(`▼${tab}-shortcode`);
      await editor.type(forms.shortcode.text);
      for (const name of ways[tab]) {
        // What is written after a pasted block falls into it under “Visual”; the marks of the test shall not.
        await editor.code();
        await editor.mark(`▼${tab}-${name}`);
        await editor[tab]();
        await editor.paste(forms[name]);
      }
    });
  }
  return ids;
}
