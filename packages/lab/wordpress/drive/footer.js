/** 外観 → エディター → フッター → カスタムHTML, in themes made of blocks. */
import { addHtml } from './blocks.js';
import { menu } from './menu.js';

const inserter = [
  '.edit-site-header-toolbar__inserter-toggle',
  '.edit-site-header-edit-mode__inserter-toggle',
  '.editor-document-tools__inserter-toggle',
].join();

const patterns = (page) => page.getByRole('button', { name: /^(Patterns|パターン)$/ });

/** Opens the footer of the site's theme, adds the block with `html` at its end, saves. */
export async function addToFooter(page, site, html) {
  await menu(page, site, 'appearance', 'site-editor.php');
  const canvas = page.frameLocator('iframe[name="editor-canvas"]');
  const list = patterns(page);
  await list.or(page.locator(inserter)).filter({ visible: true }).first().waitFor();
  await ((await list.count()) > 0 ? chooseFooter(page) : pressFooter(page, canvas));
  await page.waitForURL(/wp_template_part/);
  await canvas.locator('.wp-block').first().waitFor();
  await page.locator(inserter).click();
  await addHtml(page, canvas, html);
  await page.locator('.edit-site-save-button__button, .editor-post-publish-button__button').first().click();
  // WordPress 6 asks once more.
  const again = '.editor-entities-saved-states__save-button';
  await page.waitForFunction(
    (again) =>
      document.querySelector(again) ||
      wp.data.select('core').__experimentalGetDirtyEntityRecords().length === 0,
    again,
  );
  if (await page.locator(again).count()) await page.locator(again).click();
  await page.waitForFunction(() => wp.data.select('core').__experimentalGetDirtyEntityRecords().length === 0);
}

/** The first page itself stands there: its footer, and “Edit” (編集) above it. */
async function pressFooter(page, canvas) {
  const footer = canvas.locator('footer.wp-block-template-part').last();
  // It is there when what is in it is there.
  await footer.locator('.wp-block').last().waitFor();
  await footer.click({ position: { x: 5, y: 5 } });
  const tools = page.locator('.block-editor-block-toolbar');
  const name = /^(Edit|編集)$/;
  await tools.getByRole('button', { name }).or(tools.getByRole('link', { name })).click();
}

/** “Patterns” (パターン), “Footer” (フッター), and the one of that name. */
async function chooseFooter(page) {
  await patterns(page).click();
  await page
    .getByRole('button', { name: /^(Footer|フッター)/ })
    .first()
    .click();
  await page
    .locator('.dataviews-view-grid')
    .getByText(/^(Footer|フッター)$/)
    .click();
}
