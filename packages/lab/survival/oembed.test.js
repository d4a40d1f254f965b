/** An address pasted into WordPress: its own oEmbed consumer asks our site, and its own script talks to our frame. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../../tools/run.js';
import { launch } from './browser.js';
import { runProgram } from './paths/run-program.js';
import { publish } from './publish.js';

let site;
let browser;
before(async () => {
  site = await publish(join(root, 'dist/site'));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const inWordpress = async (path) =>
  JSON.parse(await runProgram('php', ['php/oembed.php'], JSON.stringify({ address: site.base + path })));

for (const path of ['v1/embed/policy-card/1-1/', 'v1/embed/message/', 'v1/embed/contact-box/city/en/']) {
  describe(`WordPress and ${path}`, () => {
    let post;
    let script;
    let frame;
    before(async () => {
      ({ post, script } = await inWordpress(path));
      const tag = /<iframe[^>]*>/.exec(post)?.[0] ?? '';
      frame = Object.fromEntries(
        [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      );
    });

    it('makes a frame of the address, between the paragraphs around it', () => {
      assert.match(post, /<p>Before\.<\/p>\s*<p><iframe [^>]*><\/iframe><\/p>\s*<p>After\.<\/p>/);
    });

    it('lets the frame run scripts and nothing else, and gives it a secret', () => {
      assert.equal(frame.sandbox, 'allow-scripts');
      assert.equal(frame.security, 'restricted');
      assert.match(frame['data-secret'], /^\w{10}$/);
      assert.equal(frame.src, `${site.base}${path}#?secret=${frame['data-secret']}`);
    });

    it('keeps title, width and height', () => {
      assert.ok(frame.title.length >= 4, frame.title);
      assert.match(frame.width, /^\d+$/);
      assert.match(frame.height, /^\d+$/);
    });

    it('follows the height that the framed page tells', async () => {
      const html = `<!doctype html><title>post</title>${post}<script>${script}</script>`;
      const host = await serve(html);
      const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
      try {
        await page.goto(host.address);
        // WordPress changes the attribute when the message has come; what it was before is in the markup.
        await page.waitForFunction(
          (before) => document.querySelector('iframe').getAttribute('height') !== before,
          frame.height,
        );
        const told = await page.locator('iframe').evaluate(({ height }) => Number(height));
        const needed = await page
          .frames()[1]
          .evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
        assert.equal(told, Math.min(1000, needed));
      } finally {
        await page.close();
        await host.close();
      }
    });
  });
}

/** A page of another site than ours, on this machine too: browsers keep public pages from framing local ones. */
async function serve(html) {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
