import { expect } from 'chai';
import { bundledPlan, emptyPlan } from './bundled-plan.js';
import { define } from './define/define.js';
import { view } from './fukushi-contact-box/fukushi-contact-box.js';
import { providePlanSource } from './plan-source.js';
import { show, warnings, widgets } from './test/page.js';
import { widgetElement } from './widget-element.js';

// What `define/fukushi-contact-box.js`, which is written from the catalogue, does.
define('fukushi-contact-box', widgetElement('contact-box', view));

const contact = {
  id: 'here',
  name: '見本の会',
  phones: [{ number: '0267-00-0001' }],
  hours: '平日',
  note: '予約が要ります。',
  open: [{ days: ['mon'], from: '09:00', until: '12:00' }],
} as const;

type Shown = HTMLElement & { readonly updateComplete: Promise<boolean> };

describe('an application that imports the contact box alone', () => {
  before(() => providePlanSource(bundledPlan({ ...emptyPlan, contacts: [contact] })));

  it('shows a contact of its own, as the README has it', async () => {
    document.body.innerHTML = '<fukushi-contact-box name="団体" tel="0267-00-0002"></fukushi-contact-box>';
    const element = document.querySelector('fukushi-contact-box') as Shown;
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[part~=contact]')?.textContent).to.match(
      /団体[^]*0267-00-0002/u,
    );
  });

  it('is told once what to import where a plan has more than contacts', async () => {
    const plan = { ...emptyPlan, actors: [{ id: 'me', label: 'わたし' }], contacts: [contact] };
    await show('<fukushi-contact-box organization="here"></fukushi-contact-box>'.repeat(2));
    const said = await warnings(() => widgets().forEach((widget) => Object.assign(widget, { plan })));
    expect(said).to.have.lengthOf(1);
    expect(said[0]?.[0]).to.match(/actors, action-list [^]*define\/optional\.js/u);
  });

  for (const variant of ['full', 'compact', 'inline'])
    it(`shows the whole box for variant="${variant}", without the lines that it has not brought`, async () => {
      document.body.innerHTML = `<fukushi-contact-box organization="here" variant="${variant}"></fukushi-contact-box>`;
      const element = document.querySelector('fukushi-contact-box') as Shown;
      await element.updateComplete;
      const box = element.shadowRoot?.querySelector('[part~=contact]');
      expect(box?.querySelector('h3')?.textContent).to.contain('見本の会');
      expect(box?.textContent).to.match(/0267-00-0001[^]*平日/u);
      expect(box?.textContent).not.to.contain('予約');
      expect(getComputedStyle(element).display).to.equal('block');
    });
});
