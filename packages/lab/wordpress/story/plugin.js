/** The plugin, from its zip file to its end. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { BlockEditor } from '../drive/block-editor.js';
import { installPlugin, removePlugin } from '../drive/plugins.js';
import { look } from '../look.js';
import { addressOf, both, roles, rowsOf, shot, widths } from '../stage.js';
import { writePluginForms } from '../write-post.js';
import { forms, isAsSeen, pages, plan, site, stage, written } from './shared.js';

describe('WordPress with the plugin', () => {
  let names;
  /** Words from the summary that the plugin gives the part that a form shows; what goes before them other parts share. */
  const summaryOf = ({ address }) => {
    const path = join(site.root, 'wp-content/plugins/fukushi-widgets/publication.json');
    const { parts } = JSON.parse(readFileSync(path, 'utf8'));
    const { summary } = parts.find((part) => address.endsWith(part.path));
    return summary.split('目指す姿 ')[1].slice(0, 16);
  };
  /** Transients, which WordPress makes and drops all the time, and names that stand in its own files. */
  const isWordpress = (name) => {
    const words = ['-e', `'${name}'`, '-e', `'${name.replace(/^wp_/, '')}'`];
    const search = ['-rqF', '--include=*.php', ...words, 'wp-admin', 'wp-includes'];
    return /^_(?:site_)?transient_/.test(name) || spawnSync('grep', search, { cwd: site.root }).status === 0;
  };
  before(async () => {
    names = (await rowsOf(stage)).names;
    await installPlugin(pages.administrator, site, plan);
    await shot(pages.administrator, 'plugins');
  });

  it('shows what was written before as seen.json says', async () => {
    await isAsSeen('plugin', written.posts);
  });

  it('lets an author choose a part, write the shortcode and paste every form, in both editors', async () => {
    written.pluginPosts = await both((role) => writePluginForms(pages[role], site, forms, role));
    await isAsSeen('new', written.pluginPosts);
  });

  it('saves links and nothing else', async () => {
    const { contentOf, elsewhere } = await rowsOf(stage);
    const link = ({ address, title }) => `<p><a class="fukushi-embed" href="${address}">${title}</a></p>`;
    for (const role of roles) {
      const content = contentOf(written.pluginPosts[role].block);
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
    for (const [locale, button, label, own] of [
      ['ja', '選び直す', '表示するもの', '計画のことば'],
      ['en_US', 'Choose another', 'What to show', 'The plan’s own'],
    ]) {
      await site.ask('locale', { user: 'author', locale });
      const editor = await BlockEditor.reopen(page, site, written.pluginPosts.author.block);
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
      const languages = await block.locator('select').last().locator('option').allTextContents();
      assert.ok(languages.includes('やさしい日本語'), languages.join());
      assert.deepEqual(languages.slice(0, 1), [own]);
      await shot(page, `editor-${locale}`);
    }
    await site.ask('locale', { user: 'author', locale: 'ja' });
  });

  it('loads the script on pages that show a part and on no other', async () => {
    const scripts = async (address) =>
      (await look(pages[1280], address, plan.base)).scripts.filter((src) => src.startsWith(plan.base));
    assert.deepEqual(await scripts(addressOf(stage, written.pluginPosts.author.block)), [
      `${plan.base}v1/fukushi.js`,
    ]);
    // WordPress's own first post.
    assert.deepEqual(await scripts(addressOf(stage, 1)), []);
  });

  it('gives excerpt and feed the title and the summary', async () => {
    const { excerpts } = await site.ask('excerpts', { ids: Object.values(written.pluginPosts.author) });
    const feed = await (await fetch(`${site.base}?feed=rss2`)).text();
    for (const [editor, id] of Object.entries(written.pluginPosts.author)) {
      const item = feed.split('<item>').find((each) => each.includes(`?p=${id}</guid>`));
      for (const name of editor === 'block' ? ['block', 'shortcode', 'url', 'link'] : ['shortcode', 'url']) {
        for (const text of [excerpts[id], item]) {
          assert.ok(text.includes(forms[name].title), `${editor} ${name}: ${text}`);
          assert.ok(text.includes(summaryOf(forms[name])), `${editor} ${name}: ${text}`);
        }
      }
      // A part's whole text holds its summary already.
      const [, content] = item.split('<content:encoded>');
      if (editor === 'block') assert.equal(content.split(summaryOf(forms.static)).length, 2, content);
    }
  });

  it('lets the site’s search find posts by words of the parts, and list them with title and summary', async () => {
    const search = async (word) => (await fetch(`${site.base}?s=${encodeURIComponent(word)}`)).text();
    // No post holds these words itself; those with the address, or the shortcode, show them.
    const word = summaryOf(forms.shortcode);
    const found = await search(word);
    for (const role of roles)
      for (const id of Object.values(written.pluginPosts[role]))
        assert.ok(found.includes(`archives/${id}"`), `${word}: ${id} in ${found}`);
    const excerpt = /<p>▼plugin-block ([^<]*)/.exec(found)[1];
    for (const text of [forms.block.title, summaryOf(forms.block)])
      assert.ok(excerpt.includes(text), excerpt);
    assert.ok(!(await search('どこにもない言葉')).includes('<article'));
  });

  it('while the plan’s site is down shows links, and lets authors write', async () => {
    await plan.down();
    try {
      const seen = await isAsSeen('plugin-down', { author: written.pluginPosts.author });
      for (const [mark, shown] of Object.entries(seen.author))
        assert.equal(
          shown,
          mark === 'end' ? 'nothing' : /-(?:rich|static)$/.test(mark) ? 'link + text' : 'link',
          mark,
        );
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
    const files = readdirSync(join(site.root, 'wp-content'), { recursive: true });
    assert.deepEqual(
      files.filter((path) => path.includes('fukushi')),
      [],
    );
    const found = await rowsOf(stage);
    assert.deepEqual(found.names.tables, names.tables);
    for (const width of widths) assert.deepEqual(await pages[width].context().cookies(), []);
    const added = (kind) =>
      found.names[kind].filter((name) => !names[kind].includes(name) && !isWordpress(name));
    for (const kind of Object.keys(names)) assert.deepEqual(added(kind), [], kind);
    // WordPress's own list of plugins that were active in the last seven days.
    const elsewhere = ({ elsewhere }) => elsewhere.map(({ row }) => row.option_name ?? row);
    assert.deepEqual(elsewhere(found), ['recently_activated']);
    await site.ask('a-week-later');
    await pages.administrator.goto(`${site.base}wp-admin/plugins.php`);
    assert.deepEqual(elsewhere(await rowsOf(stage)), []);
    await isAsSeen('removed', written.pluginPosts);
  });
});
