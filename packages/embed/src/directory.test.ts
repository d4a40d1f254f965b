import { expect } from 'chai';
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

/** A partner's list of as many contacts, as a file of the page. */
const list = (contacts: number): string =>
  URL.createObjectURL(
    new Blob([
      JSON.stringify({
        schema: 1,
        lang: 'ja',
        contacts: Array.from({ length: contacts }, (_, index) => ({
          id: `kai-${index}`,
          name: `見本の会${index}`,
        })),
      }),
    ]),
  );

const directory = (contacts: number, lang = 'ja'): string =>
  `<fukushi-contact-directory lang="${lang}" src="${list(contacts)}"></fukushi-contact-directory>`;

const rootIn = async (host: Host, lang = 'ja'): Promise<ShadowRoot> => {
  const element = await until(() => host.document.querySelector('fukushi-contact-directory'));
  await shown(element, lang);
  return element.shadowRoot as ShadowRoot;
};

/** What a page asked for beside the script and the list, in any order: some files are asked for together. */
const files = (host: Host): readonly string[] =>
  host
    .requests()
    .flatMap((path) => (path.startsWith(VERSION) ? [path.slice(VERSION.length + 1)] : []))
    .sort();

const DRAWN = [
  'optional/contact-directory.js',
  'optional/contact-lines.js',
  'optional/contact-search.js',
  'other-plans.js',
];

afterEach(closeHosts);

describe('fukushi-contact-directory with the script', () => {
  it('loads what searches when a reader searches', async () => {
    const host = await openHost(directory(9), { head });
    const root = await rootIn(host);
    expect(words(root.querySelector('.search label'))).to.equal('名前・電話番号などで探す');
    expect(files(host)).to.deep.equal(DRAWN);
    const field = root.querySelector('input') as HTMLInputElement;
    field.value = '会7';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => root.querySelectorAll('.entry.unfound').length === 8);
    expect(files(host)).to.deep.equal([...DRAWN, 'optional/contact-find.js'].sort());
    expect(words(await until(() => root.querySelector('.search p:not(:empty)')))).to.equal(
      '「会7」：9件のうち1件を表示しています',
    );
    expect(host.messages).to.deep.equal([]);
  });

  it('has its words in the language of the page, from a file that a page without a directory does not load', async () => {
    const host = await openHost(directory(9, 'vi'), { head });
    const root = await rootIn(host, 'vi');
    await until(() => words(root.querySelector('.search label')) === 'Tìm theo tên, số điện thoại, v.v.');
    expect(root.querySelector('.search')?.hasAttribute('lang')).to.equal(false);
    expect(files(host)).to.deep.equal([...DRAWN, 'locales/vi.js', 'optional/contact-words/vi.js'].sort());
    expect(host.messages).to.deep.equal([]);
  });

  it('loads an index of letters with a long list alone, before it is drawn', async () => {
    const host = await openHost(directory(20), { head });
    const root = await rootIn(host);
    expect(root.querySelectorAll('fieldset')).to.have.lengthOf(0);
    expect(files(host)).to.deep.equal([...DRAWN, 'optional/contact-index.js'].sort());
  });

  it('needs no words for a search where a list is short', async () => {
    const host = await openHost(directory(8, 'en'), { head });
    const root = await rootIn(host, 'en');
    expect(root.querySelector('form')).to.equal(null);
    expect(files(host)).not.to.include('optional/contact-words/en.js');
  });
});
