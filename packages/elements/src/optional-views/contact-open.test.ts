import { expect } from 'chai';
import type { Contact, ContactList } from '@fukushi-widgets/model';
import '../define/all.js';
import { provideOptionalView } from '../optional.js';
import { expectAccessible } from '../test/axe.js';
import '../test/english.js';
import { all, misspoken, one, texts } from '../test/look.js';
import { settled, show } from '../test/page.js';
import { plan } from '../test/plan.js';
import { source } from '../test/source.js';
import { kit } from '../views/kit.js';
import type { WidgetElement } from '../widget-element.js';
import { contactOpenFrom } from './contact-open.js';

const HOLIDAYS = { from: '2026-01-01', until: '2026-12-31', days: ['2026-11-23'] };
provideOptionalView('contact-open', contactOpenFrom(kit, HOLIDAYS));

const office: Contact = {
  id: 'office',
  name: '見本の窓口',
  phones: [{ number: '0267-00-0001' }],
  hours: '平日8時30分から17時15分まで',
  open: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:30', until: '17:15', holidays: 'closed' }],
};

/** A clock that stands still until a test moves it, and then rings whatever was set for the time that has passed. */
const clock = (() => {
  const { now } = Date;
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const timers = new Map<number, { readonly at: number; readonly call: () => void }>();
  let moment = 0;
  return {
    timers,
    stand(inJapan: string): void {
      moment = Date.parse(`${inJapan}:00+09:00`);
      Date.now = () => moment;
      globalThis.setTimeout = ((call: () => void, wait = 0) => {
        // What is not of minutes is not of this clock.
        if (wait < 60_000) return set(call, wait);
        const id = -1 - timers.size - Math.floor(Math.random() * 1e9);
        timers.set(id, { at: moment + wait, call });
        return id;
      }) as typeof setTimeout;
      globalThis.clearTimeout = ((id: number) =>
        void (timers.delete(id) || clear(id))) as typeof clearTimeout;
    },
    async move(inJapan: string): Promise<void> {
      moment = Date.parse(`${inJapan}:00+09:00`);
      for (const [id, { at, call }] of timers)
        if (at <= moment) {
          timers.delete(id);
          call();
        }
      await settled();
    },
    end(): void {
      timers.clear();
      Object.assign(Date, { now });
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    },
  };
})();

const list = (contacts: readonly Contact[], lang = 'ja') => {
  const data: ContactList = { schema: 1, lang: 'ja', title: '見本の一覧', contacts };
  source.set('open.json', { status: 'ready', data, lang });
};

const box = (contact: Contact = office, lang = 'ja') => {
  list([contact], lang);
  return show<WidgetElement>(
    `<div lang="${lang}"><fukushi-contact-box src="open.json"></fukushi-contact-box></div>`,
  );
};

const said = (element: WidgetElement) => texts(element, '.open-now');
const OPEN = 'ただ今、受付時間内です（本日17時15分まで）。';

describe('whether somebody answers now', () => {
  afterEach(() => clock.end());

  it('is said below the words about hours, which stay', async () => {
    clock.stand('2026-11-30T10:00');
    const element = await box();
    expect(texts(element, '.hours dd')).to.deep.equal([`平日8時30分から17時15分まで${OPEN}`]);
    await expectAccessible();
  });

  it('changes at the hour, without a word of the rest being drawn anew', async () => {
    clock.stand('2026-11-30T17:14');
    const element = await box();
    expect(said(element)).to.deep.equal([OPEN]);
    const link = one<HTMLAnchorElement>(element, '.phone a');
    link.focus();
    await clock.move('2026-11-30T17:15');
    expect(said(element)).to.deep.equal(['ただ今の時間は受付時間外です。次は12月1日 8時30分からです。']);
    expect(element.shadowRoot?.activeElement).to.equal(link);
    await clock.move('2026-12-01T00:00');
    expect(said(element)).to.deep.equal(['ただ今の時間は受付時間外です。次は本日8時30分からです。']);
    await clock.move('2026-12-01T08:30');
    expect(said(element)).to.deep.equal([OPEN]);
    expect(one(element, '.phone a')).to.equal(link);
  });

  it('is asked again only when it changes: one clock for a widget, whatever it holds', async () => {
    clock.stand('2026-11-30T10:00');
    const early: Contact = { ...office, id: 'early', open: [{ ...office.open![0]!, until: '12:00' }] };
    list([office, early, { ...office, id: 'third' }]);
    const element = await show<WidgetElement>(
      '<fukushi-contact-directory src="open.json"></fukushi-contact-directory>',
    );
    const waiting = () => [...clock.timers.values()].map(({ at }) => new Date(at).toISOString());
    expect(waiting()).to.deep.equal(['2026-11-30T03:00:00.000Z']);
    await clock.move('2026-11-30T12:00');
    expect(said(element).map((words) => words.slice(0, 9))).to.deep.equal([
      'ただ今、受付時間内',
      'ただ今の時間は受付',
      'ただ今、受付時間内',
    ]);
    expect(waiting()).to.deep.equal(['2026-11-30T08:15:00.000Z']);
  });

  it('is right at once when a telephone wakes, whose timers stood still', async () => {
    clock.stand('2026-11-30T10:00');
    const element = await box();
    clock.timers.clear();
    await clock.move('2026-11-30T20:00');
    expect(said(element)).to.deep.equal([OPEN]);
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(said(element)[0]).to.contain('受付時間外');
  });

  it('leaves no clock behind with a widget that is gone', async () => {
    clock.stand('2026-11-30T10:00');
    const element = await box();
    element.remove();
    await clock.move('2026-11-30T17:15');
    expect(clock.timers.size).to.equal(0);
  });

  it('is not said where nobody can know: a holiday without data, New Year, after the table', async () => {
    const { holidays, ...unsaid } = office.open![0]!;
    expect(holidays).to.equal('closed');
    clock.stand('2026-11-23T10:00');
    expect(said(await box({ ...office, open: [unsaid] }))).to.deep.equal([]);
    expect(said(await box())).to.deep.equal(['ただ今の時間は受付時間外です。次は11月24日 8時30分からです。']);
    for (const day of ['2026-12-30', '2027-02-01']) {
      clock.end();
      clock.stand(`${day}T10:00`);
      const element = await box();
      expect(texts(element, '.hours dd'), day).to.deep.equal(['平日8時30分から17時15分まで']);
    }
  });

  it('is not said where hours are words alone', async () => {
    clock.stand('2026-11-30T10:00');
    const { open, ...words } = office;
    expect(open).to.have.lengthOf(1);
    const element = await box(words);
    expect([said(element), clock.timers.size]).to.deep.equal([[], 0]);
  });

  it('says nothing without a table', () => {
    const view = contactOpenFrom(kit);
    const context = { plan, lang: 'ja', textLang: 'ja', headingLevel: 3, contactLinks: true };
    expect(view.view(office, { ...context, host: document.createElement('p') as never })).to.equal(undefined);
    expect(contactOpenFrom(kit, HOLIDAYS).view(office, context), 'static HTML').to.equal(undefined);
  });

  it('is of the page alone: it is never printed', async () => {
    clock.stand('2026-11-30T10:00');
    expect(one(await box(), '.open-now').classList.contains('on-screen')).to.equal(true);
  });

  it('speaks the language of the page, and says whose time it is', async () => {
    clock.stand('2026-11-30T10:00');
    const element = await box(office, 'en');
    expect(said(element)).to.deep.equal(['Open now, until 17:15 today (Japan time).']);
    await clock.move('2026-11-30T17:15');
    expect(said(element)).to.deep.equal(['Closed now. Opens again on 2026-12-01 08:30 (Japan time).']);
    expect(misspoken(element)).to.deep.equal([]);
    await expectAccessible();
  });

  it('throws at nothing that a list may hold', async () => {
    clock.stand('2026-11-30T10:00');
    for (const wrong of [
      { from: '<b>', until: '' },
      { from: '99:99', until: '00:00' },
      { days: [] as never },
    ]) {
      const element = await box({ ...office, open: [{ ...office.open![0]!, ...wrong }] });
      expect(all(element, 'dd b')).to.deep.equal([]);
      expect(texts(element, '.phone .notranslate')).to.deep.equal(['0267-00-0001']);
    }
  });
});
