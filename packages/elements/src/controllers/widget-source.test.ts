import { expect } from 'chai';
import '../define/all.js';
import type { WidgetElement } from '../widget-element.js';
import { expectAccessible } from '../test/axe.js';
import { tellWidgets } from '../plan-source.js';
import '../test/english.js';
import { generalPlan } from '../test/general-plan.js';
import { drawnChildren, headings, links, one, shown, text } from '../test/look.js';
import { errors, settled, show } from '../test/page.js';
import { plan } from '../test/plan.js';
import { source } from '../test/source.js';

const card = (attributes: string, children = '') =>
  show<WidgetElement>(`<fukushi-policy-card ${attributes}>${children}</fukushi-policy-card>`);

describe('a widget', () => {
  describe('with a source', () => {
    it('draws nothing and keeps the children while the plan loads, then shows it', async () => {
      source.set('', { status: 'loading' });
      const element = await card('policy="1-1"', '<p>ページの文</p>');
      expect([shown(element), drawnChildren(element)]).to.deep.equal(['', ['ページの文']]);
      source.set('', { status: 'ready', data: plan, lang: 'ja' });
      await settled();
      expect(headings(element)[0]).to.equal('h3 基本施策1-1 健康なまち');
    });

    it('tells the editor why another plan cannot be shown, once, and keeps the children', async () => {
      const problem = {
        kind: 'load-failed',
        attribute: 'src',
        value: '/x.json',
        reason: 'HTTP 404',
      } as const;
      source.set('/x.json', { status: 'failed', problem });
      let element!: WidgetElement;
      const events = await errors(async () => {
        element = await card('policy="1-1" src="/x.json"', '<p>ページの文</p>');
        tellWidgets();
      });
      expect(shown(element)).to.equal('このページを作る方へ src="/x.json" を使えません（HTTP 404）。');
      expect(drawnChildren(element)).to.deep.equal(['ページの文']);
      expect(events.map(({ detail }) => detail)).to.deep.equal([
        { ...problem, message: 'src="/x.json" を使えません（HTTP 404）。' },
      ]);
      await expectAccessible();
    });

    it('tells the editor what a plan lacks that a widget shows, and what can be written', async () => {
      const none = { ...plan, contacts: [], message: undefined };
      source.set('', { status: 'ready', data: none, lang: 'ja' });
      source.set('/x.json', { status: 'ready', data: none, lang: 'ja' });
      for (const [tag, says] of [
        [
          'contact-box organization="city"',
          'organization="" は見つかりません。使える値: name="…", src="….json"',
        ],
        ['contact-box src="/x.json"', 'src="/x.json" を使えません（contacts: list）。'],
        ['message', 'src="" を使えません（message: object）。'],
        ['message src="/x.json"', 'src="/x.json" を使えません（message: object）。'],
      ] as const) {
        const [event] = await errors(() => show(`<fukushi-${tag}></fukushi-${tag.split(' ')[0]}>`));
        expect(event?.detail.message).to.equal(says);
      }
    });

    it('says that a plan could not be loaded in a status that was there, empty, while it loaded', async () => {
      source.set('/x.json', { status: 'loading' });
      const element = await card('policy="1-1" src="/x.json"');
      const status = one(element, '[aria-live=polite]');
      expect(text(status)).to.equal('');
      const problem = {
        kind: 'load-failed',
        attribute: 'src',
        value: '/x.json',
        reason: 'HTTP 404',
      } as const;
      await errors(() => source.set('/x.json', { status: 'failed', problem }));
      expect(one(element, '[aria-live=polite]')).to.equal(status);
      expect(text(status)).to.contain('HTTP 404');
    });

    it('shows the plan that src names, without links to pages that nobody published', async () => {
      source.set('/x.json', { status: 'ready', data: generalPlan, lang: 'ja' });
      const element = await card('policy="a-1-1" src=" /x.json "');
      expect(headings(element)[0]).to.equal('h3 施策a-1-1 見守り');
      expect(links(element)).to.deep.equal([]);
    });

    it('tells the editor where src leads to a contact list instead of a plan', async () => {
      source.set('/c.json', { status: 'ready', data: { schema: 1, lang: 'ja', contacts: [] }, lang: 'ja' });
      const [event] = await errors(() => card('policy="1-1" src="/c.json"'));
      expect(event?.detail).to.include({
        kind: 'wrong-data',
        attribute: 'src',
        path: 'goals',
        expected: 'list',
      });
    });

    it('prefers a plan given as data', async () => {
      source.set('', { status: 'loading' });
      const element = await card('policy="1-1"');
      element.plan = { ...plan, goals: [{ id: '1', children: [{ id: '1-1', title: '渡された施策' }] }] };
      await settled();
      expect(headings(element)[0]).to.equal('h3 基本施策1-1 渡された施策');
      expect(links(element)).to.deep.equal([]);
    });

    it('shows markup in a plan as text', async () => {
      const element = await card('policy="1-1"');
      element.plan = { ...plan, goals: [{ id: '1', children: [{ id: '1-1', title: '<b>太字</b>' }] }] };
      await settled();
      expect(headings(element)[0]).to.equal('h3 基本施策1-1 <b>太字</b>');
    });
  });

  describe('that is removed', () => {
    it('no longer follows the source', async () => {
      const element = await card('policy="1-1"');
      element.remove();
      tellWidgets();
      expect(element.isUpdatePending).to.equal(false);
    });

    it('no longer follows the source, however often it was moved before', async () => {
      const element = await card('policy="1-1"');
      for (let moves = 0; moves < 3; moves += 1) element.parentElement?.append(element);
      await element.updateComplete;
      tellWidgets();
      expect(element.isUpdatePending).to.equal(true);
      await element.updateComplete;
      element.remove();
      tellWidgets();
      expect(element.isUpdatePending).to.equal(false);
    });

    it('shows what it missed when it comes back', async () => {
      const element = await card('policy="1-1"');
      const parent = element.parentElement;
      element.remove();
      document.documentElement.lang = 'en';
      parent?.append(element);
      await settled();
      expect(headings(element)[0]).to.equal('h3 Policy 1-1 A healthy town');
    });
  });
});
