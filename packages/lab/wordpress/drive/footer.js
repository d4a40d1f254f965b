/** 外観 → エディター → フッター → カスタムHTML, in themes made of blocks. */
import { paste } from './clipboard.js';

const inserter = [
  '.edit-site-header-toolbar__inserter-toggle',
  '.edit-site-header-edit-mode__inserter-toggle',
  '.editor-document-tools__inserter-toggle',
].join();

/** Opens the footer of `theme`, adds the block with `html` at its end, saves. */
export async function addToFooter(page, site, theme, html) {
  const part = `postType=wp_template_part&postId=${theme}//footer&canvas=edit`;
  await page.goto(`${site.base}wp-admin/site-editor.php?${part}`);
  const canvas = page.frameLocator('iframe[name="editor-canvas"]');
  await canvas.locator('.wp-block').first().waitFor();
  await page.locator(inserter).click();
  await page.locator('.block-editor-inserter__search input').fill('HTML');
  await page.locator('.editor-block-list-item-html').first().click();
  const field = canvas.locator('[data-type="core/html"] textarea').last();
  const edit = canvas
    .locator('[data-type="core/html"]')
    .last()
    .getByRole('button', { name: /Edit HTML|HTML を編集/ });
  await field.or(edit).first().waitFor();
  if (await edit.count()) {
    await edit.click();
    await page.locator('[role="dialog"] textarea').click();
  } else await field.click();
  await paste(page, { text: html });
  const update = page.locator('[role="dialog"]').getByRole('button', { name: /^(Update|更新)$/ });
  if (await update.count()) await update.click();
  await page.locator('.edit-site-save-button__button, .editor-post-publish-button__button').first().click();
  await page.locator('.editor-entities-saved-states__save-button').click();
  await page.waitForFunction(() => wp.data.select('core').__experimentalGetDirtyEntityRecords().length === 0);
}
