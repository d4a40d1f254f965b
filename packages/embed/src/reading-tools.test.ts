import { expect } from 'chai';
import {
  closeHosts,
  mountIn,
  openHost,
  scriptTag,
  shown,
  shownChildren,
  SITE,
  until,
  VERSION,
  words,
  type Host,
} from './test/host-page.js';

const KEY = 'fukushi-rendition';
const head = scriptTag();
const TOOLS = '<fukushi-reading-tools></fukushi-reading-tools>';
const REMEMBERING = '<fukushi-reading-tools remember></fukushi-reading-tools>';
const card = (attributes = '') => `<fukushi-policy-card policy="1-1" ${attributes}></fukushi-policy-card>`;

/** What the site was built with, by the script's own list. */
const sri = (await (await fetch(`${SITE}sri.json`)).json()) as Record<string, Record<string, string>>;
const renditions = Object.keys(sri[VERSION] ?? {}).flatMap(
  (path) => /^locales\/(.+)\.js$/u.exec(path)?.[1] ?? [],
);

const toolsIn = (host: Host, index = 0): Promise<ShadowRoot> =>
  until(() => {
    const root = host.document.querySelectorAll('fukushi-reading-tools')[index]?.shadowRoot;
    return root?.querySelector('button') ? root : undefined;
  });

const buttons = (root: ShadowRoot) =>
  [...root.querySelectorAll('button')].filter((button) => button.getBoundingClientRect().height > 0);

async function press(host: Host, name: RegExp, index = 0): Promise<HTMLButtonElement> {
  const root = await toolsIn(host, index);
  const button = await until(() => buttons(root).find((each) => name.test(words(each))));
  button.focus();
  button.click();
  return button;
}

const said = async (host: Host, index = 0) =>
  words((await toolsIn(host, index)).querySelector('[aria-live]'));
const pressed = async (host: Host, index = 0) =>
  (await toolsIn(host, index)).querySelector('[aria-pressed=true]');

/** The test's own time limit ends the wait. */
async function eventually(look: () => Promise<boolean>): Promise<void> {
  while (!(await look())) await new Promise((resolve) => setTimeout(resolve));
}

/** The script in a page where no further file of it comes. */
function withoutFiles(path: string): string {
  const address = SITE + VERSION + path;
  // A file is asked for twice.
  const imports = { [address]: `${SITE}nowhere.js`, [`${address}?`]: `${SITE}nowhere.js` };
  return `<script type="importmap">${JSON.stringify({ imports })}</script>${head}`;
}

afterEach(() => {
  localStorage.removeItem(KEY);
  closeHosts();
});

describe('fukushi-reading-tools', () => {
  it('offers what the publication has, each named in itself, in one file that no other page loads', async () => {
    const host = await openHost(TOOLS + card(), { head });
    const root = await toolsIn(host);
    const offered = buttons(root).map((button) => [button.lang, words(button)].join(' '));
    expect(offered).to.have.lengthOf(renditions.length + 1);
    expect(offered).to.include.members([
      'ja 日本語',
      'ja ふりがな',
      'ja やさしい日本語',
      'en English',
      'zh-Hans 简体中文',
      'th ภาษาไทย',
    ]);
    expect(offered.slice(0, 3).every((each) => each.startsWith('ja '))).to.equal(true);
    expect(words(await pressed(host))).to.equal('日本語');
    expect(host.requests()).to.deep.equal(['v1/fukushi.js', `${VERSION}/optional/reading-tools.js`]);
    expect(host.messages).to.deep.equal([]);
  });

  it('has targets of 44 pixels, and is reached and used by keyboard', async () => {
    const host = await openHost(TOOLS, { head });
    for (const button of buttons(await toolsIn(host))) {
      const { height, width } = button.getBoundingClientRect();
      expect(Math.min(height, width), words(button)).to.be.at.least(44);
      expect(button.tabIndex).to.equal(0);
    }
  });

  it('changes every widget, whatever its own lang, the page’s or a shadow root’s says', async () => {
    const host = await openHost(
      `${TOOLS}${card()}${card('lang="vi"')}<div lang="ko" easy>${card()}</div><p id="in"></p><p id="link"><a href="${SITE}v1/embed/policy-card/1-2/th/">1-2</a></p>`,
      { head, lang: 'fr' },
    );
    const shadow = host.find('#in').attachShadow({ mode: 'open' });
    shadow.innerHTML = `<div lang="zh-Hans">${card()}</div>`;
    const linked = await mountIn(host.find('#link'));
    const all = [
      ...host.document.querySelectorAll('fukushi-policy-card'),
      ...shadow.querySelectorAll('fukushi-policy-card'),
      linked,
    ];
    await press(host, /^English$/u);
    for (const widget of all) expect(words(await shown(widget, 'en'))).to.match(/Vision/u);
    await press(host, /^ふりがな$/u);
    for (const widget of all) {
      const frame = await shown(widget, 'ja');
      expect(await until(() => frame.querySelector('rt'))).to.have.property('localName', 'rt');
    }
    expect(host.document.documentElement.lang).to.equal('fr');
  });

  it('says in the new language what shows, politely, and keeps the focus', async () => {
    const host = await openHost(TOOLS + card(), { head });
    const root = await toolsIn(host);
    const region = root.querySelector('[aria-live=polite]');
    expect([await said(host), region?.getAttribute('role')]).to.deep.equal(['', null]);
    const button = await press(host, /^English$/u);
    await until(() => words(region) !== '');
    expect(words(region)).to.equal('Now shown in English.');
    expect(region?.isConnected).to.equal(true);
    expect(root.activeElement).to.equal(button);
    expect(await pressed(host)).to.equal(button);
    await press(host, /^やさしい日本語$/u);
    await until(() => words(region).includes('やさしい日本語'));
    expect(words(region)).to.equal('「やさしい日本語」に なりました。');
    expect(root.querySelector('[part=frame]')?.getAttribute('lang')).to.equal('ja');
  });

  it('leads back to what the page says, and moves the focus there', async () => {
    const host = await openHost(TOOLS + card(), { head });
    const root = await toolsIn(host);
    const before = buttons(root).length;
    await press(host, /^English$/u);
    await shown(host.find('fukushi-policy-card'), 'en');
    expect(buttons(root)).to.have.lengthOf(before + 1);
    await press(host, /^Back to/u);
    await shown(host.find('fukushi-policy-card'), 'ja');
    await until(() => words(root.activeElement) === '日本語');
    expect(buttons(root)).to.have.lengthOf(before);
    expect(await said(host)).to.equal('「日本語」で表示しています。');
  });

  it('may come after the widgets, and go again: what was chosen stays', async () => {
    const host = await openHost(card(), { head });
    await shown(host.find('fukushi-policy-card'));
    host.document.body.insertAdjacentHTML('beforeend', TOOLS);
    await press(host, /^English$/u);
    await shown(host.find('fukushi-policy-card'), 'en');
    host.find('fukushi-reading-tools').remove();
    host.document.body.insertAdjacentHTML('beforeend', card('id="late"'));
    await shown(host.find('#late'), 'en');
    host.document.body.insertAdjacentHTML('afterbegin', TOOLS);
    expect(words(await pressed(host))).to.equal('English');
  });

  it('two on a page agree, and the one that was used speaks', async () => {
    const host = await openHost(TOOLS + card() + TOOLS, { head });
    await toolsIn(host, 1);
    await press(host, /^English$/u);
    await eventually(async () => (await said(host)) !== '');
    expect([words(await pressed(host)), words(await pressed(host, 1))]).to.deep.equal(['English', 'English']);
    expect(await said(host, 1)).to.equal('');
    await press(host, /^Tiếng Việt$/u, 1);
    await shown(host.find('fukushi-policy-card'), 'vi');
    expect([words(await pressed(host)), await said(host)]).to.deep.equal(['Tiếng Việt', '']);
    expect(await said(host, 1)).to.contain('Tiếng Việt');
  });

  describe('remembers', () => {
    it('nothing without the attribute', async () => {
      const before = localStorage.length;
      const host = await openHost(TOOLS + card(), { head });
      await press(host, /^English$/u);
      await shown(host.find('fukushi-policy-card'), 'en');
      expect([localStorage.length, host.document.cookie]).to.deep.equal([before, document.cookie]);
    });

    it('with it, under one key, until the page’s own is wanted again', async () => {
      const first = await openHost(REMEMBERING + card(), { head });
      await press(first, /^ふりがな$/u);
      expect(localStorage.getItem(KEY)).to.equal('ja-furigana');
      const next = await openHost(card() + REMEMBERING, { head });
      await eventually(async () => words(await pressed(next)) === 'ふりがな');
      await until(() => next.find('fukushi-policy-card').shadowRoot?.querySelector('rt'));
      expect(await said(next)).to.equal('');
      await press(next, /^もとの/u);
      expect(localStorage.getItem(KEY)).to.equal(null);
    });

    it('and leaves alone what another page or another plan put there', async () => {
      localStorage.setItem(KEY, 'xx');
      const host = await openHost(REMEMBERING + card(), { head });
      expect(words(await pressed(host))).to.equal('日本語');
      await shown(host.find('fukushi-policy-card'), 'ja');
      expect(host.messages).to.deep.equal([]);
    });
  });

  describe('beside the page’s own tools: what was used last wins', () => {
    it('a language switch of the page', async () => {
      const host = await openHost(TOOLS + card(), { head });
      await press(host, /^English$/u);
      await shown(host.find('fukushi-policy-card'), 'en');
      host.document.documentElement.lang = 'ko';
      await shown(host.find('fukushi-policy-card'), 'ko');
      expect(words(await pressed(host))).to.equal('한국어');
      await press(host, /^日本語$/u);
      await shown(host.find('fukushi-policy-card'), 'ja');
    });

    it('a translator of the browser, into a language we have or lack', async () => {
      const fallback = `<fukushi-policy-card policy="1-1"><p class="fukushi-embed">Texte traduit</p></fukushi-policy-card>`;
      const host = await openHost(TOOLS + fallback, { head });
      const widget = host.find('fukushi-policy-card');
      await press(host, /^English$/u);
      await shown(widget, 'en');
      const { documentElement } = host.document;
      documentElement.className = 'translated-ltr';
      documentElement.lang = 'fr';
      await until(() => shownChildren(widget).includes('Texte traduit'));
      await press(host, /^Tiếng Việt$/u);
      await shown(widget, 'vi');
      expect(shownChildren(widget)).to.deep.equal([]);
    });

    it('furigana of the page’s server', async () => {
      const fallback = `<fukushi-policy-card policy="1-1"><p class="fukushi-embed"><ruby>漢字<rt>かんじ</rt></ruby></p></fukushi-policy-card>`;
      const host = await openHost(TOOLS + fallback, { head });
      host.document.body.setAttribute('data-kana', 'true');
      const widget = host.find('fukushi-policy-card');
      await until(() => widget.shadowRoot?.querySelector('rt'));
      await press(host, /^English$/u);
      await shown(widget, 'en');
      expect(shownChildren(widget)).to.deep.equal([]);
    });
  });

  it('says which language did not come; what was read stays', async () => {
    const host = await openHost(TOOLS + card(), { head: withoutFiles('/locales/en.js') });
    const widget = host.find('fukushi-policy-card');
    const heading = (await shown(widget)).querySelector('h3');
    await press(host, /^English$/u);
    await eventually(async () => (await said(host)) !== '');
    expect(await said(host)).to.equal('「English」を読み込めませんでした。');
    expect(words(await pressed(host))).to.equal('日本語');
    expect(heading?.isConnected).to.equal(true);
  });

  it('self-closed, it hides nothing of the page that it swallowed', async () => {
    const host = await openHost(`<fukushi-reading-tools /><h2>次の見出し</h2><p>本文</p>`, { head });
    await toolsIn(host);
    expect(shownChildren(host.find('fukushi-reading-tools'))).to.deep.equal(['次の見出し', '本文']);
  });
});
