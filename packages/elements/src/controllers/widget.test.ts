import { expect } from 'chai';
import { CHOICES } from '@fukushi-widgets/model';
import '../define/all.js';
import type { WidgetElement } from '../widget-element.js';
import { expectAccessible } from '../test/axe.js';
import { tellWidgets } from '../plan-source.js';
import '../test/english.js';
import { drawnChildren, headings, shown } from '../test/look.js';
import { errors, onPage, settled, show, warnings } from '../test/page.js';
import '../test/source.js';

const card = (attributes: string, children = '') =>
  show<WidgetElement>(`<fukushi-policy-card ${attributes}>${children}</fukushi-policy-card>`);

describe('a widget', () => {
  it('adopts its style sheets once, however often it is drawn', async () => {
    const element = await card('policy="1-1"');
    let adopted = 0;
    Object.defineProperty(element.shadowRoot, 'adoptedStyleSheets', {
      get: () => [],
      set: () => adopted++,
    });
    element.requestUpdate();
    await element.updateComplete;
    expect(adopted).to.equal(0);
  });

  describe('with heading-level', () => {
    for (const level of ['2', '3', '4', '5', '6']) {
      it(`${level} starts there`, async () => {
        expect(headings(await card(`policy="1-2" variant="summary" heading-level="${level}"`))).to.deep.equal(
          [`h${level} 基本施策1-2 備え`],
        );
      });
    }

    for (const level of ['', '1', '7', '0', '-2', 'h4', '三']) {
      it(`"${level}" starts at 3`, async () => {
        expect(headings(await card(`policy="1-2" variant="summary" heading-level="${level}"`))).to.deep.equal(
          ['h3 基本施策1-2 備え'],
        );
      });
    }

    it('follows a change', async () => {
      const element = await card('policy="1-2" variant="summary"');
      element.headingLevel = 5;
      await settled();
      expect(headings(element)).to.deep.equal(['h5 基本施策1-2 備え']);
    });
  });

  describe('with a value that names nothing', () => {
    it('shows a note to the editor, keeps the children, and stays accessible', async () => {
      let element!: WidgetElement;
      await warnings(async () => {
        element = await card('policy="9"', '<p>ページの文</p>');
      });
      expect(shown(element)).to.equal(
        'このページを作る方へ policy="9" は見つかりません。使える値: 1-1, 1-2, 2-1',
      );
      expect(drawnChildren(element)).to.deep.equal(['ページの文']);
      await expectAccessible();
    });

    it('keeps children that would repeat the view', async () => {
      const link = '<a href="https://widgets.example/v1/embed/policy-card/1-1/">基本施策1-1</a>';
      let element!: WidgetElement;
      await warnings(async () => {
        element = await card('policy="9"', link);
      });
      expect(drawnChildren(element)).to.deep.equal(['基本施策1-1']);
      element.policy = '1-1';
      await settled();
      expect(drawnChildren(element)).to.deep.equal([]);
    });

    it('fires one event, through shadow roots, that says what and which values', async () => {
      const [event, ...others] = await errors(() => card('policy="9"'));
      expect(others).to.deep.equal([]);
      expect(event).to.include({ bubbles: true, composed: true });
      expect(event?.target).to.equal(onPage('fukushi-policy-card'));
      expect(event?.detail).to.deep.equal({
        kind: 'unknown-value',
        attribute: 'policy',
        value: '9',
        accepted: ['1-1', '1-2', '2-1'],
        message: 'policy="9" は見つかりません。使える値: 1-1, 1-2, 2-1',
      });
    });

    it('warns once on the console, with the element', async () => {
      const said = await warnings(() => card('policy="9"'));
      expect(said).to.deep.equal([
        [
          '<fukushi-policy-card> policy="9" は見つかりません。使える値: 1-1, 1-2, 2-1',
          onPage('fukushi-policy-card'),
        ],
      ]);
    });

    it('does not report it again while it stays the same', async () => {
      let element!: WidgetElement;
      await warnings(async () => {
        element = await card('policy="9"');
      });
      const again = await errors(async () => {
        element.requestUpdate();
        tellWidgets();
        await settled();
        element.parentElement?.append(element);
      });
      expect(again).to.deep.equal([]);
    });

    it('reports the next one, and the same one after it had been right', async () => {
      const element = await card('policy="1-1"');
      const reported = await errors(async () => {
        for (const value of ['8', '9', '1-1', '9']) {
          element.policy = value;
          await settled();
          element.requestUpdate();
          await settled();
        }
      });
      expect(reported.map(({ detail }) => detail.value)).to.deep.equal(['8', '9', '9']);
    });

    it('shows the view once the value is right', async () => {
      let element!: WidgetElement;
      await warnings(async () => {
        element = await card('policy="9"', '<p>ページの文</p>');
      });
      element.setAttribute('policy', '2-1');
      await settled();
      expect(headings(element)[0]).to.equal('h3 基本施策2-1 移動');
      expect(shown(element)).not.to.contain('このページを作る方へ');
    });

    it('speaks to the editor in the language of the widget', async () => {
      let element!: WidgetElement;
      await warnings(async () => {
        element = await card('policy="9" lang="en"');
      });
      expect(shown(element)).to.equal(
        'To the editor of this page: policy="9" was not found. Accepted values: 1-1, 1-2, 2-1',
      );
    });

    it('shows the value as text, whatever it is', async () => {
      let element!: WidgetElement;
      await warnings(async () => {
        element = await card('policy="&lt;img src=x&gt;"');
      });
      expect(shown(element)).to.contain('policy="<img src=x>"');
    });
  });

  for (const [choice, [initial]] of Object.entries(CHOICES)) {
    const [attribute = '', own] = choice.split(' ').toReversed();
    it(`shows the same with ${own ?? ''} ${attribute}="${initial}" as without it`, async () => {
      const tag = own ?? (attribute === 'layout' ? 'system-chart' : 'policy-card');
      const markup = (said: string) =>
        `<fukushi-${tag} policy="1-1" organization="city" ${said}></fukushi-${tag}>`;
      const one = (await show(markup(''))).shadowRoot?.innerHTML.replaceAll(/<!--.*?-->/gu, '');
      const other = (await show(markup(`${attribute}="${initial}"`))).shadowRoot?.innerHTML;
      expect(other?.replaceAll(/<!--.*?-->/gu, '')).to.equal(one);
    });
  }

  for (const value of [undefined, null, 0, 42, '']) {
    it(`takes ${String(value)} as text or as nothing, and never leaves the old view`, async () => {
      const element = await show<WidgetElement>(
        '<fukushi-contact-box name="前の団体" tel="0267-00-0001" extension="1"></fukushi-contact-box>',
      );
      element.name = '次の団体';
      element.extension = value;
      await settled();
      expect(shown(element)).to.contain('次の団体');
      expect(shown(element).includes('内線1）')).to.equal(false);
      element.name = value;
      await warnings(() => settled());
      expect(shown(element)).not.to.contain('次の団体');
      expect(shown(element)).not.to.equal('');
    });
  }

  it('takes an attribute away again without a throw', async () => {
    const element = await card('policy="1-1" variant="summary"');
    await warnings(async () => {
      element.removeAttribute('variant');
      element.removeAttribute('policy');
      await settled();
    });
    expect(shown(element)).to.contain('使える値: 1-1, 1-2, 2-1');
  });

  for (const [tag, attribute] of [
    ['fukushi-policy-card policy="1-1"', 'variant="tiny"'],
    ['fukushi-goal-section goal="1"', 'variant="tiny"'],
  ] as const) {
    it(`tells the editor about <${tag} ${attribute}>`, async () => {
      const values = (await errors(() => show(`<${tag} ${attribute}></${tag.replace(/ .*/u, '')}>`))).map(
        ({ detail }) => detail.attribute,
      );
      expect(values).to.deep.equal(['variant']);
    });
  }
});
