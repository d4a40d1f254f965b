/** Plugins and widgets of the site, by an administrator's screens. */
import { addHtml } from './blocks.js';
import { menu } from './menu.js';

/** Downloads the plugin; Plugins → Add New → Upload Plugin → Install Now → Activate Plugin. */
export async function installPlugin(page, site, plan) {
  const zip = await page.context().request.get(`${plan.base}wordpress/fukushi-widgets.zip`);
  await menu(page, site, 'plugins', 'plugin-install.php');
  await page.click('.upload-view-toggle');
  await page.setInputFiles('#pluginzip', {
    name: 'fukushi-widgets.zip',
    mimeType: 'application/zip',
    buffer: await zip.body(),
  });
  await page.click('#install-plugin-submit');
  await page.locator('a[href*="action=activate"]').first().click();
  await page.locator('[data-plugin="fukushi-widgets/fukushi-widgets.php"] .deactivate').waitFor();
}

/** Deactivate, delete, and yes to the question. */
export async function removePlugin(page, site) {
  const row = page.locator('tr[data-plugin="fukushi-widgets/fukushi-widgets.php"]');
  await page.goto(`${site.base}wp-admin/plugins.php`);
  await row.locator('.deactivate a').click();
  await row.locator('.delete a').waitFor();
  await row.locator('.delete a').click();
  await page.locator('tr.plugin-deleted-tr').waitFor();
}

/** 外観 → ウィジェット: “＋” in the footer's area, the block “Custom HTML”, the script, “Update”. */
export async function addWidget(page, site, html) {
  await menu(page, site, 'appearance', 'widgets.php');
  const area = page.locator('[data-type="core/widget-area"]').first();
  // What the area holds is drawn first, and “＋” moves down below it.
  await area.locator('[data-type="core/legacy-widget"], [data-type="core/group"]').last().waitFor();
  await area.locator('.block-editor-button-block-appender').click();
  await addHtml(page, page, html);
  await page.locator('.edit-widgets-header__actions .is-primary').click();
  // The widget is saved first, and then where it stands.
  await page.waitForFunction(() => {
    const { getEditedWidgetAreas, isSavingWidgetAreas } = wp.data.select('core/edit-widgets');
    return !isSavingWidgetAreas() && getEditedWidgetAreas().length === 0;
  });
}
