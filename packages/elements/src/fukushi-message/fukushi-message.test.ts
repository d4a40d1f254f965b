import { expect } from 'chai';
import '../define/all.js';
import { expectAccessible } from '../test/axe.js';
import '../test/english.js';
import { generalPlan } from '../test/general-plan.js';
import { headings, links, misspoken, one, shown, texts } from '../test/look.js';
import { settled, show, warnings } from '../test/page.js';
import { plan } from '../test/plan.js';
import '../test/source.js';
import type { WidgetElement } from '../widget-element.js';

const message = (attributes = '') => show<WidgetElement>(`<fukushi-message ${attributes}></fukushi-message>`);
const quoted = (element: WidgetElement) => texts(element, 'blockquote p');

describe('fukushi-message', () => {
  it('shows the signed words as a quotation under their heading', async () => {
    const element = await message();
    expect(headings(element)).to.deep.equal(['h3 会長からのメッセージ']);
    expect(shown(element)).to.contain('会長からのメッセージ 審議会会長より みんなの計画');
    expect(quoted(element)).to.deep.equal([
      'みんなの計画',
      'ひとりでは できません。',
      'ともに歩みましょう。',
      // One by one: in one paragraph a screen reader runs them together.
      '審議会会長',
      '山田花子',
      'みどり大学',
    ]);
    await expectAccessible();
  });

  it('changes no character, not even a wide space', async () => {
    expect(one(await message(), 'blockquote').textContent).to.contain('ひとりでは　できません。');
  });

  it('links to its own page', async () => {
    expect(links(await message())).to.deep.equal([
      '「会長からのメッセージ」のページ → https://widgets.example/v1/embed/message/',
    ]);
  });

  it('is not translated; a sentence says why', async () => {
    const japanese = quoted(await message());
    const element = await message('lang="en"');
    expect(headings(element)).to.deep.equal(['h3 A message from the chair']);
    expect(shown(element)).to.contain(
      'A message from the chair of the council. Signed words are not translated.',
    );
    expect(quoted(element)).to.deep.equal(japanese);
    expect(one(element, 'blockquote').lang).to.equal('ja');
    expect(misspoken(element)).to.deep.equal([]);
    await expectAccessible();
  });

  it('is not translated even where the data has a translation', async () => {
    const element = await message('lang="en"');
    if (!plan.message) throw new Error('the plan has a message');
    element.plan = {
      ...plan,
      message: { ...plan.message, paragraphs: [{ ja: '署名した文。', en: 'Signed.' }] },
    };
    await settled();
    expect(quoted(element)).to.contain('署名した文。').and.not.contain('Signed.');
  });

  it('tells the editor where the plan has no message', async () => {
    const element = await message();
    await warnings(() => (element.plan = generalPlan));
    expect(shown(element)).to.contain('message');
    await expectAccessible();
  });
});
