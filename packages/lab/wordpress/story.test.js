/**
 * A real WordPress, used as people use it: every form of the builder by an administrator and an author in the block
 * editor and the classic one; then the script in the footer, then the plugin, the plan's site down, the plugin gone.
 * What visitors saw is kept in seen.json, from which write-tables.js writes the guides' table.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeScript } from '@fukushi-widgets/builder/forms.js';
import { BlockEditor } from './drive/block-editor.js';
import { ClassicEditor } from './drive/classic-editor.js';
import { addToFooter } from './drive/footer.js';
import { addWidget, installPlugin, removePlugin } from './drive/plugins.js';
import { look } from './look.js';
import { isWritten, record, recordedFor } from './seen.js';
import { addressOf, both, lookAtAll, roles, rowsOf, shot, startStage, widths } from './stage.js';
import { ways, writeForms, writePluginForms, writeTogether } from './write-post.js';

let stage, site, plan, forms, pages;
/** Ids of posts by role and editor. */
let posts, pluginPosts;

before(async () => {
  stage = startStage();
  await stage.ready;
  ({ site, plan, forms, pages } = stage);
});
after(() => stage.stop());

/** What visitors see is what seen.json says, the same at both widths, and no page is harmed but as `isAllowed` says. */
async function isAsSeen(when, ids, isAllowed = () => false) {
  const recorded = recordedFor(site.version, when);
  const { seen, faults } = await lookAtAll(stage, when, ids, recorded);
  assert.deepEqual(
    faults.filter((fault) => !isAllowed(fault)),
    [],
  );
  if (isWritten(when)) record(site.version, when, seen);
  else assert.deepEqual(seen, recorded);
  return seen;
}

describe('WordPress without the plugin', () => {
  it('takes every form from an administrator and an author, in both editors', async () => {
    posts = await both((role) => writeForms(pages[role], site, forms, role));
    assert.deepEqual(Object.keys(posts.author), ['block', 'code', 'visual']);
  });

  it('saves nothing of ours but what was pasted, in the posts themselves', async () => {
    const { elsewhere, inPosts } = await rowsOf(stage);
    assert.deepEqual(elsewhere, []);
    assert.deepEqual([...new Set(inPosts.map(({ column }) => column))], ['post_content']);
    // What our script does to pages never gets into what is saved.
    assert.deepEqual(
      inPosts.filter(({ value }) => value.includes('data-fukushi-state')),
      [],
    );
  });

  it('shows visitors what seen.json says, without the script', async () => {
    const seen = await isAsSeen('bare', posts);
    const marks = Object.entries(ways).flatMap(([way, names]) => names.map((name) => `${way}-${name}`));
    for (const role of roles) assert.deepEqual(Object.keys(seen[role]).sort(), [...marks, 'end'].sort());
  });

  it('shows a tag pasted together with the script, for those who may save both', async () => {
    const ids = await both(async (role) => ({ block: await writeTogether(pages[role], site, forms, role) }));
    await isAsSeen('together', ids);
  });

  it('frames an address alone as high as its page, up to the 1,000 pixels that WordPress allows', async () => {
    for (const width of widths) {
      const { marks, scripts } = await look(pages[width], addressOf(stage, posts.author.block), plan.base);
      const [frame] = marks['paste-url'].frames;
      assert.equal(frame.sandbox, 'allow-scripts');
      assert.equal(frame.title, forms.url.title);
      assert.ok(
        scripts.some((src) => src.includes('/wp-embed')),
        'WordPress gives the page its own script',
      );
      assert.equal(frame.height, 1000);
    }
  });

  it('leads from a link in that frame to the plan’s site', async () => {
    const page = pages[1280];
    await look(page, addressOf(stage, posts.author.block), plan.base);
    const inside = page.frameLocator('iframe.wp-embedded-content').locator('a[href]').first();
    await Promise.all([page.waitForURL(`${plan.base}**`), inside.click()]);
  });

  it('with the script in the footer’s widgets shows visitors what seen.json says', async () => {
    await addWidget(pages.administrator, site, makeScript(plan.base));
    await shot(pages.administrator, 'widgets');
    try {
      await isAsSeen('script', posts);
    } finally {
      await site.ask('clear-widgets');
    }
  });
});

describe('WordPress while the plan’s site is down, without the plugin', () => {
  const written = {};
  after(() => plan.up());

  it('shows visitors links where parts and frames would be', async () => {
    await plan.down();
    // A frame that has not spoken WordPress hides by taking it out of its place, where it is as wide as the window.
    const isHiddenFrame = ({ editor, overflow }) => editor !== 'block' && overflow > 0;
    await isAsSeen('down', { administrator: posts.administrator }, isHiddenFrame);
  });

  it('says so where an address is pasted, keeps the address, and shows it as a link', async () => {
    const page = pages.author;
    const { late } = forms;
    const editor = await BlockEditor.open(page, site, { title: 'address alone while the plan was down' });
    await editor.mark('▼paste-late');
    await editor.paste(late);
    await editor.canvas.locator('.wp-block-embed .components-placeholder__error').waitFor();
    await shot(page, 'editor-bare-down');
    await editor.mark('▼end');
    written.block = await editor.publish();
    for (const tab of ['code', 'visual']) {
      const classic = await ClassicEditor.open(page, site, { title: `the same, ${tab}` });
      await classic[tab]();
      await classic.mark(`▼${tab}-late`);
      await classic.paste(late);
      await shot(page, `editor-bare-down-${tab}`);
      await classic.code();
      await classic.mark('▼end');
      written[tab] = await classic.publish();
    }
    await isAsSeen('late', { author: written });
  });

  it('when the site is back and the post updated shows what seen.json says', async () => {
    await plan.up();
    const page = pages.author;
    const editor = await BlockEditor.reopen(page, site, written.block);
    // Where it was pasted stays what it was; so pasted again, and as a link.
    await editor.mark('▼again-late');
    await editor.paste(forms.late);
    await editor.mark('▼again-link');
    await editor.paste(forms.link);
    await editor.update();
    for (const tab of ['code', 'visual']) {
      const classic = await ClassicEditor.reopen(page, site, written[tab]);
      await classic.code();
      await classic.mark('▼updated');
      await classic.publish();
    }
    await isAsSeen('updated', { author: written });
  });
});

describe('WordPress with a theme made of blocks', () => {
  it('with the script in its footer shows visitors the same', async () => {
    const [theme] = site.themes.filter((name) => /twentytwentythree|twentytwentyfive/.test(name));
    const { theme: before } = await site.ask('theme', {});
    await site.ask('theme', { theme });
    try {
      const script = makeScript(plan.base);
      await addToFooter(pages.administrator, site, script);
      await shot(pages.administrator, 'footer');
      const found = await isAsSeen('footer', { author: { block: posts.author.block } });
      assert.equal(found.author['paste-link'], 'widget');
    } finally {
      await site.ask('theme', { theme: before });
    }
  });
});

describe('WordPress with the plugin', () => {
  let names;
  before(async () => {
    names = (await rowsOf(stage)).names;
    await installPlugin(pages.administrator, site, join(plan.folder, 'wordpress/fukushi-widgets.zip'));
    await shot(pages.administrator, 'plugins');
  });

  it('shows what was written before as seen.json says', async () => {
    await isAsSeen('plugin', posts);
  });

  it('lets an author choose a part, write the shortcode and paste an address, in both editors', async () => {
    pluginPosts = await both((role) => writePluginForms(pages[role], site, forms, role));
    await isAsSeen('new', pluginPosts);
  });

  it('saves links and nothing else', async () => {
    const { contentOf, elsewhere } = await rowsOf(stage);
    const link = ({ address, title }) => `<p><a class="fukushi-embed" href="${address}">${title}</a></p>`;
    for (const role of roles) {
      const content = contentOf(pluginPosts[role].block);
      for (const name of ['block', 'url', 'link']) {
        assert.ok(
          content.includes(
            `<!-- wp:fukushi-widgets/part -->\n${link(forms[name])}\n<!-- /wp:fukushi-widgets/part -->`,
          ),
          content,
        );
      }
    }
    // WordPress's own lists of plugins name it.
    assert.deepEqual(
      elsewhere
        .map(({ row }) => row.option_name)
        .filter((name) => !/^active_plugins$|_transient_(?:update_plugins|plugin_slugs)$/.test(name)),
      [],
    );
  });

  it('opens a saved post again without complaint, shows the part in it, and speaks Japanese and English', async () => {
    const page = pages.author;
    for (const [locale, button, label] of [
      ['ja', '選び直す', '表示するもの'],
      ['en_US', 'Choose another', 'What to show'],
    ]) {
      await site.ask('locale', { user: 'author', locale });
      const editor = await BlockEditor.reopen(page, site, pluginPosts.author.block);
      const block = editor.canvas.locator('[data-type="fukushi-widgets/part"]').first();
      const frame = block.locator('iframe');
      await frame.waitFor({ state: 'visible' });
      assert.ok((await frame.boundingBox()).height > 300);
      assert.deepEqual(
        (await editor.names()).filter((name) => name.endsWith('!')),
        [],
      );
      await block.click();
      await page.getByRole('button', { name: button }).click();
      await block.getByLabel(label).waitFor();
      await shot(page, `editor-${locale}`);
    }
    await site.ask('locale', { user: 'author', locale: 'ja' });
  });

  it('loads the script on pages that show a part and on no other', async () => {
    const scripts = async (address) =>
      (await look(pages[1280], address, plan.base)).scripts.filter((src) => src.startsWith(plan.base));
    assert.deepEqual(await scripts(addressOf(stage, pluginPosts.author.block)), [
      `${plan.base}v1/fukushi.js`,
    ]);
    // WordPress's own first post.
    assert.deepEqual(await scripts(addressOf(stage, 1)), []);
  });

  it('gives excerpt and feed the title and the summary', async () => {
    const { parts } = JSON.parse(
      readFileSync(join(site.root, 'wp-content/plugins/fukushi-widgets/publication.json'), 'utf8'),
    );
    const { excerpts, feed } = await site.ask('texts', { ids: Object.values(pluginPosts.author) });
    for (const [editor, id] of Object.entries(pluginPosts.author)) {
      for (const name of editor === 'block' ? ['block', 'shortcode', 'url', 'link'] : ['shortcode', 'url']) {
        const { summary } = parts.find(({ path }) => forms[name].address.endsWith(path));
        assert.ok(excerpts[id].includes(forms[name].title), `${editor} ${name}: ${excerpts[id]}`);
        assert.ok(excerpts[id].includes(summary.slice(0, 20)), `${editor} ${name}: ${excerpts[id]}`);
        assert.ok(feed[id].includes(summary.slice(0, 20)), `${editor} ${name}: ${feed[id]}`);
      }
    }
  });

  it('lets the site’s search find posts by words of the parts', async () => {
    const { parts } = JSON.parse(
      readFileSync(join(site.root, 'wp-content/plugins/fukushi-widgets/publication.json'), 'utf8'),
    );
    const summary = (name) => parts.find(({ path }) => forms[name].address.endsWith(path)).summary;
    // No post holds these words itself; those with the address, or the shortcode, show them.
    const word = summary('shortcode').slice(10, 18);
    const { found } = await site.ask('texts', { ids: [], search: word });
    for (const role of roles)
      for (const id of Object.values(pluginPosts[role]))
        assert.ok(found.includes(id), `${word}: ${id} in ${found}`);
    assert.deepEqual((await site.ask('texts', { ids: [], search: 'どこにもない言葉' })).found, []);
  });

  it('while the plan’s site is down shows links, and lets authors write', async () => {
    await plan.down();
    try {
      const seen = await isAsSeen('plugin-down', { author: pluginPosts.author });
      assert.deepEqual(new Set(Object.values(seen.author)), new Set(['link', 'nothing']));
      const editor = await BlockEditor.open(pages.author, site, { title: 'written while the plan was down' });
      await editor.mark('▼plugin-block');
      const block = await editor.part(forms.block.id);
      await block.getByText(/計画のサイトから返事がない|does not answer/).waitFor();
      await shot(pages.author, 'editor-down');
      const id = await editor.publish();
      assert.ok((await rowsOf(stage)).contentOf(id).includes(`href="${forms.block.address}"`));
    } finally {
      await plan.up();
    }
  });

  it('gives WordPress nothing to complain of in its log', () => {
    const log = join(site.root, 'wp-content/debug.log');
    const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
    assert.deepEqual(
      lines.filter((line) => /fukushi[-_]widgets/.test(line)),
      [],
    );
  });

  it('deleted leaves nothing of its own, and the links work on', async () => {
    await removePlugin(pages.administrator, site);
    assert.equal(existsSync(join(site.root, 'wp-content/plugins/fukushi-widgets')), false);
    const found = await rowsOf(stage);
    const ours = (list) => list.filter((name) => /fukushi/.test(name));
    for (const kind of Object.keys(names)) assert.deepEqual(ours(found.names[kind]), ours(names[kind]), kind);
    // WordPress's own list of plugins that were active in the last seven days.
    const elsewhere = ({ elsewhere }) => elsewhere.map(({ row }) => row.option_name ?? row);
    assert.deepEqual(elsewhere(found), ['recently_activated']);
    await site.ask('a-week-later');
    await pages.administrator.goto(`${site.base}wp-admin/plugins.php`);
    assert.deepEqual(elsewhere(await rowsOf(stage)), []);
    await isAsSeen('removed', pluginPosts);
  });
});
