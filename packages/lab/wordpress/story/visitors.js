/** Without the plugin: what visitors see of it, without the script and with it in the footer’s widgets. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tornElement } from '@fukushi-widgets/builder/check/rules/torn-element.js';
import { scan } from '@fukushi-widgets/builder/check/scan.js';
import { makeScript } from '@fukushi-widgets/builder/forms.js';
import { addWidget } from '../drive/plugins.js';
import { look } from '../look.js';
import { addressOf, both, roles, shot, widths } from '../stage.js';
import { ways, writeTogether, writeTorn } from '../write-post.js';
import { forms, isAsSeen, pages, plan, site, stage, written } from './shared.js';

describe('WordPress without the plugin, for visitors', () => {
  it('shows visitors what seen.json says, without the script', async () => {
    const seen = await isAsSeen('bare', written.posts);
    const marks = Object.entries(ways).flatMap(([way, names]) => names.map((name) => `${way}-${name}`));
    for (const role of roles) assert.deepEqual(Object.keys(seen[role]).sort(), [...marks, 'end'].sort());
  });

  it('shows a tag pasted together with the script, for those who may save both', async () => {
    const ids = await both(async (role) => ({ block: await writeTogether(pages[role], site, forms, role) }));
    await isAsSeen('together', ids);
  });

  it('parts a tag from the text in it where that stands on lines of its own, as the checker says', async () => {
    const id = await writeTorn(pages.administrator, site, forms, 'administrator');
    await isAsSeen('torn', { administrator: { code: id } });
    const page = await (await fetch(addressOf(stage, id))).text();
    const [finding] = tornElement.check(scan(page));
    assert.ok(finding.found.startsWith('<fukushi-policy-card'), finding.found);
  });

  it('frames an address alone as high as its page, up to the 1,000 pixels that WordPress allows', async () => {
    for (const width of widths) {
      const { marks, scripts } = await look(
        pages[width],
        addressOf(stage, written.posts.author.block),
        plan.base,
      );
      const [frame] = marks['paste-url'].frames;
      assert.equal(frame.sandbox, 'allow-scripts');
      assert.equal(frame.title, forms.url.title);
      assert.ok(
        scripts.some((src) => src.includes('/wp-embed')),
        'WordPress gives the page its own script',
      );
      assert.equal(frame.height, 1000);
      // What is longer scrolls inside.
      const inside = pages[width].frames().find((each) => each.url().startsWith(forms.url.address));
      assert.ok((await inside.evaluate(() => document.documentElement.scrollHeight)) > 1000);
    }
    // What is shorter is shown whole.
    const { marks } = await look(pages[1280], addressOf(stage, written.pages.editor.block), plan.base);
    const [frame] = marks['paste-short'].frames;
    const inside = pages[1280].frames().find((each) => each.url().startsWith(forms.short.address));
    assert.ok(frame.height < 1000, frame.height);
    assert.ok(frame.height >= (await inside.evaluate(() => document.body.getBoundingClientRect().height)));
  });

  it('leads from a link in that frame to the plan’s site', async () => {
    const page = pages[1280];
    await look(page, addressOf(stage, written.posts.author.block), plan.base);
    const inside = page.frameLocator('iframe.wp-embedded-content').locator('a[href]').first();
    await Promise.all([page.waitForURL(`${plan.base}**`), inside.click()]);
  });

  it('with the script in the footer’s widgets shows visitors what seen.json says', async () => {
    await addWidget(pages.administrator, site, makeScript(plan.base));
    await shot(pages.administrator, 'widgets');
    try {
      await isAsSeen('script', written.posts);
    } finally {
      await site.ask('clear-widgets');
    }
  });
});
