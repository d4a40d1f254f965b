import { expect } from 'chai';
import type { Contact } from '@fukushi-widgets/model';
import {
  closeHosts,
  openHost,
  scriptTag,
  shown,
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
});
