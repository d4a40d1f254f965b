import { expect } from 'chai';
import type { Contact } from '@fukushi-widgets/model';
import { emulate } from '../../../../tools/browser-commands.js';
import '../define/all.js';
import '../test/english.js';
import { all, one, text } from '../test/look.js';
import { settled, show } from '../test/page.js';
import { source } from '../test/source.js';
import type { WidgetElement } from '../widget-element.js';

const contacts = Array.from({ length: 9 }, (_, index): Contact => ({
  id: String(index),
  name: `見本の会${index}`,
  group: index < 5 ? '相談' : '集まり',
}));

const drawn = (element: WidgetElement, selector: string): string[] =>
  all(element, selector)
    .filter((each) => each.getBoundingClientRect().height > 0)
    .map(text);

describe('fukushi-contact-directory on paper', () => {
  it('is the whole list, without the fields of the search, or what is left where the tag says so', async () => {
    source.set('list.json', { status: 'ready', data: { schema: 1, lang: 'ja', contacts }, lang: 'ja' });
    const element = await show<WidgetElement>(
      '<fukushi-contact-directory src="list.json"></fukushi-contact-directory>',
    );
    const form = one<HTMLFormElement>(element, 'form');
    const words = one<HTMLInputElement>(element, 'input[type=search]');
    words.value = '会7';
    words.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled();
    expect(drawn(element, '.name')).to.deep.equal(['見本の会7']);
    await emulate({ media: 'print' });
    expect(form.offsetHeight).to.equal(0);
    expect(drawn(element, '.name')).to.deep.equal(contacts.map(({ name }) => name));
    expect(drawn(element, '.group-name')).to.deep.equal(['相談', '集まり']);
    element.setAttribute('print', 'as-shown');
    expect(drawn(element, '.name')).to.deep.equal(['見本の会7']);
    expect(drawn(element, '.group-name')).to.deep.equal(['集まり']);
    await emulate({ media: null });
    expect(form.offsetHeight).to.be.above(0);
  });
});
