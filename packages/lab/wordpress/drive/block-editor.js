/**
 * The block editor, by its buttons. What differs between versions is the names of its controls, and that the canvas
 * became a document of its own: both are looked for, never assumed.
 */
import { chooseBlock, pasteHtml } from './blocks.js';
import { paste } from './clipboard.js';

const inserterButton = [
  '.edit-post-header-toolbar__inserter-toggle',
  '.editor-document-tools__inserter-toggle',
].join();

export class BlockEditor {
  constructor(page) {
    this.page = page;
  }

  /** Opens a new post with a title. */
  static async open(page, site, { title, type = 'post' }) {
    const editor = await BlockEditor.goTo(page, `${site.base}wp-admin/post-new.php?post_type=${type}`);
    await editor.canvas.locator('.editor-post-title__input').click();
    await page.keyboard.type(title);
    return editor;
  }

  /** Opens a post that was saved before. */
  static reopen(page, site, id) {
    return BlockEditor.goTo(page, `${site.base}wp-admin/post.php?post=${id}&action=edit`);
  }

  static async goTo(page, address) {
    await page.context().clearCookies({ name: 'editor' });
    await page.goto(address);
    const editor = new BlockEditor(page);
    await page.locator('.editor-post-title__input, iframe[name="editor-canvas"]').first().waitFor();
    await page.waitForFunction(() => globalThis.wp?.data?.select('core/block-editor'));
    editor.canvas = (await page.locator('iframe[name="editor-canvas"]').count())
      ? page.frameLocator('iframe[name="editor-canvas"]')
      : page;
    return editor;
  }

  /** A paragraph of the test's own at the end, to find again what stands after it. */
  mark(text) {
    return this.page.evaluate((content) => {
      const block = wp.blocks.createBlock('core/paragraph', { content });
      wp.data.dispatch('core/block-editor').insertBlock(block, undefined, undefined, true, -1);
    }, text);
  }

  /** A new, empty paragraph: Enter at the end of the one with the caret. */
  async newParagraph() {
    await this.page.keyboard.press('End');
    await this.page.keyboard.press('Enter');
  }

  /** Pastes into a new paragraph. */
  async paste(form) {
    await this.newParagraph();
    const before = await this.content();
    await paste(this.page, form, () => this.hasChanged(before));
  }

  /** Resolves once something else would be saved than `before`. */
  hasChanged(before) {
    return this.page.waitForFunction(
      (before) => wp.data.select('core/editor').getEditedPostContent() !== before,
      before,
    );
  }

  /**
   * Takes the block above a paragraph away, by what “Remove” in its menu calls. In 6.1 the frame of an embed takes the
   * focus, and is the chosen block, as soon as it is there: so neither keys nor what is chosen say which block it is.
   */
  async removeAbove(text) {
    const before = await this.content();
    await this.page.evaluate((text) => {
      const { getBlocks } = wp.data.select('core/block-editor');
      const blocks = getBlocks();
      const at = blocks.findIndex(({ attributes }) => String(attributes.content) === text);
      return wp.data.dispatch('core/block-editor').removeBlock(blocks[at - 1].clientId);
    }, text);
    await this.hasChanged(before);
  }

  /** Resolves once every embed of the post is drawn, or told that it cannot be: from then on none takes the focus. */
  async embedsAreDrawn() {
    const waiting = '[data-type="core/embed"]:not(:has(iframe, .components-placeholder__error))';
    await this.canvas.locator(waiting).first().waitFor({ state: 'detached' });
  }

  /** Types into a new paragraph, and leaves it. */
  async type(text) {
    await this.newParagraph();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** “＋”, the name of the block, the block. */
  async insert(words, name) {
    await this.newParagraph();
    await this.page.locator(inserterButton).click();
    await chooseBlock(this.page, words, name);
    // The list stays open where the window is wide.
    const search = this.page.locator('.block-editor-inserter__search input');
    if (await search.isVisible()) await this.page.locator(inserterButton).click();
  }

  /** The plugin's block, and the part chosen from its lists. */
  async part(id) {
    await this.insert('福祉', 'fukushi-widgets/part');
    const block = this.canvas.locator('[data-type="fukushi-widgets/part"]').last();
    await block.locator('select').first().selectOption('policy-card');
    await block
      .locator('select')
      .nth(1)
      .selectOption({ value: `v1/embed/policy-card/${id}/` });
    return block;
  }

  /** “Custom HTML”, as people find it, and the code into its field. */
  async customHtml(text) {
    await this.insert('HTML', 'core/html');
    await pasteHtml(this.page, this.canvas, text);
  }

  /** “Update”. */
  async update() {
    await this.page.locator('.editor-post-publish-button').first().click();
    await this.saved();
  }

  saved() {
    return this.page.waitForFunction(() => {
      const { isCurrentPostPublished, isEditedPostDirty, isSavingPost } = wp.data.select('core/editor');
      return isCurrentPostPublished() && !isSavingPost() && !isEditedPostDirty();
    });
  }

  /** Names of the blocks in the post. */
  names() {
    return this.page.evaluate(() =>
      wp.data
        .select('core/block-editor')
        .getBlocks()
        .map(({ name, isValid }) => (isValid ? name : `${name}!`)),
    );
  }

  /** What will be saved. */
  content() {
    return this.page.evaluate(() => wp.data.select('core/editor').getEditedPostContent());
  }

  /** “Publish” twice, as WordPress asks; resolves with the post's id. */
  async publish() {
    await this.page
      .locator('.editor-post-publish-panel__toggle, .editor-post-publish-button__button')
      .first()
      .click();
    await this.page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
    await this.saved();
    return this.page.evaluate(() => wp.data.select('core/editor').getCurrentPostId());
  }
}
