import { expect } from 'chai';
import type { Contact } from '@fukushi-widgets/model';
import './define/all.js';
import { all, control, one, text } from './test/look.js';
import { settled, show } from './test/page.js';
import { source } from './test/source.js';
import type { WidgetElement } from './widget-element.js';

/*
 * What a screen reader must find in a widget to say what it should, as it was heard (docs/accessibility/heard.md). The
 * record itself is packages/lab/speech.
 */

const contacts: readonly Contact[] = Array.from({ length: 10 }, (_, index) => ({
  id: `kai-${index}`,
  name: `見本の会${index}`,
}));

/** The display of what is a box of its own in a thing, and is a thing for Firefox too. */
const boxesIn = (whole: Element): string[] =>
  [...whole.querySelectorAll('*')]
    .filter((part) => !/^(?:inline|contents|none)$/u.test(getComputedStyle(part).display))
    .filter((part) => part.getAttribute('role') !== 'none')
    .map((part) => `${part.className} ${getComputedStyle(part).display}`);

describe('a link that opens in place', () => {
  for (const layout of ['chart', 'list', 'table'] as const) {
    it(`holds its words itself, or Orca does not say in Firefox that it opened: ${layout}`, async () => {
      const element = await show<WidgetElement>(
        `<fukushi-system-chart layout="${layout}"></fukushi-system-chart>`,
      );
      const links = all(element, '[aria-expanded]');
      expect(links).to.have.lengthOf(3);
      for (const link of links) expect(boxesIn(link).join(), text(link)).to.not.match(/title/u);
      control(element, '基本施策1-1 健康なまち').click();
      await settled();
      const opened = all(element, '[aria-expanded=true]');
      expect(opened).to.have.lengthOf(1);
      expect(boxesIn(opened[0] as Element).join()).to.not.match(/title/u);
    });
  }
});

describe('what says something later', () => {
  for (const [tag, count] of [
    ['contact-box organization="city"', 1],
    ['contact-directory src="list.json"', 11],
    ['action-list', 1],
    ['reading-tools', 1],
  ] as const) {
    it(`is drawn before, empty and without room, or it is silent the first time in Firefox: ${tag}`, async () => {
      source.set('list.json', { status: 'ready', data: { schema: 1, lang: 'ja', contacts }, lang: 'ja' });
      const element = await show<WidgetElement>(`<fukushi-${tag}></fukushi-${tag.split(' ')[0]}>`);
      const statuses = all(element, '[aria-live]');
      expect(statuses).to.have.lengthOf(count);
      for (const status of statuses) {
        expect(text(status)).to.equal('');
        expect(status.checkVisibility(), 'is drawn').to.equal(true);
        expect(status.offsetHeight).to.equal(0);
      }
    });
  }

  it('takes no room in a grid either', async () => {
    source.set('list.json', { status: 'ready', data: { schema: 1, lang: 'ja', contacts }, lang: 'ja' });
    const element = await show<WidgetElement>(
      '<fukushi-contact-directory src="list.json"></fukushi-contact-directory>',
    );
    const form = one(element, 'form');
    const before = form.offsetHeight;
    one(element, 'form [aria-live]').remove();
    expect(form.offsetHeight).to.equal(before);
  });
});
