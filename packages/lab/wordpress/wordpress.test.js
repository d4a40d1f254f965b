/**
 * A real WordPress, used as people use it: every form of the builder by an administrator and an author in the block
 * editor and the classic one; then the script in the footer, then the plugin, the plan's site down, the plugin gone.
 * What visitors saw is kept in seen.json, from which the guide's table is written (`npm run wordpress`).
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addWidget, installPlugin, removePlugin } from './drive/plugins.js';
import { addToFooter } from './drive/footer.js';
import { launch, logIn, open } from './drive/browser.js';
import { BlockEditor } from './drive/block-editor.js';
import { forms as makeForms } from './forms.js';
import { look } from './look.js';
import { outcome } from './outcome.js';
import { startPlan } from './site/plan.js';
import { startWordpress } from './site/wordpress.js';
import { recordedFor, writeSeen } from './seen.js';
import { writeForms, writePluginForms } from './write-post.js';

const widths = [1280, 375];
const who = ['administrator', 'author'];

let plan, site, browser, forms;
/** By role, their windows; `visitor` by width. */
const pages = {};
/** What was seen: when → role → mark → outcome. */
const seen = {};
/** Ids of posts by role and editor. */
let posts, pluginPosts;

const starting = [
  startWordpress().then((started) => (site = started)),
  startPlan().then((started) => (plan = started)),
  launch().then((started) => (browser = started)),
];
before(async () => {
  await Promise.all(starting);
  forms = makeForms(plan);
  for (const role of who) pages[role] = await open(browser, { state: await logIn(browser, site, role) });
  for (const width of widths) pages[width] = await open(browser, { width });
});
after(async () => {
  // One that cannot start must not leave the others running.
  await Promise.allSettled(starting);
  await browser?.close();
  await Promise.all([site?.stop(), plan?.stop()]);
});

const both = async (work) =>
  Object.fromEntries(await Promise.all(who.map(async (role) => [role, await work(role)])));
const addressOf = (id) => `${site.base}?p=${id}`;
const rows = (needles = ['fukushi', new URL(plan.base).host]) => site.ask('rows', { needles });
const shot = (page, name) =>
  process.env.FUKUSHI_SHOTS &&
  page.screenshot({ path: join(process.env.FUKUSHI_SHOTS, `${name}.png`), fullPage: true });

/** Looks at every post at both widths: the same words at both, nothing wider than the screen, no mark lost. */
async function lookAtAll(when, ids) {
  seen[when] = {};
  const faults = [];
  for (const [role, editors] of Object.entries(ids)) {
    seen[when][role] = {};
    for (const [editor, id] of Object.entries(editors)) {
      const views = await Promise.all(
        widths.map(async (width) => {
          const view = await look(pages[width], addressOf(id), plan.base);
          await shot(pages[width], `${when}-${role}-${editor}-${width}`);
          return view;
        }),
      );
      const [wide, narrow] = views.map(({ marks }) =>
        Object.fromEntries(
          Object.entries(marks).map(([mark, one]) => [
            mark,
            outcome(one, forms[mark.replace(/^\w+-/, '')] ?? {}),
          ]),
        ),
      );
      Object.assign(seen[when][role], wide);
      if (JSON.stringify(wide) !== JSON.stringify(narrow)) faults.push({ role, editor, wide, narrow });
      views.forEach(({ overflow }, index) => {
        if (overflow > 0) faults.push({ role, editor, width: widths[index], overflow });
      });
      if (wide.end !== 'nothing') faults.push({ role, editor, end: wide.end });
    }
  }
  assert.deepEqual(faults, []);
  return seen[when];
}

/** The oEmbed answers that WordPress keeps for itself, for any site's address. */
const isWordpressCache = ({ row }) =>
  /^_oembed_|^_transient_(?:timeout_)?oembed_/.test(row.meta_key ?? row.option_name ?? '') ||
  row.post_type === 'oembed_cache';

const contentOf = ({ rows }, id) =>
  rows.find(
    ({ table, key, column }) => table === 'wp_posts' && key === String(id) && column === 'post_content',
  ).value;

describe('WordPress without the plugin', () => {
  it('takes every form from an administrator and an author, in both editors', async () => {
    posts = await both((role) => writeForms(pages[role], site, forms, role));
    assert.deepEqual(Object.keys(posts.author), ['block', 'code', 'visual']);
  });

  it('saves nothing of ours but what was pasted, in the posts themselves', async () => {
    const found = await rows();
    const elsewhere = found.rows.filter((row) => row.table !== 'wp_posts' && !isWordpressCache(row));
    assert.deepEqual(elsewhere, []);
    const written = found.rows.filter((row) => row.table === 'wp_posts' && !isWordpressCache(row));
    assert.deepEqual([...new Set(written.map(({ column }) => column))], ['post_content']);
    // What our script does to pages never gets into what is saved.
    assert.deepEqual(
      written.filter(({ value }) => value.includes('data-fukushi-state')),
      [],
    );
  });

  it('shows visitors what seen.json says, without the script', async () => {
    const found = await lookAtAll('bare', posts);
    assert.deepEqual(found, recordedFor(site.version, 'bare', found));
  });

  it('frames an address alone as high as its page, up to the 1,000 pixels that WordPress allows', async () => {
    for (const width of widths) {
      const { marks, scripts } = await look(pages[width], addressOf(posts.author.block), plan.base);
      const [frame] = marks['paste-url'].frames;
      assert.equal(frame.sandbox, 'allow-scripts');
      assert.ok(
        scripts.some((src) => src.includes('/wp-embed')),
        'WordPress gives the page its own script',
      );
      assert.equal(frame.height, 1000);
    }
  });

  it('leads from a link in that frame to the plan’s site', async () => {
    const page = pages[1280];
    await look(page, addressOf(posts.author.block), plan.base);
    const inside = page.frameLocator('iframe.wp-embedded-content').locator('a[href]').first();
    await Promise.all([page.waitForURL(`${plan.base}**`), inside.click()]);
  });

  it('with the script in the footer’s widgets shows visitors what seen.json says', async () => {
    await addWidget(pages.administrator, site, `<script src="${plan.base}v1/fukushi.js" async></script>`);
    await shot(pages.administrator, 'widgets');
    try {
      const found = await lookAtAll('script', posts);
      assert.deepEqual(found, recordedFor(site.version, 'script', found));
    } finally {
      await site.ask('clear-widgets');
    }
  });
});

describe('WordPress with a theme made of blocks', () => {
  it('with the script in its footer shows visitors the same', async () => {
    const [theme] = site.themes.filter((name) => /twentytwentythree|twentytwentyfive/.test(name));
    const { theme: before } = await site.ask('theme', {});
    await site.ask('theme', { theme });
    try {
      const script = `<script src="${plan.base}v1/fukushi.js" async></script>`;
      await addToFooter(pages.administrator, site, theme, script);
      await shot(pages.administrator, 'footer');
      const found = await lookAtAll('footer', { author: { block: posts.author.block } });
      assert.deepEqual(found, recordedFor(site.version, 'footer', found));
      assert.equal(found.author['paste-link'], 'widget');
    } finally {
      await site.ask('theme', { theme: before });
    }
  });
});

describe('WordPress with the plugin', () => {
  let names;
  before(async () => {
    names = (await rows()).names;
    await installPlugin(pages.administrator, site, join(plan.folder, 'wordpress/fukushi-widgets.zip'));
    await shot(pages.administrator, 'plugins');
  });

  it('shows what was written before as seen.json says', async () => {
    const found = await lookAtAll('plugin', posts);
    assert.deepEqual(found, recordedFor(site.version, 'plugin', found));
  });

  it('lets an author choose a part, write the shortcode and paste an address, in both editors', async () => {
    pluginPosts = await both((role) => writePluginForms(pages[role], site, forms, role));
    const found = await lookAtAll('new', pluginPosts);
    assert.deepEqual(found, recordedFor(site.version, 'new', found));
  });

  it('saves links and nothing else', async () => {
    const found = await rows();
    const link = ({ address, title }) => `<p><a class="fukushi-embed" href="${address}">${title}</a></p>`;
    for (const role of who) {
      const content = contentOf(found, pluginPosts[role].block);
      for (const name of ['block', 'url', 'link']) {
        assert.ok(
          content.includes(
            `<!-- wp:fukushi-widgets/part -->\n${link(forms[name])}\n<!-- /wp:fukushi-widgets/part -->`,
          ),
          content,
        );
      }
    }
    const elsewhere = found.rows.filter((row) => row.table !== 'wp_posts' && !isWordpressCache(row));
    // WordPress's own lists of plugins name it.
    assert.deepEqual(
      elsewhere
        .map(({ row }) => row.option_name)
        .filter((name) => !/^active_plugins$|_transient_(?:update_plugins|plugin_slugs)$/.test(name)),
      [],
    );
  });

  it('opens a saved post again without complaint, and shows the part in it', async () => {
    const page = pages.author;
    await page.goto(`${site.base}wp-admin/post.php?post=${pluginPosts.author.block}&action=edit`);
    const editor = await BlockEditor.opened(page);
    const frame = editor.canvas.locator('[data-type="fukushi-widgets/part"] iframe').first();
    await frame.waitFor({ state: 'visible' });
    assert.ok((await frame.boundingBox()).height > 300);
    await shot(page, 'editor');
    assert.deepEqual(
      (await editor.names()).filter((name) => name.endsWith('!')),
      [],
    );
  });

  it('speaks the language of the site', async () => {
    const text = await pages.author.locator('body').innerText();
    await pages.administrator.goto(`${site.base}wp-admin/plugins.php`);
    assert.match(
      await pages.administrator.locator('[data-slug="fukushi-widgets"]').first().innerText(),
      /福祉ウィジェット/,
    );
    assert.ok(text.length > 0);
  });

  it('loads the script on pages that show a part and on no other', async () => {
    const scripts = async (address) =>
      (await look(pages[1280], address, plan.base)).scripts.filter((src) => src.startsWith(plan.base));
    assert.deepEqual(await scripts(addressOf(pluginPosts.author.block)), [`${plan.base}v1/fukushi.js`]);
    // WordPress's own first post.
    assert.deepEqual(await scripts(addressOf(1)), []);
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
    for (const role of who)
      for (const id of Object.values(pluginPosts[role]))
        assert.ok(found.includes(id), `${word}: ${id} in ${found}`);
    assert.deepEqual((await site.ask('texts', { ids: [], search: 'どこにもない言葉' })).found, []);
  });

  it('while the plan’s site is down shows links, and lets authors write', async () => {
    await plan.down();
    try {
      const found = await lookAtAll('down', { author: pluginPosts.author });
      assert.deepEqual(new Set(Object.values(found.author)), new Set(['link', 'nothing']));
      const editor = await BlockEditor.open(pages.author, site, { title: 'written while the plan was down' });
      await editor.mark('▼plugin-block');
      const block = await editor.part(forms.block.id);
      await block.getByText(/計画のサイトから返事がない|does not answer/).waitFor();
      await shot(pages.author, 'editor-down');
      const id = await editor.publish();
      assert.ok(contentOf(await rows(), id).includes(`href="${forms.block.address}"`));
    } finally {
      await plan.up();
    }
  });

  it('deleted leaves nothing of its own, and the links work on', async () => {
    await removePlugin(pages.administrator, site);
    assert.equal(existsSync(join(site.root, 'wp-content/plugins/fukushi-widgets')), false);
    const found = await rows();
    const ours = (list) => list.filter((name) => /fukushi/.test(name));
    for (const kind of Object.keys(names)) assert.deepEqual(ours(found.names[kind]), ours(names[kind]), kind);
    const elsewhere = found.rows.filter((row) => row.table !== 'wp_posts' && !isWordpressCache(row));
    assert.deepEqual(
      elsewhere.map(({ row }) => row.option_name),
      [],
    );
    const after = await lookAtAll('removed', pluginPosts);
    assert.deepEqual(after, recordedFor(site.version, 'removed', after));
  });
});

after(() => writeSeen(site?.version, seen));
