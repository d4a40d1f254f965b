import { expect } from 'chai';
import type { Contact, ContactList } from '@fukushi-widgets/model';
import '../define/all.js';
import { expectAccessible } from '../test/axe.js';
import '../test/english.js';
import { all, headings, misspoken, one, shown, text, texts } from '../test/look.js';
import { settled, show } from '../test/page.js';
import { source } from '../test/source.js';
import type { WidgetElement } from '../widget-element.js';

const contacts: readonly Contact[] = [
  { id: 'a', name: '見本の相談室', group: '相談', phones: [{ number: '0267-00-0001' }] },
  { id: 'b', name: '見本のサロン', group: '集まり', phones: [{ number: '0267-00-0002' }] },
  { id: 'c', name: '見本の夜の窓口', group: '相談', email: 'yoru@example.com' },
  { id: 'd', name: '分類のない会', fax: '0267-00-0004' },
];

const directory = (list: Partial<ContactList> = {}, lang = 'ja') => {
  const data: ContactList = { schema: 1, lang: 'ja', title: '見本の一覧', contacts, ...list };
  source.set('list.json', { status: 'ready', data, lang });
  return show<WidgetElement>(
    `<div lang="${lang}"><fukushi-contact-directory src="list.json"></fukushi-contact-directory></div>`,
  );
};

describe('fukushi-contact-directory', () => {
  it('shows every contact of a list under its group, those of no group first', async () => {
    const element = await directory();
    expect(headings(element)).to.deep.equal([
      'h3 見本の一覧',
      'h4 問合せ先 分類のない会',
      'h4 相談',
      'h5 問合せ先 見本の相談室',
      'h5 問合せ先 見本の夜の窓口',
      'h4 集まり',
      'h5 問合せ先 見本のサロン',
    ]);
    expect(texts(element, 'li .phone .notranslate')).to.deep.equal(['0267-00-0001', '0267-00-0002']);
    await expectAccessible();
  });

  it("lists the plan's own contacts, and names the plan and its own page", async () => {
    const element = await show<WidgetElement>('<fukushi-contact-directory></fukushi-contact-directory>');
    expect(texts(element, '.name')).to.deep.equal(['みどり市', 'みどり市社会福祉協議会']);
    expect(shown(element)).to.contain('「問合せ先」のページ');
    expect(one<HTMLAnchorElement>(element, '.source a').href).to.equal(
      'https://widgets.example/v1/embed/contact-directory/',
    );
    await expectAccessible();
  });

  it("says nothing of the plan under a partner's list", async () => {
    const element = await directory();
    expect(all(element, '.source')).to.have.lengthOf(0);
  });

  it('copies what a button stands for, and says so in its own box', async () => {
    const element = await directory();
    const button = all<HTMLElement>(element, '[data-copy]').find(
      (each) => each.dataset['copy'] === '0267-00-0002',
    );
    button?.click();
    const said = button?.closest('.contact')?.querySelector('.copied') as Element;
    await settled();
    for (let tries = 0; !said.textContent && tries < 50; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(text(said)).to.contain('0267-00-0002');
    expect(texts(element, '.copied').filter(Boolean)).to.have.lengthOf(1);
  });

  it('tells the editor where a list has no contacts', async () => {
    const element = await directory({ contacts: [] });
    expect(one(element, '[part=problem]').textContent).to.contain('contact-directory');
  });

  it('speaks the language of the page, and Japanese contacts in Japanese', async () => {
    const element = await directory({}, 'en');
    expect(misspoken(element)).to.deep.equal([]);
    expect(one(element, '.frame').getAttribute('lang')).to.equal('en');
    await expectAccessible();
  });

  it('begins at the level that the page asks for', async () => {
    const element = await directory();
    element.headingLevel = 2;
    await settled();
    expect(headings(element)[0]).to.equal('h2 見本の一覧');
    expect(headings(element)[2]).to.equal('h3 相談');
  });

  it('needs no more nodes for 300 contacts than as many boxes', async () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      id: String(index),
      name: `見本の会${index}`,
      phones: [{ number: `0267-00-${String(index).padStart(4, '0')}` }],
      hours: '平日の午前9時から午後5時まで',
      address: '見本県見本市見本町1丁目',
    }));
    const element = await directory({ contacts: many });
    expect(all(element, '.contact')).to.have.lengthOf(300);
    const walker = document.createTreeWalker(element.shadowRoot as ShadowRoot, NodeFilter.SHOW_ALL);
    let nodes = 0;
    while (walker.nextNode()) nodes += 1;
    expect(nodes / 300).to.be.at.most(90);
  });
});
