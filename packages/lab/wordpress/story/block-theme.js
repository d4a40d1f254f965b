/** With a theme made of blocks, whose footer is edited as a page is. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeScript } from '@fukushi-widgets/builder/forms.js';
import { addToFooter } from '../drive/footer.js';
import { shot } from '../stage.js';
import { isAsSeen, pages, plan, site, written } from './shared.js';

describe('WordPress with a theme made of blocks', () => {
  it('with the script in its footer shows visitors the same', async () => {
    const [theme] = site.themes.filter((name) => /twentytwentythree|twentytwentyfive/.test(name));
    const { theme: before } = await site.ask('theme', {});
    await site.ask('theme', { theme });
    try {
      const script = makeScript(plan.base);
      await addToFooter(pages.administrator, site, script);
      await shot(pages.administrator, 'footer');
      const found = await isAsSeen('footer', { author: { block: written.posts.author.block } });
      assert.equal(found.author['paste-link'], 'widget');
    } finally {
      await site.ask('theme', { theme: before });
    }
  });
});
