import { expect } from 'chai';
import type { Action, Plan, PlanNode } from '@fukushi-widgets/model';
import { press } from '../../../../tools/browser-commands.js';
import '../define/all.js';
import type { FukushiActorChosenEvent } from '../events/fukushi-actor-chosen.js';
import { expectAccessible } from '../test/axe.js';
import '../test/english.js';
import { generalPlan } from '../test/general-plan.js';
import {
  all,
  control,
  focused,
  headings,
  isDrawn,
  links,
  misspoken,
  one,
  shown,
  text,
  texts,
} from '../test/look.js';
import { settled, show, warnings } from '../test/page.js';
import '../test/source.js';
import type { WidgetElement } from '../widget-element.js';

const list = (attributes = '') =>
  show<WidgetElement>(`<fukushi-action-list ${attributes}></fukushi-action-list>`);
const groups = (element: WidgetElement) => all(element, 'h4').filter(isDrawn).map(text);
const actions = (element: WidgetElement) =>
  all(element, 'li')
    .filter((item) => isDrawn(item) && !item.closest('[role=group]'))
    .map(text);
const pressed = (element: WidgetElement) => texts(element, 'button[aria-pressed=true]');

describe('fukushi-action-list', () => {
  it('shows every action under its actor, with the policy it belongs to', async () => {
    const element = await list();
    expect(headings(element)).to.deep.equal([
      'h3 期待する取り組み（例）',
      'h4 わたし',
      'h4 わたしたち',
      'h4 社協',
      'h4 市',
    ]);
    expect(actions(element)).to.deep.equal([
      '基本施策1-1 健康なまち 毎日歩きましょう。',
      '基本施策1-2 備え 水を備えましょう。',
      '基本施策1-1 健康なまち 歩く会を開きましょう。',
      '基本施策2-1 移動 乗りあいましょう。',
      '基本施策1-1 健康なまち 歩く会を助けます。',
      '基本施策1-1 健康なまち 歩く道を直します。',
      '基本施策1-2 備え 避難所を備えます。',
    ]);
    expect(shown(element)).to.contain('わたし 市民のみなさん 基本施策1-1');
    await expectAccessible();
  });

  it('links each policy and the list to their own pages', async () => {
    expect(links(await list('policy="2-1"'))).to.deep.equal([
      '基本施策2-1 移動 → https://widgets.example/v1/embed/policy-card/2-1/',
      '「期待する取り組み（例）」のページ → https://widgets.example/v1/embed/action-list/',
    ]);
    expect(links(await list('policy="2-1" actor="us"')).at(-1)).to.equal(
      '「わたしたち 期待する取り組み（例）」のページ → https://widgets.example/v1/embed/action-list/us/',
    );
  });

  describe('without an actor', () => {
    it('has a named group of buttons, of which “all” is pressed, and a silent status', async () => {
      const element = await list();
      const group = one(element, '[role=group]');
      expect(group.getAttribute('aria-label')).to.equal('表示する人・団体を選ぶ');
      expect([...group.querySelectorAll('button')].map(text)).to.deep.equal([
        'すべて',
        'わたし',
        'わたしたち',
        '社協',
        '市',
      ]);
      expect(pressed(element)).to.deep.equal(['すべて']);
      expect(text(one(element, '[aria-live=polite]'))).to.equal('');
    });

    it('narrows to the actor a reader clicks, says how many there are, and comes back', async () => {
      const element = await list();
      const status = one(element, '[aria-live=polite]');
      control(element, '社協').click();
      await settled();
      expect([groups(element), pressed(element)]).to.deep.equal([['社協'], ['社協']]);
      expect(one(element, '[aria-live=polite]')).to.equal(status);
      expect(text(status)).to.contain('1件');
      await expectAccessible();
      control(element, 'すべて').click();
      await settled();
      expect([groups(element).length, pressed(element)]).to.deep.equal([4, ['すべて']]);
      expect(text(status)).to.contain('7件');
    });

    it('says something new at every choice, also when the number stays the same', async () => {
      const element = await list();
      control(element, 'わたし').click();
      await settled();
      const first = text(one(element, '[aria-live=polite]'));
      control(element, 'わたしたち').click(); // as many actions as わたし
      await settled();
      expect(text(one(element, '[aria-live=polite]'))).not.to.equal(first);
    });

    it('works with the keyboard and keeps focus on the button', async () => {
      const element = await list();
      const chosen: string[] = [];
      element.addEventListener('fukushi-actor-chosen', ({ detail }) => chosen.push(detail.actor));
      const order: string[] = [];
      for (let presses = 0; presses < 3; presses += 1) {
        await press('Tab');
        order.push(text(focused()));
      }
      expect(order).to.deep.equal(['すべて', 'わたし', 'わたしたち']);
      await press('Enter');
      await settled();
      expect([text(focused()), groups(element)]).to.deep.equal(['わたしたち', ['わたしたち']]);
      await press('Shift+Tab');
      await press(' ');
      await settled();
      expect([text(focused()), groups(element)]).to.deep.equal(['わたし', ['わたし']]);
      expect(chosen).to.deep.equal(['us', 'me']);
    });

    it('tells the page about each choice, through shadow roots', async () => {
      const element = await list();
      const events: FukushiActorChosenEvent[] = [];
      const hear = (event: FukushiActorChosenEvent) => events.push(event);
      document.body.addEventListener('fukushi-actor-chosen', hear);
      control(element, '市').click();
      control(element, 'すべて').click();
      document.body.removeEventListener('fukushi-actor-chosen', hear);
      expect(events.map(({ detail }) => detail)).to.deep.equal([{ actor: 'city' }, { actor: '' }]);
      expect(events.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
    });

    it('keeps the choice when it is moved', async () => {
      const element = await list();
      control(element, '市').click();
      element.parentElement?.append(element);
      await settled();
      expect([groups(element), pressed(element)]).to.deep.equal([['市'], ['市']]);
    });
  });

  for (const value of ['わたし', 'me', '[わたし]', '［わたし］', '私', '“わたし”', ' ME ']) {
    it(`takes actor="${value}" as printed and offers no switch`, async () => {
      const element = await list(`actor="${value}"`);
      expect(groups(element)).to.deep.equal(['わたし']);
      expect(all(element, 'button, [aria-live=polite]')).to.have.lengthOf(0);
    });
  }

  it('narrows to a goal, to a policy, and to an actor within them', async () => {
    expect(groups(await list('goal="目標２"'))).to.deep.equal(['わたしたち']);
    expect(groups(await list('policy="１－２"'))).to.deep.equal(['わたし', '市']);
    expect(actions(await list('policy="1-2" actor="市"'))).to.deep.equal([
      '基本施策1-2 備え 避難所を備えます。',
    ]);
  });

  it('says so where there is no matching action', async () => {
    const element = await list('goal="2" actor="社協"');
    expect(shown(element)).to.contain('あてはまる取り組みはありません。');
    await expectAccessible();
  });

  for (const [attribute, value, accepted] of [
    ['actor', 'mayor', 'me, us, council, city'],
    ['goal', '9', '1, 2'],
    ['policy', '9-9', '1-1, 1-2, 2-1'],
  ] as const) {
    it(`tells which values ${attribute} takes`, async () => {
      let element!: WidgetElement;
      await warnings(async () => {
        element = await list(`${attribute}="${value}"`);
      });
      expect(shown(element)).to.equal(
        `このページを作る方へ ${attribute}="${value}" は見つかりません。使える値: ${accepted}`,
      );
      await expectAccessible();
    });
  }

  it('speaks English and says where words are Japanese', async () => {
    const element = await list('lang="en"');
    control(element, 'We').click();
    await settled();
    expect(groups(element)).to.deep.equal(['We']);
    expect(text(one(element, '[aria-live=polite]'))).to.contain('2 actions');
    expect(misspoken(element)).to.deep.equal([]);
    await expectAccessible();
  });

  it('shows a plan without actors as one list, without a switch', async () => {
    const element = await list();
    element.plan = generalPlan;
    await settled();
    expect(headings(element)).to.deep.equal(['h3 取り組み']);
    expect(actions(element)).to.deep.equal([
      '施策a-1-1 見守り あいさつをする。',
      '施策a-1-1 見守り 見回りをする。',
    ]);
    expect(all(element, 'button, a')).to.have.lengthOf(0);
    await expectAccessible();
  });

  it('says how far an action has come: in words, with the day and the note', async () => {
    const element = await list();
    const said = {
      state: 'in-progress',
      date: '2026-09',
      stateLabel: '順調',
      dateLabel: '2026年9月現在',
    } as const;
    element.plan = withActions([
      { text: 'あいさつをする。', progress: { ...said, note: '5人が始めました。' } },
      // A plan that was not compiled has no words for it; a state that is none is shown as it is written.
      { text: '見回りをする。', progress: { state: 'done', date: '2026-09' } },
      { text: '記録をする。', progress: { state: '延期' as 'done', date: '2026-09' } },
    ]);
    await settled();
    expect(actions(element)).to.deep.equal([
      '施策a-1-1 見守り あいさつをする。 順調 2026年9月現在 5人が始めました。',
      '施策a-1-1 見守り 見回りをする。 達成 2026-09',
      '施策a-1-1 見守り 記録をする。 延期 2026-09',
    ]);
    // Three frames for three states: none is told by a colour.
    expect(all(element, '.state').map((state) => getComputedStyle(state).borderTopStyle)).to.deep.equal([
      'dashed',
      'solid',
      'dotted',
    ]);
    await expectAccessible();
  });
});

/** The general plan with other actions of its first policy. */
function withActions(actions: readonly Action[]): Plan {
  const change = (node: PlanNode): PlanNode => ({
    ...node,
    ...(node.actions && { actions }),
    ...(node.children && { children: node.children.map(change) }),
  });
  return { ...generalPlan, goals: generalPlan.goals.map(change) };
}
