/** In the end the site becomes one of a network (マルチサイト), where an administrator may save less. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { logIn, open } from '../drive/browser.js';
import { codeIn, rowsOf } from '../stage.js';
import { writeCode } from '../write-post.js';
import { forms, isAsSeen, site, stage } from './shared.js';

describe('WordPress as a network of sites', () => {
  it('saves tags and frames of super administrators, and of a site’s administrators their links alone', async () => {
    await site.ask('network');
    const ids = {};
    for (const [role, user] of [
      ['superAdministrator', 'administrator'],
      ['administrator', 'editor'],
    ]) {
      // Whoever was logged in before has to do it again.
      const page = await open(stage.browser, { state: await logIn(stage.browser, site, user) });
      ids[role] = { block: await writeCode(page, site, forms, `${role} of a network`) };
    }
    const { contentOf } = await rowsOf(stage);
    const kept = (role) => codeIn(contentOf(ids[role].block));
    assert.deepEqual(kept('superAdministrator'), ['<fukushi-policy-card', '<iframe']);
    assert.deepEqual(kept('administrator'), []);
    await isAsSeen('network', ids);
  });
});
