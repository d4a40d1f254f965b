/** The classic editor: its tabs “Visual” and “Text” (コード), its button “Publish”. */
import { paste } from './clipboard.js';

export class ClassicEditor {
  constructor(page) {
    this.page = page;
  }

  /** Opens a new post with a title. */
  static async open(page, site, { title, type = 'post' }) {
    await page.context().addCookies([{ name: 'editor', value: 'classic', url: site.base }]);
    await page.goto(`${site.base}wp-admin/post-new.php?post_type=${type}`);
    await page.locator('#title').fill(title);
    return new ClassicEditor(page);
  }

  /** Opens a post that was saved before. */
  static async reopen(page, site, id) {
    await page.context().addCookies([{ name: 'editor', value: 'classic', url: site.base }]);
    await page.goto(`${site.base}wp-admin/post.php?post=${id}&action=edit`);
    return new ClassicEditor(page);
  }

  /** The tab where code is written; its paragraphs are parted by blank lines. */
  async code() {
    await this.page.click('#content-html');
    await this.caretIsBack();
    await this.page.locator('#content').click();
    await this.page.keyboard.press('Control+End');
    this.isCode = true;
  }

  /** The tab that shows the post as it will look. */
  async visual() {
    await this.page.click('#content-tmce');
    // Where the other tab was the last one used, the editor starts only now.
    await this.page.waitForFunction(() => globalThis.tinymce?.get('content')?.initialized);
    await this.caretIsBack();
    // Not into the middle: an address that shows as its page would be chosen, and what is pasted would replace it.
    const body = this.page.frameLocator('#content_ifr').locator('body');
    const last = body.locator('xpath=./*').last();
    await ((await last.count()) > 0 ? last : body).click();
    await this.page.keyboard.press('Control+End');
    this.isCode = false;
  }

  /**
   * After a change of tabs WordPress puts the caret where it was, by a timer of 100 ms; what is typed before would be
   * torn. Of two timers of the same length the one that was set later fires later.
   */
  caretIsBack() {
    return this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  }

  async newParagraph() {
    await this.page.keyboard.press('Enter');
    if (this.isCode) await this.page.keyboard.press('Enter');
  }

  async mark(text) {
    await this.page.keyboard.press('Control+End');
    await this.newParagraph();
    await this.page.keyboard.type(text);
  }

  async paste(form) {
    await this.newParagraph();
    const before = await this.content();
    // TinyMCE takes its time, and what is typed before that would come first.
    await paste(this.page, form, () =>
      this.page.waitForFunction(
        ([before, isCode]) =>
          (isCode ? document.querySelector('#content').value : tinymce.get('content').getContent()) !==
          before,
        [before, this.isCode],
      ),
    );
  }

  content() {
    return this.page.evaluate(
      (isCode) => (isCode ? document.querySelector('#content').value : tinymce.get('content').getContent()),
      this.isCode,
    );
  }

  async type(text) {
    await this.newParagraph();
    await this.page.keyboard.type(text);
  }

  /** “Publish” or “Update”; resolves with the post's id. */
  async publish() {
    await this.page.evaluate(() => scrollTo(0, 0));
    // WordPress keeps the button back while it saves by itself.
    await this.page.locator('#publish:not(.disabled)').waitFor();
    await Promise.all([this.page.waitForEvent('domcontentloaded'), this.page.click('#publish')]);
    return Number(await this.page.locator('#post_ID').inputValue());
  }
}
