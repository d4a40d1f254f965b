import { expect } from 'chai';
import '../define/all.js';
import { expectAccessible } from '../test/axe.js';
import '../test/english.js';
import { all, one, shown } from '../test/look.js';
import { settled, show } from '../test/page.js';
import '../test/source.js';

const TOOLS = '<fukushi-reading-tools></fukushi-reading-tools>';
const CARD = '<fukushi-policy-card policy="1-1"></fukushi-policy-card>';

async function press(tools: Element, selector: string): Promise<void> {
  one(tools, selector).click();
  await settled();
}

describe('fukushi-reading-tools', () => {
  // What a reader chose holds for the page, and the page here is that of all tests.
  afterEach(async () => press(await show(TOOLS), 'button:not([lang])'));

  it('is a named group of buttons, each named in itself, one of which is pressed', async () => {
    const tools = await show(TOOLS);
    const group = one(tools, '[role=group]');
    const label = tools.shadowRoot?.getElementById(group.getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent?.trim()).to.equal('ことばと読み方');
    expect(
      all(tools, 'button[lang]').map((button) => [
        button.getAttribute('lang'),
        button.textContent?.trim(),
        button.getAttribute('aria-pressed'),
        button.getAttribute('translate'),
      ]),
    ).to.deep.equal([
      ['ja', '日本語', 'true', 'no'],
      ['en', 'English', 'false', 'no'],
    ]);
    await expectAccessible();
  });

  it('speaks the language that is chosen, and so does every widget', async () => {
    const tools = await show(TOOLS + CARD + '<fukushi-message lang="ja"></fukushi-message>');
    await press(tools, '[lang=en]:not(.frame)');
    expect(shown(tools)).to.contain('Language and reading').and.to.contain('Now shown in English.');
    for (const tag of ['fukushi-reading-tools', 'fukushi-policy-card', 'fukushi-message']) {
      const widget = document.querySelector(tag) as Element;
      expect(one(widget, '.frame').lang, tag).to.equal('en');
    }
    await expectAccessible();
  });

  it('has no heading, no link and no source: it is of no plan', async () => {
    const tools = await show(TOOLS);
    expect(all(tools, 'h2, h3, h4, a, .source')).to.deep.equal([]);
  });
});
