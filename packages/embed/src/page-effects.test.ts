import { expect } from 'chai';
import { closeHosts, openHost, SCRIPT, scriptTag, shown, until, words } from './test/host-page.js';
import type { Host, HostWindow } from './test/host-page.js';

const ALL = [
  '<fukushi-plan></fukushi-plan>',
  '<fukushi-plan lang="en"></fukushi-plan>',
  '<fukushi-action-list></fukushi-action-list>',
  '<fukushi-contact-box name="見本サロン" tel="0267-00-0000"></fukushi-contact-box>',
  '<fukushi-policy-card policy="9-9"><p>手前の文</p></fukushi-policy-card>',
].join('');

/** Lit's own notes to other copies of Lit. */
const LIT = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];

/** What a widget shows once it is ready: its view, or its note to the editor. */
const DRAWN = '[part~=frame], [part~=problem]';

const widgetsOf = ({ document }: Host) =>
  [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('fukushi-'));

/** Brings the script to a page that is already there, and waits for every widget. */
async function addScript(host: Host): Promise<void> {
  const script = host.document.createElement('script');
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  script.src = SCRIPT;
  host.document.head.append(script);
  await loaded;
  script.remove();
  await until(() => widgetsOf(host).every((widget) => widget.shadowRoot?.querySelector(DRAWN)));
}

const globalsOf = (window: HostWindow) => Reflect.ownKeys(window);
const BUILT_IN = [
  'Object',
  'Array',
  'String',
  'Promise',
  'Map',
  'Element',
  'HTMLElement',
  'Node',
  'Document',
  'ShadowRoot',
] as const;
const builtIns = (window: HostWindow) =>
  BUILT_IN.map((name) => {
    const { prototype } = window[name] as unknown as { prototype: object };
    return [name, Reflect.ownKeys(prototype).length, Reflect.ownKeys(window[name]).length];
  });

afterEach(closeHosts);

describe('what the script does to a page', () => {
  it('adds no global but its one symbol, `fukushi` and Lit’s own notes', async () => {
    const host = await openHost(ALL);
    const before = new Set(globalsOf(host.window));
    await addScript(host);
    const added = globalsOf(host.window).filter((key) => !before.has(key));
    // Registered symbols are the same in every frame.
    expect(added.filter((key) => typeof key === 'symbol')).to.deep.equal([Symbol.for('fukushi.loader')]);
    expect(
      added.filter((key) => typeof key === 'string' && !LIT.includes(key) && !/^\d+$/u.test(key)),
    ).to.deep.equal(['fukushi']);
    const { fukushi } = host.window as unknown as { fukushi: object };
    expect(Object.keys(fukushi)).to.deep.equal(['version', 'discover']);
    expect(Object.isFrozen(fukushi)).to.equal(true);
  });

  it('leaves a global of that name to a page that has one', async () => {
    const host = await openHost(ALL, { head: '<script>var fukushi = "小諸市"</script>' });
    await addScript(host);
    expect((host.window as unknown as { fukushi: unknown }).fukushi).to.equal('小諸市');
  });

  it('changes no built-in object', async () => {
    const host = await openHost(ALL);
    const before = builtIns(host.window);
    await addScript(host);
    expect(builtIns(host.window)).to.deep.equal(before);
  });

  it('leaves the page’s own nodes, attributes and style sheets as they were', async () => {
    const host = await openHost(ALL);
    const before = host.document.documentElement.outerHTML;
    await addScript(host);
    expect(host.document.documentElement.outerHTML).to.equal(before);
    expect(host.document.adoptedStyleSheets).to.have.lengthOf(0);
    expect(host.document.styleSheets).to.have.lengthOf(0);
  });

  it('leaves focus, scroll position, title and address alone', async () => {
    const host = await openHost(`<p style="height: 3000px">長いページ</p>${ALL}`);
    host.window.scrollTo(0, 500);
    const { title } = host.document;
    const { href } = host.window.location;
    await addScript(host);
    expect(host.document.activeElement).to.equal(host.document.body);
    expect(host.window.scrollY).to.equal(500);
    expect([host.document.title, host.window.location.href]).to.deep.equal([title, href]);
  });

  it('draws with no style attribute, no style element and no handler attribute', async () => {
    const host = await openHost(ALL, { head: scriptTag() });
    for (const widget of widgetsOf(host)) {
      await until(() => widget.shadowRoot?.querySelector(DRAWN));
      const nodes = [...(widget.shadowRoot as ShadowRoot).querySelectorAll('*')];
      // A picture may wait for paper; on the screen it is neither drawn nor, being lazy, asked for.
      const waits = (node: Element) =>
        node.getAttribute('loading') === 'lazy' && node.getClientRects().length === 0;
      const odd = nodes.filter(
        (node) =>
          /^(?:style|script|link|iframe)$/u.test(node.localName) ||
          (node.localName === 'img' && !waits(node)) ||
          [...node.attributes].some(({ name }) => /^on|^style$/u.test(name)),
      );
      expect(odd.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      expect(widget.shadowRoot?.mode).to.equal('open');
    }
  });

  it('goes by names of its own: a form named like a global does no harm', async () => {
    const clobber = '<form name="customElements"></form><form id="trustedTypes"></form><a name="Lit"></a>';
    const host = await openHost(`${clobber}<fukushi-policy-card policy="1-1"></fukushi-policy-card>`, {
      head: scriptTag(),
    });
    expect(words(await shown(host.find('fukushi-policy-card')))).to.contain('健幸なまちづくりの推進');
    expect(host.messages).to.deep.equal([]);
  });
});
