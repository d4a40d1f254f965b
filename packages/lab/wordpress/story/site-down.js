/** Without the plugin: while the plan’s site is down, and when it is back. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { BlockEditor } from '../drive/block-editor.js';
import { ClassicEditor } from '../drive/classic-editor.js';
import { shot } from '../stage.js';
import { forms, isAsSeen, pages, plan, site, written } from './shared.js';

describe('WordPress while the plan’s site is down, without the plugin', () => {
  const ids = {};
  after(() => plan.up());

  it('shows visitors links where parts and frames would be', async () => {
    await plan.down();
    // A frame that has not spoken WordPress hides by taking it out of its place, where it is as wide as the window.
    const moved = [];
    const isHiddenFrame = ({ editor, overflow, width }) =>
      editor !== 'block' && overflow > 0 && moved.push(`${editor}-${width}`);
    await isAsSeen('down', { administrator: written.posts.administrator }, isHiddenFrame);
    assert.ok(moved.length > 0, 'no page can be moved sideways');
  });

  it('says so where an address is pasted, keeps the address, and shows it as a link', async () => {
    const page = pages.author;
    const { late } = forms;
    const editor = await BlockEditor.open(page, site, { title: 'address alone while the plan was down' });
    await editor.mark('▼paste-late');
    await editor.paste(late);
    const said = editor.canvas.locator('.wp-block-embed .components-placeholder__error');
    assert.match(await said.textContent(), /could not be embedded|埋め込めません/);
    await shot(page, 'editor-bare-down');
    await editor.mark('▼end');
    ids.block = await editor.publish();
    for (const tab of ['code', 'visual']) {
      const classic = await ClassicEditor.open(page, site, { title: `the same, ${tab}` });
      await classic[tab]();
      await classic.mark(`▼${tab}-late`);
      await classic.paste(late);
      await shot(page, `editor-bare-down-${tab}`);
      await classic.code();
      await classic.mark('▼end');
      ids[tab] = await classic.publish();
    }
    await isAsSeen('late', { author: ids });
  });

  it('when the site is back and the post updated shows what seen.json says', async () => {
    await plan.up();
    const page = pages.author;
    const editor = await BlockEditor.reopen(page, site, ids.block);
    // Where it was pasted stays what it was; so pasted again, and as a link.
    await editor.mark('▼again-late');
    await editor.paste(forms.late);
    await editor.embedsAreDrawn();
    await editor.mark('▼again-link');
    await editor.paste(forms.link);
    await editor.update();
    for (const tab of ['code', 'visual']) {
      const classic = await ClassicEditor.reopen(page, site, ids[tab]);
      await classic.code();
      await classic.mark(`▼${tab}-updated`);
      await classic.publish();
    }
    await isAsSeen('updated', { author: ids });
  });

  it('is mended by taking the address away and pasting the link', async () => {
    const editor = await BlockEditor.reopen(pages.author, site, ids.block);
    await editor.embedsAreDrawn();
    await editor.removeAbove('▼end');
    await editor.canvas.getByText('▼paste-late').click();
    await editor.paste(forms.link);
    await editor.update();
    const { author } = await isAsSeen('mended', { author: { block: ids.block } });
    assert.equal(author['paste-late'], 'link');
  });
});
