/** A plan's words are words, wherever they come from: no text of a plan becomes markup. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { PLAN_WIDGETS } from '@fukushi-widgets/model';
import type { Plan } from '@fukushi-widgets/model';
import { parseFragment } from 'parse5';

import { fullPlan, textsOf } from './support/full-plan.js';
import { attribute, elements, invalidFragment, textOf } from './support/html.js';
import { fragmentHtml, pageHtml, widgetIds } from './support/in-process.js';

const HOSTILE = `<script>alert("1")</script><!-- --> &amp; '"><b onclick=x>`;
const hostile = fullPlan((text) => text + HOSTILE);

const contact = (changes: Partial<Plan['contacts'][number]>): Plan => ({
  ...fullPlan(),
  contacts: [{ id: 'city', organization: 'city', ...changes }],
});
const contactBoxes = (plan: Plan) => {
  const request = { plan, widget: 'contact-box', id: 'city', lang: 'ja', headingLevel: 3 } as const;
  return [fragmentHtml(request), pageHtml(request)].map((html) => html ?? '');
};
const linksIn = (html: string) =>
  elements(html).flatMap((element) => (element.tagName === 'a' ? [attribute(element, 'href')] : []));

describe('texts of a plan', () => {
  for (const widget of PLAN_WIDGETS) {
    test(`${widget}: stay text, in the fragment and on our page`, async () => {
      for (const id of widgetIds(widget, hostile)) {
        const request = {
          plan: hostile,
          widget,
          id,
          lang: 'ja',
          headingLevel: 3,
          base: 'https://w.example/',
        };
        for (const html of [fragmentHtml(request), pageHtml(request)].map((each) => each ?? '')) {
          const tags = elements(html).map(({ tagName }) => tagName);
          assert.equal(tags.includes('script') || tags.includes('b'), false);
          assert.ok(textOf(parseFragment(html)).includes(HOSTILE), 'the words are all there');
        }
        assert.deepEqual(await invalidFragment(fragmentHtml(request) ?? ''), []);
      }
    });
  }

  test('are all shown by the whole plan, letter for letter', () => {
    const html = fragmentHtml({ plan: hostile, widget: 'plan', lang: 'ja', headingLevel: 2 }) ?? '';
    const shown = textOf(parseFragment(html));
    // The long name stands behind its short one, labels of levels and numbers behind the numbers made from them,
    // keywords inside the sentences they are taken from; the action list explains actors.
    const left = new Set(
      ['見本市社会福祉協議会', '目標', '施策', '目標{id}', '施策{id}', 'つながり', '住民の集まり'].map(
        (text) => text + HOSTILE,
      ),
    );
    const missing = textsOf(hostile).filter((text) => !left.has(text) && !shown.includes(text));
    assert.deepEqual(missing, []);
  });

  test('in a base address and an id stay inside the address', () => {
    const plan = fullPlan();
    const [goal] = plan.goals;
    const odd = { ...plan, goals: [{ ...goal, id: '1"><b>' }] } as Plan;
    const html =
      fragmentHtml({
        plan: odd,
        widget: 'goal-section',
        id: '1"><b>',
        lang: 'ja',
        headingLevel: 3,
        base: 'https://w.example/?a=1&b="/',
      }) ?? '';
    assert.equal(
      elements(html).some(({ tagName }) => tagName === 'b'),
      false,
    );
    assert.equal(linksIn(html).at(-1)?.startsWith('https://w.example/?a=1&b="/v1/embed/goal-section/'), true);
  });
});

describe('addresses of a contact', () => {
  for (const url of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'www.example.com',
    '/form',
  ]) {
    test(`${url}: shown, not linked`, () => {
      for (const html of contactBoxes(contact({ url, form: url }))) {
        assert.deepEqual(linksIn(html), []);
        assert.ok(textOf(parseFragment(html)).includes(url.trim()));
      }
    });
  }

  test('an e-mail address that would carry a subject or a script is not linked', () => {
    for (const email of ['a@b.jp?subject=x', 'javascript:alert(1)', '"a b"@b.jp', 'a@b.jp,c@d.jp?cc=x']) {
      for (const html of contactBoxes(contact({ email }))) assert.deepEqual(linksIn(html), []);
    }
  });

  test('an e-mail address nobody has confirmed is not linked', () => {
    for (const html of contactBoxes(contact({ email: 'a@b.jp', emailUnconfirmed: true }))) {
      assert.deepEqual(linksIn(html), []);
    }
  });

  test('our page dials the main number, never the extension', () => {
    const [, page] = contactBoxes(contact({ phones: [{ number: '0267-22-1700', extension: '2141' }] }));
    assert.deepEqual(linksIn(page ?? ''), ['tel:0267221700']);
    assert.match(textOf(parseFragment(page ?? '')), /0267-22-1700 ?（内線2141）/u);
  });

  test('a number that is words is not dialled', () => {
    for (const html of contactBoxes(contact({ phones: [{ number: '準備中' }] })))
      assert.deepEqual(linksIn(html), []);
  });
});
