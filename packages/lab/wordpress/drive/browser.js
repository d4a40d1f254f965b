/** Windows of visitors, and of people of the site who are logged in once and for all. */

/** A window of a visitor, or of somebody who is logged in. */
export async function open(browser, { width = 1280, state } = {}) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    // The plan's site has a certificate that nobody signed.
    ignoreHTTPSErrors: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    ...(state ? { storageState: state } : {}),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  // “Leave this page?”, “Delete?”: yes.
  page.on('dialog', (dialog) => dialog.accept());
  return page;
}

/** Logs somebody in by what WordPress's own form sends; resolves with what `newContext` takes as `storageState`. */
export async function logIn(browser, site, user) {
  const context = await browser.newContext();
  // The form sets a cookie first, to see whether the browser keeps them.
  await context.request.get(`${site.base}wp-login.php`);
  const form = { log: user, pwd: 'password', testcookie: '1' };
  const answer = await context.request.post(`${site.base}wp-login.php`, { form, maxRedirects: 0 });
  if (answer.status() !== 302) throw new Error(`${user} could not log in: ${await answer.text()}`);
  const state = await context.storageState();
  await context.close();
  return state;
}

/** Resolves once a frame of the page shows what stands at an address. */
export async function framed(page, { address }) {
  const isIt = (frame) => frame.url().startsWith(address);
  const frame = page.frames().find(isIt) ?? (await page.waitForEvent('framenavigated', isIt));
  await frame.locator('h1, h2, h3').first().waitFor();
  await (await frame.frameElement()).waitForElementState('visible');
}
