/** “＋” and “Custom HTML”, wherever blocks stand: in posts, in footers and in areas for widgets. */
import { paste } from './clipboard.js';

const dialog = '[role="dialog"]';

/** Chooses a block by its name in the list that “＋” has opened. */
export async function chooseBlock(page, words, name) {
  await page.locator('.block-editor-inserter__search input').fill(words);
  await page
    .locator(`.editor-block-list-item-${name.replace('core/', '').replace('/', '-')}`)
    .first()
    .click();
}

/** What the last “Custom HTML” of `canvas` is: since WordPress 7 a `box` with “Edit HTML”, before that a `field`. */
export async function htmlBlock(canvas) {
  const last = canvas.locator('[data-type="core/html"]').last();
  const field = last.locator('textarea');
  const box = last.getByRole('button', { name: /Edit HTML|HTML を編集/ });
  await field.or(box).first().waitFor();
  return (await field.count()) > 0 ? { field } : { box };
}

/** Pastes into the last “Custom HTML”: into its field, or “Edit HTML”, the field that opens, “Update”. */
export async function pasteHtml(page, canvas, text) {
  const { box, field = page.locator(`${dialog} textarea`).first() } = await htmlBlock(canvas);
  if (box) await box.click();
  await field.click();
  await paste(page, { text }, () => isFilled(field));
  if (box)
    await page
      .locator(dialog)
      .getByRole('button', { name: /^(Update|更新)$/ })
      .click();
}

async function isFilled(field) {
  const element = await field.elementHandle();
  const frame = await element.ownerFrame();
  await frame.waitForFunction(({ value }) => value !== '', element);
}

/** “Custom HTML” out of the list that “＋” has opened, and `text` into it. */
export async function addHtml(page, canvas, text) {
  await chooseBlock(page, 'HTML', 'core/html');
  await pasteHtml(page, canvas, text);
}
