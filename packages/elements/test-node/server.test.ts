/** Rendering on a server: declarative shadow roots, without a page. Hydration is tested in packages/lab/packed. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { bundledPlan, emptyPlan, providePlanSource, type WidgetElement } from '@fukushi-widgets/elements';
import type { Plan } from '@fukushi-widgets/model';

const plan: Plan = {
  ...emptyPlan,
  id: 'small',
  title: { ja: '小さな計画', en: 'A small plan' },
  levels: [
    { id: 'goal', label: '目標', number: '目標{id}' },
    { id: 'policy', label: '施策', number: '施策{id}' },
  ],
  goals: [
    {
      id: '1',
      title: '支える',
      children: [{ id: '1-1', title: '健康なまち', actions: [{ text: '歩きます。' }] }],
    },
  ],
  contacts: [{ id: 'city', organization: 'city', name: '福祉課', phones: [{ number: '0267-00-0000' }] }],
  message: {
    heading: 'ごあいさつ',
    paragraphs: ['こんにちは。'],
    signature: { role: '会長', name: '見本 花子' },
  },
};

const source = bundledPlan(plan, { base: 'https://widgets.example/', languages: ['ja', 'en'] });
const onServer = (template: TemplateResult) => collectResultSync(render(template));
const text = (html: string) =>
  html.replaceAll(/<style>[^]*?<\/style>|<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');

describe('on a server', () => {
  before(async () => {
    assert.equal('document' in globalThis, false);
    await import('@fukushi-widgets/elements/define/all.js');
    providePlanSource(source);
  });

  const everyElement: readonly [string, TemplateResult, string][] = [
    ['policy-card', html`<fukushi-policy-card policy="1-1"></fukushi-policy-card>`, '施策1-1 健康なまち'],
    ['goal-section', html`<fukushi-goal-section goal="1"></fukushi-goal-section>`, '目標1 支える'],
    ['action-list', html`<fukushi-action-list></fukushi-action-list>`, '歩きます。'],
    ['contact-box', html`<fukushi-contact-box organization="city"></fukushi-contact-box>`, '福祉課'],
    ['system-chart', html`<fukushi-system-chart></fukushi-system-chart>`, '施策1-1 健康なまち'],
    ['plan-summary', html`<fukushi-plan-summary></fukushi-plan-summary>`, '小さな計画'],
    ['message', html`<fukushi-message></fukushi-message>`, 'ごあいさつ'],
    ['plan', html`<fukushi-plan></fukushi-plan>`, '目標1 支える'],
  ];
  for (const [name, template, words] of everyElement) {
    test(`fukushi-${name} is written with a declarative shadow root`, () => {
      const written = onServer(template);
      assert.match(written, new RegExp(`<fukushi-${name}[^>]*><template [^>]*shadowrootmode="open"`, 'u'));
      assert.ok(text(written).includes(words), text(written));
      assert.match(written, /<slot><\/slot>/u);
    });
  }

  test('the heading level and the language of the tag count', () => {
    const written = onServer(
      html`<fukushi-contact-box organization="city" heading-level="2" lang="en"></fukushi-contact-box>`,
    );
    assert.match(written, /<h2[^>]* part="heading"/u);
    assert.match(written, /part="frame" lang="en"/u);
  });

  test('a directory has the order and the headings that it has in a page, and all its contacts', () => {
    const contacts = Array.from({ length: 12 }, (_, index) => ({
      id: `kai-${index}`,
      name: `見本の会${index}`,
      ...(index > 0 && { group: index % 2 ? '相談' : '集まり' }),
    }));
    const written = onServer(
      html`<fukushi-contact-directory .plan=${{ ...plan, contacts }}></fukushi-contact-directory>`,
    );
    const headings = [...written.matchAll(/<(h\d)[^>]*>([^]*?)<\/\1>/gu)].map(
      ([, level = '', words = '']) => `${level} ${text(words).trim()}`,
    );
    const box = (index: number, level = 5) => `h${level} 問合せ先 見本の会${index}`;
    assert.deepEqual(headings, [
      'h3 問合せ先',
      box(0, 4),
      'h4 相談',
      ...[1, 3, 5, 7, 9, 11].map((index) => box(index)),
      'h4 集まり',
      ...[2, 4, 6, 8, 10].map((index) => box(index)),
    ]);
    // The fields of the search are there for the script, which alone shows them.
    assert.match(written, /@media print,\s*\(scripting: none\)\s*\{\s*\.search/u);
    assert.doesNotMatch(written, /class="[^"]*unfound/u);
  });

  test('an unknown value is a note to the editor', () => {
    const written = onServer(html`<fukushi-policy-card policy="9"></fukushi-policy-card>`);
    assert.match(written, /part="problem"/u);
    assert.match(text(written), /1-1/u);
  });
});

describe('a bundled plan', () => {
  test('is there at once, in any language', () => {
    assert.deepEqual(source.data('', 'en'), { status: 'ready', data: plan, lang: 'en' });
    assert.deepEqual(source.languages, ['ja', 'en']);
    assert.deepEqual(bundledPlan(plan).languages, ['ja']);
  });

  test('says that another address cannot be used', () => {
    const state = source.data('https://elsewhere.example/plan.json', 'ja');
    assert.equal(state.status, 'failed');
  });

  test('knows the pages under its base, and none without one', () => {
    const address = 'https://widgets.example/v1/embed/policy-card/1-1/';
    assert.equal(source.permalink({ widget: 'policy-card', id: '1-1' }), address);
    assert.deepEqual(
      [source.parsePermalink(address), source.parsePermalink('https://widgets.example/')],
      [{ widget: 'policy-card', id: '1-1', lang: undefined, options: {} }, undefined],
    );
    const unpublished = bundledPlan(plan);
    assert.equal(unpublished.permalink({ widget: 'plan' }), undefined);
    assert.equal(unpublished.parsePermalink(address), undefined);
  });

  test('without content serves a partner’s own contact box', () => {
    const Element = customElements.get('fukushi-contact-box') as new () => WidgetElement;
    const element = new Element();
    element.plan = emptyPlan;
    element.name = '見本ふれあいの会';
    const { values } = (element as unknown as { render(): TemplateResult }).render();
    assert.ok(JSON.stringify(values).includes('見本ふれあいの会'));
  });
});
