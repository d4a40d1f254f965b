import { expect } from 'chai';
import type { Contact } from '@fukushi-widgets/model';
import {
  closeHosts,
  openHost,
  scriptTag,
  shown,
  shownChildren,
  until,
  VERSION,
  words,
  type Host,
} from './test/host-page.js';

const head = scriptTag();

const office: Contact = {
  id: 'office',
  name: '見本の窓口',
  phones: [{ number: '0267-00-0001' }],
  hours: '毎日',
};

const list = (contact: Contact): string =>
  URL.createObjectURL(new Blob([JSON.stringify({ schema: 1, lang: 'ja', contacts: [contact] })]));

/** The files of views that a page asked for. */
const views = (host: Host): readonly string[] =>
  host
    .requests()
    .filter((path) => path.startsWith(`${VERSION}/optional/`))
    .map((path) => path.slice(VERSION.length + 10))
    .sort();

const box = async (attributes: string, lang = 'ja') => {
  const host = await openHost(`<p><fukushi-contact-box ${attributes}></fukushi-contact-box></p>`, {
    head,
    lang,
  });
  return { host, frame: await shown(host.find('fukushi-contact-box'), lang) };
};

afterEach(closeHosts);

describe('fukushi-contact-box with the script', () => {
  it('asks for no view beside the script where it is whole, and has its vCard', async () => {
    const { host, frame } = await box('organization="council"');
    expect(views(host)).to.deep.equal([]);
    expect(words(frame)).to.contain('（vCard）');
  });

  it('loads what shows it short, or within a sentence, where a tag asks for that', async () => {
    for (const variant of ['compact', 'inline']) {
      const { host, frame } = await box(`organization="council" variant="${variant}"`);
      expect(views(host)).to.deep.equal(['contact-variants.js']);
      expect(words(frame)).to.contain('電話').and.not.to.contain('vCard');
      expect(host.messages).to.deep.equal([]);
    }
  });

  it('loads what few contacts say with a list that says it, before the box is drawn', async () => {
    const { host, frame } = await box(`src="${list({ ...office, languages: '日本語、英語' })}"`);
    expect(words(frame)).to.contain('対応言語');
    expect(views(host)).to.deep.equal(['contact-lines.js']);
    const plain = await box(`src="${list(office)}"`);
    expect(views(plain.host)).to.deep.equal([]);
  });

  it('says whether somebody answers now, from the holidays that the site was built with', async () => {
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
    const open = [{ days, from: '00:00', until: '24:00', holidays: 'open' as const }];
    const host = await openHost('', { head });
    await until(() => (host.window as { fukushi?: unknown }).fukushi);
    // A day that is in the table of any build made this year, and no day around New Year.
    const year = new Date().getFullYear();
    host.window.Date.now = () => Date.parse(`${year}-06-10T10:00:00+09:00`);
    const element = host.document.createElement('fukushi-contact-box');
    element.setAttribute('src', list({ ...office, open }));
    host.document.body.append(element);
    const frame = await shown(element);
    expect(words(frame)).to.contain('毎日ただ今、受付時間内です（本日24時まで）。');
    expect(views(host)).to.deep.equal(['contact-open.js']);
    element.lang = 'en';
    await until(() =>
      words(element.shadowRoot?.querySelector('.open-now')).startsWith('Open now, until 24:00'),
    );
    expect(views(host)).to.deep.equal(['contact-open.js', 'open-words/en.js']);
    expect(host.messages).to.deep.equal([]);
  });

  describe('with HTML between its tags', () => {
    const dl = '<h3>ふれあい会</h3><dl><dt>TEL</dt><dd><a href="tel:0267000000">0267-00-0000</a></dd></dl>';
    const FILES = ['contact-fields.js', 'contact-html.js', 'contact-parts.js'];
    const own = (children: string, attributes = '', lang = 'ja') =>
      openHost(`<fukushi-contact-box ${attributes}>${children}</fukushi-contact-box>`, { head, lang });

    it('is the same box as with attributes, from files that come with such a box alone', async () => {
      const host = await own(dl);
      const element = host.find('fukushi-contact-box');
      expect(words(await shown(element))).to.equal('問合せ先 ふれあい会電話0267-00-0000 コピー');
      expect(views(host)).to.deep.equal(FILES);
      expect([element.innerHTML, shownChildren(element)]).to.deep.equal([dl, []]);
      expect(host.messages).to.deep.equal([]);
    });

    it('is the same from a table', async () => {
      const host = await own('<table><tr><th>TEL</th><td>0267-00-0000</td></tr></table>');
      const element = host.find('fukushi-contact-box');
      expect(words(await shown(element))).to.equal('問合せ先 電話0267-00-0000 コピー');
      expect([views(host), shownChildren(element)]).to.deep.equal([FILES, []]);
      expect(host.messages).to.deep.equal([]);
    });

    it('speaks the language of the page around its words', async () => {
      const frame = await shown((await own(dl, '', 'en')).find('fukushi-contact-box'), 'en');
      expect(words(frame)).to.equal('Contact ふれあい会Telephone0267-00-0000 Copy');
    });

    it('keeps readings that the page has, in a box with readings', async () => {
      const ruby = dl.replace('ふれあい会', '<ruby>見本会<rt>みほんかい</rt></ruby>');
      const element = (await own(ruby)).find('fukushi-contact-box');
      await until(() => element.shadowRoot?.querySelector('section ruby'));
      const slot = element.shadowRoot?.querySelector('section slot') as HTMLSlotElement;
      expect(slot.assignedElements().map(({ localName }) => localName)).to.deep.equal(['h3', 'dl']);
      expect(element.innerHTML).to.equal(ruby);
    });

    it('asks for none of it where the tag names a contact of the plan', async () => {
      const host = await own(dl, 'organization="council"');
      await shown(host.find('fukushi-contact-box'));
      expect(views(host)).to.deep.equal([]);
    });
  });
});
