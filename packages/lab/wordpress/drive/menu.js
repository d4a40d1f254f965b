/** The menu of the administrator's screens. */

/** Points at one of its entries and presses the one below it that leads to `file`: `menu(page, site, 'appearance', 'widgets.php')`. */
export async function menu(page, site, entry, file) {
  await page.goto(`${site.base}wp-admin/`);
  await page.locator(`#menu-${entry}`).hover();
  await page.locator(`#menu-${entry} .wp-submenu a[href^="${file}"]`).first().click();
}
