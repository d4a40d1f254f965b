import { expect } from 'chai';
import {
  closeHosts,
  openHost,
  SCRIPT,
  scriptTag,
  shown,
  shownChildren,
  SITE,
  until,
  words,
  VERSION,
} from './test/host-page.js';

const CARD = '<fukushi-policy-card policy="1-1"></fukushi-policy-card>';
const TITLE = /^基本施策1-1 ?健幸なまちづくりの推進/u;
const DOUBLE = new RegExp(`^info: fukushi: \\S+ ${VERSION.replaceAll('.', '\\.')} を使い、`, 'u');

afterEach(closeHosts);

describe('the script, however it is pasted', () => {
  for (const attributes of ['', 'async', 'defer', 'type="module"', 'type="module" async']) {
    for (const place of ['in the head', 'after the elements']) {
      it(`${attributes || 'plain'}, ${place}: shows the widget and knows its own address`, async () => {
        const tag = scriptTag(attributes);
        const host =
          place === 'in the head' ? await openHost(CARD, { head: tag }) : await openHost(CARD + tag);
        const frame = await shown(host.find('fukushi-policy-card'));
        expect(words(frame)).to.match(TITLE);
        const links = [...frame.querySelectorAll('a')].map(({ href }) => href);
        expect(links.at(-1)).to.equal(`${SITE}v1/embed/policy-card/1-1/`);
        expect(host.messages).to.deep.equal([]);
        expect(host.requests()).to.deep.equal(['v1/fukushi.js']);
      });
    }
  }

  it('inserted by another script, long after the page has loaded', async () => {
    const host = await openHost(`${CARD}<p>本文</p>`);
    const script = host.document.createElement('script');
    script.src = SCRIPT;
    host.document.body.append(script);
    expect(words(await shown(host.find('fukushi-policy-card')))).to.match(TITLE);
    expect(host.messages).to.deep.equal([]);
  });

  it('from the exact version’s address', async () => {
    const host = await openHost(CARD, { head: scriptTag('async', `${SITE}${VERSION}/fukushi.js`) });
    const frame = await shown(host.find('fukushi-policy-card'));
    expect([...frame.querySelectorAll('a')].at(-1)?.href).to.equal(`${SITE}v1/embed/policy-card/1-1/`);
  });

  it('as a module, on a page that has a script of that name of its own', async () => {
    const own = '<script type="text/plain" src="https://www.example.lg.jp/js/fukushi.js"></script>';
    const host = await openHost(CARD, { head: own + scriptTag('type="module"') });
    const frame = await shown(host.find('fukushi-policy-card'));
    expect([...frame.querySelectorAll('a')].at(-1)?.href).to.equal(`${SITE}v1/embed/policy-card/1-1/`);
  });

  it('on a page whose <base> leads elsewhere: links and files are still ours', async () => {
    const head = `<base href="https://www.example.lg.jp/fukushi/">${scriptTag()}`;
    const host = await openHost('<fukushi-system-chart lang="en"></fukushi-system-chart>', { head });
    const frame = await shown(host.find('fukushi-system-chart'), 'en');
    const links = [...frame.querySelectorAll('a')];
    expect(links.length).to.be.above(8);
    for (const { href } of links) expect(href.startsWith(`${SITE}v1/embed/`), href).to.equal(true);
    expect(host.messages).to.deep.equal([]);
  });

  it('never comes: the page shows what stands between the tags', async () => {
    const host = await openHost(
      '<fukushi-policy-card policy="1-1"><p>電話でも相談できます</p></fukushi-policy-card>',
    );
    const { height } = host.find('p').getBoundingClientRect();
    expect(height).to.be.above(0);
    expect(host.messages).to.deep.equal([]);
  });
});

describe('the script twice', () => {
  const module = scriptTag('type="module"');
  const version = scriptTag('', `${SITE}${VERSION}/fukushi.js`);
  const pairs: readonly (readonly [string, string])[] = [
    ['both plain', scriptTag('') + scriptTag('')],
    ['both async', scriptTag('async') + scriptTag('async')],
    ['plain and as a module', scriptTag('') + module],
    ['two addresses', scriptTag('') + version],
  ];
  for (const [name, tags] of pairs) {
    it(`${name}: one view, one line in the console, no error`, async () => {
      const host = await openHost(CARD + CARD, { head: tags });
      for (const card of host.document.querySelectorAll('fukushi-policy-card')) {
        await shown(card);
        expect(card.shadowRoot?.querySelectorAll('article')).to.have.lengthOf(1);
        expect(card.shadowRoot?.querySelectorAll('slot')).to.have.lengthOf(1);
      }
      expect(host.messages).to.have.lengthOf(1);
      expect(host.messages[0]).to.match(DOUBLE);
    });
  }

  it('the second long after the first: what is shown stays, what comes later works', async () => {
    const host = await openHost(CARD, { head: scriptTag() });
    const first = await shown(host.find('fukushi-policy-card'));
    const script = host.document.createElement('script');
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    script.src = `${SITE}${VERSION}/fukushi.js`;
    host.document.head.append(script);
    await loaded;
    expect(first.isConnected).to.equal(true);
    host.document.body.insertAdjacentHTML(
      'beforeend',
      '<fukushi-policy-card policy="1-2"></fukushi-policy-card>',
    );
    await shown(host.find('[policy="1-2"]'));
    expect(host.messages).to.have.lengthOf(1);
  });

  it('a tag that somebody else has registered stays theirs, also for links, which is said once; the others work', async () => {
    const decoy = `<script>customElements.define('fukushi-message', class extends HTMLElement {})</script>`;
    const link = `<p><a href="${SITE}v1/embed/message/">会長からのメッセージ</a></p>`;
    const host = await openHost(`<fukushi-message>前からある文</fukushi-message>${CARD}${link}`, {
      head: decoy + scriptTag(''),
    });
    expect(words(await shown(host.find('fukushi-policy-card')))).to.match(TITLE);
    expect(host.find('fukushi-message').shadowRoot).to.equal(null);
    expect(host.find('p').shadowRoot).to.equal(null);
    expect(host.messages).to.deep.equal(['warn: <fukushi-message> は別のスクリプトが使っています']);
  });
});

describe('copying', () => {
  it('is what the click itself does: the file with the words for it comes after', async () => {
    const host = await openHost(
      '<fukushi-contact-box name="見本サロン" tel="0267-00-0000"></fukushi-contact-box>',
      { head: scriptTag() },
    );
    const frame = await shown(host.find('fukushi-contact-box'));
    const copied: string[] = [];
    const writeText = (text: string) => Promise.resolve(void copied.push(text));
    Object.defineProperty(host.window.navigator, 'clipboard', { value: { writeText }, configurable: true });
    expect(host.requests()).to.deep.equal(['v1/fukushi.js']);
    frame.querySelector('button')?.click();
    expect(copied).to.deep.equal(['0267-00-0000']);
    await until(() => words(frame.querySelector('.copied')) === '0267-00-0000をコピーしました');
  });
});

describe('what stands between the tags', () => {
  const link = `<a href="${SITE}v1/embed/policy-card/1-1/">基本施策1-1 健幸なまちづくりの推進</a>`;

  it('shows until the script comes, then gives way to the view, untouched', async () => {
    const host = await openHost(`<fukushi-policy-card policy="1-1">${link}</fukushi-policy-card>`);
    const card = host.find('fukushi-policy-card');
    const [own] = card.childNodes;
    expect(host.find('a').getBoundingClientRect().height).to.be.above(0);
    const script = host.document.createElement('script');
    script.src = SCRIPT;
    host.document.head.append(script);
    await shown(card);
    expect(shownChildren(card)).to.deep.equal([]);
    expect(host.find('a').getBoundingClientRect().height).to.equal(0);
    expect(card.childNodes).to.have.lengthOf(1);
    expect(card.firstChild).to.equal(own);
    expect(card.innerHTML).to.equal(link);
  });

  it('shows after the view where it is the page’s own: nothing that a self-closed tag swallowed is lost', async () => {
    const body = '<fukushi-policy-card policy="1-1" /><h2>次の見出し</h2><p>ページの続き</p>';
    const host = await openHost(body, { head: scriptTag() });
    const card = host.find('fukushi-policy-card');
    await shown(card);
    expect(shownChildren(card)).to.deep.equal(['次の見出し', 'ページの続き']);
    expect(host.find('p').getBoundingClientRect().height).to.be.above(0);
    expect(host.find('p').getBoundingClientRect().top).to.be.above(
      (await shown(card)).getBoundingClientRect().top,
    );
  });
});
