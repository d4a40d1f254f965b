/** Without the plugin: what people paste, what of it is saved, and what editors show of it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BlockEditor } from '../drive/block-editor.js';
import { htmlBlock } from '../drive/blocks.js';
import { ClassicEditor } from '../drive/classic-editor.js';
import { paste } from '../drive/clipboard.js';
import { addressOf, both, codeIn, rowsOf, shot } from '../stage.js';
import { ways, writeCode, writeForms, writePages } from '../write-post.js';
import { forms, isAsSeen, pages, site, stage, written } from './shared.js';

describe('WordPress without the plugin, for those who write', () => {
  it('takes every form from an administrator and an author, in both editors', async () => {
    written.posts = await both((role) => writeForms(pages[role], site, forms, role));
    assert.deepEqual(Object.keys(written.posts.author), ['block', 'code', 'visual']);
  });

  it('saves nothing of ours but what was pasted, in the posts themselves', async () => {
    const { elsewhere, inPosts } = await rowsOf(stage);
    assert.deepEqual(elsewhere, []);
    assert.deepEqual([...new Set(inPosts.map(({ column }) => column))], ['post_content']);
    // What our script does to pages never gets into what is saved.
    assert.deepEqual(
      inPosts.filter(({ value }) => value.includes('data-fukushi-state')),
      [],
    );
  });

  it('saves tags and frames of administrators and editors, and of authors their links alone', async () => {
    const id = await writeCode(pages.editor, site, forms, 'editor');
    const { contentOf } = await rowsOf(stage);
    const saved = (role) => [written.posts[role].block, written.posts[role].code].map(contentOf);
    for (const content of [contentOf(id), ...saved('administrator')])
      assert.deepEqual(codeIn(content), ['<fukushi-policy-card', '<iframe']);
    for (const content of saved('author')) {
      assert.deepEqual(codeIn(content), []);
      for (const name of ['element', 'iframe'])
        assert.ok(content.includes(`href="${forms[name].address}`), content);
    }
  });

  it('shows in the editor afterwards links as links, frames, and code or what it links to', async () => {
    const page = pages.administrator;
    const { canvas } = await BlockEditor.reopen(page, site, written.posts.administrator.block);
    await canvas.locator(`p a[href="${forms.link.address}"]`).first().waitFor();
    await canvas.locator('.wp-block-embed iframe').waitFor();
    for (const [index, name] of ways.html.entries()) {
      const code = canvas.locator('.wp-block-html').nth(index);
      const { address, text, title } = forms[name];
      const held = { iframe: `iframe[src^="${address}"]`, static: 'li' }[name] ?? `a[href^="${address}"]`;
      const field = code.locator('textarea');
      await field.or(code.locator(held).first()).first().waitFor();
      if ((await field.count()) > 0) assert.equal(await field.inputValue(), text);
      else if (name !== 'iframe') assert.ok((await code.textContent()).includes(title), name);
      await code.scrollIntoViewIfNeeded();
      await shot(page, `editor-saved-${name}`);
    }
    await shot(page, 'editor-saved');
    // WordPress opens the tab that was used last; under “Visual” the tags would go.
    for (const tab of ['code', 'visual']) {
      const classic = await ClassicEditor.reopen(page, site, written.posts.administrator[tab]);
      await classic[tab]();
      const content = await classic.content();
      assert.ok(
        content.includes(tab === 'code' ? forms.element.text : `href="${forms.link.address}"`),
        content,
      );
      await shot(page, `editor-saved-${tab}`);
    }
  });

  it('gives code a field, or since 7 a box that is not to be pasted onto', async () => {
    const editor = await BlockEditor.open(pages.administrator, site, { title: 'onto the box' });
    await editor.mark('▼box');
    await editor.insert('HTML', 'core/html');
    const { box, field } = await htmlBlock(editor.canvas);
    assert.equal(Boolean(box), Number.parseInt(site.version, 10) >= 7);
    // Debian has no Japanese for what scripts say.
    await editor.canvas.locator('[aria-label="Block: Custom HTML"]').waitFor();
    await pages.administrator.getByRole('button', { name: 'Publish', exact: true }).waitFor();
    if (field) return;
    const before = await editor.content();
    await editor.canvas
      .locator('.wp-block-html')
      .last()
      .click({ position: { x: 5, y: 5 } });
    await paste(pages.administrator, forms.element, () => editor.hasChanged(before));
    assert.equal((await editor.names()).at(-1), 'core/paragraph');
  });

  it('in the classic editor loses tags under “Visual”, and puts what is written after formatted text into it', async () => {
    const page = pages.administrator;
    const classic = await ClassicEditor.open(page, site, { title: 'code, then visual' });
    assert.match(await page.locator('#content-html').textContent(), /^(?:テキスト|コード|Code)$/);
    await classic.code();
    await classic.paste(forms.element);
    await classic.visual();
    await classic.code();
    const left = await classic.content();
    assert.ok(left.includes(`href="${forms.element.address}"`), left);
    assert.ok(!left.includes('<fukushi-'), left);
    for (const name of ['rich', 'static']) {
      const visual = await ClassicEditor.open(page, site, { title: `visual, ${name}, then more` });
      await visual.visual();
      await visual.paste(forms[name]);
      await visual.type('あとの文');
      const content = await visual.content();
      assert.ok(content.indexOf('あとの文') < content.lastIndexOf('</div>'), content);
    }
  });

  it('keeps apart in static HTML who acts and what is done, however often the tabs of the classic editor are changed', async () => {
    const classic = await ClassicEditor.open(pages.author, site, { title: 'static, again and again' });
    await classic.visual();
    await classic.paste(forms.static);
    for (let again = 0; again < 3; again += 1) {
      await classic.code();
      await classic.visual();
    }
    const id = await classic.publish();
    const reopened = await ClassicEditor.reopen(pages.author, site, id);
    await reopened.visual();
    await reopened.publish();
    await pages[1280].goto(addressOf(stage, id));
    await shot(pages[1280], 'static-again');
    const items = pages[1280].locator('.entry-content li');
    const linesOf = (all) => all.map(({ innerText }) => innerText.split(/\n+/));
    assert.deepEqual(
      (await items.evaluateAll(linesOf)).map(([who, ...what]) => [who, what.length]),
      [
        ['わたし', 1],
        ['わたしたち', 1],
        ['社協', 1],
        ['市', 1],
      ],
    );
  });

  it('takes links, addresses and code in pages as in posts, and shows what an address leads to at once', async () => {
    written.pages = { editor: await writePages(pages.editor, site, forms, 'editor') };
    await isAsSeen('pages', written.pages);
  });

  it('lets nobody but administrators change footers and plugins', async () => {
    for (const role of ['editor', 'author'])
      for (const screen of ['widgets.php', 'site-editor.php', 'plugin-install.php']) {
        const answer = await pages[role].context().request.get(`${site.base}wp-admin/${screen}`);
        assert.equal(answer.status(), 403, `${role} ${screen}`);
      }
  });
});
