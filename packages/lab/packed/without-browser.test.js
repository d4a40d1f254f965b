/** What people test their own pages with: the packed elements and a built site's script in jsdom and in happy-dom. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { staticServer } from '../../../tools/serve.js';
import { project, runIn, runModule } from './support/packed.js';

/** jsdom as of 28 wants a later Node than ours; global-jsdom follows it. */
const others = {
  'jsdom': '^27.4.0',
  'global-jsdom': '^27.0.0',
  'happy-dom': '^21.0.4',
  '@happy-dom/global-registrator': '^21.0.4',
};

let folder;
let base;
let server;
before(async () => {
  folder = await project({ others });
  server = staticServer(join(folder, 'site'));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${server.address().port}`;
  const plan = 'node_modules/@fukushi-widgets/komoro';
  await runIn(folder, '@fukushi-widgets/cli/bin/fukushi.js', 'build', plan, '--base', base, '-o', 'site');
});
after(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Runs a module that leaves what is to be judged in `seen`, with what was said on consoles and as errors. */
const see = async (code) => {
  const printed = await runModule(
    folder,
    `const troubles = [];
     const seen = {};
     const say = (...all) => troubles.push(all.map(String).join(' '));
     process.on('unhandledRejection', say);
     process.on('uncaughtException', say);
     ${code}
     process.stdout.write(JSON.stringify({ seen, troubles }), () => process.exit(0));`,
  );
  return JSON.parse(printed);
};

const BODY = `<fukushi-policy-card policy="1-1"><p>ページの文</p></fukushi-policy-card>
  <fukushi-contact-box name="見本サロン" tel="0267-00-0000"></fukushi-contact-box>
  <fukushi-plan></fukushi-plan><fukushi-message></fukushi-message>`;
const SHOWN = {
  'fukushi-policy-card': /^基本施策1-1 健幸なまちづくりの推進/u,
  'fukushi-contact-box': /見本サロン.*0267-00-0000/su,
  'fukushi-plan': /^第2期小諸市地域福祉計画/u,
  'fukushi-message': /中村英三/u,
};
/** Code that writes what the widgets of a window show, by tag. */
const LOOK = `(window) => {
  for (const widget of window.document.querySelectorAll('fukushi-policy-card, fukushi-contact-box, fukushi-plan, fukushi-message'))
    seen[widget.localName] = widget.shadowRoot?.querySelector('[part~=frame]')?.textContent.trim() ?? 'blank';
  seen.children = window.document.querySelector('fukushi-policy-card').innerHTML;
}`;

function expectShown({ seen, troubles }) {
  for (const [tag, words] of Object.entries(SHOWN)) assert.match(seen[tag], words);
  assert.equal(seen.children, '<p>ページの文</p>');
  assert.deepEqual(troubles, []);
}

const environments = {
  'jsdom': {
    global: `await import('global-jsdom/register');`,
    /** A window that runs scripts, with `html` in it. */
    open: `const { JSDOM, VirtualConsole } = await import('jsdom');
      const virtualConsole = new VirtualConsole();
      for (const kind of ['warn', 'error', 'jsdomError']) virtualConsole.on(kind, say);
      const open = (html, url) => new JSDOM(html,
        { url, runScripts: 'dangerously', resources: 'usable', pretendToBeVisual: true, virtualConsole }).window;`,
  },
  'happy-dom': {
    global: `(await import('@happy-dom/global-registrator')).GlobalRegistrator.register();`,
    open: `const { Window } = await import('happy-dom');
      const open = (html, url) => {
        const settings = { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true };
        const window = new Window({ url, settings, console: { ...console, warn: say, error: say } });
        window.document.write(html);
        return window;
      };`,
  },
};

for (const [name, { global, open }] of Object.entries(environments)) {
  describe(`in ${name}`, () => {
    it('the elements show their text; the page’s children stay as they are', async () => {
      expectShown(
        await see(
          `${global}
           console.warn = console.error = say;
           const { bundledPlan, providePlanSource } = await import('@fukushi-widgets/elements');
           const { default: plan } = await import('@fukushi-widgets/komoro/dist/ja.json', { with: { type: 'json' } });
           await import('@fukushi-widgets/elements/define/all.js');
           providePlanSource(bundledPlan(plan));
           document.body.innerHTML = ${JSON.stringify(BODY)};
           for (const widget of document.body.children) await widget.updateComplete;
           (${LOOK})(window);
           document.body.innerHTML = '';`,
        ),
      );
    });

    it('a site’s script runs, and tags and links show', async () => {
      const link = `<p id="link"><a href="${base}/v1/embed/contact-box/city/">小諸市福祉課 問合せ先</a></p>`;
      const html = `<!doctype html><html lang="ja"><head><script src="${base}/v1/fukushi.js"></script></head><body>${BODY}${link}</body></html>`;
      const { seen, troubles } = await see(
        `${open}
         const window = open(${JSON.stringify(html)}, '${base}/page.html');
         const inLink = () => window.document.querySelector('#link')?.shadowRoot?.firstElementChild?.shadowRoot?.textContent;
         for (const until = Date.now() + 30_000; !inLink() && Date.now() < until; )
           await new Promise((resolve) => setTimeout(resolve, 20));
         (${LOOK})(window);
         seen.link = inLink() ?? 'blank';`,
      );
      assert.deepEqual(troubles, []);
      assert.match(seen.link, /0267-22-1700/u);
      expectShown({ seen, troubles });
    });
  });
}
