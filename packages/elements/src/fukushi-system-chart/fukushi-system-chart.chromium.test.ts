import { expect } from 'chai';
import { emulate } from '../../../../tools/browser-commands.js';
import '../define/all.js';
import { all, coming, control, one } from '../test/look.js';
import { onPage, settled, show } from '../test/page.js';
import { shapes } from '../test/shapes.js';
import '../test/source.js';
import type { WidgetElement } from '../widget-element.js';

const chart = (width: string, attributes = '') =>
  show<WidgetElement>(
    `<div style="inline-size:${width}"><fukushi-system-chart ${attributes}></fukushi-system-chart></div>`,
  );

const px = (style: CSSStyleDeclaration, name: string): number => parseFloat(style.getPropertyValue(name));

/** The elbow in front of an item: where it comes from, where it ends. */
function elbow(twig: Element) {
  const style = getComputedStyle(twig, '::before');
  const { left, top } = twig.getBoundingClientRect();
  const start = left + px(style, 'left');
  return {
    start,
    top,
    end: start + px(style, 'width'),
    bottom: top + px(style, 'height'),
    rail: px(style, 'border-left-width'),
    line: px(style, 'border-bottom-width'),
  };
}

/** Every connector that does not meet both boxes it joins. */
function astray(element: WidgetElement): string[] {
  return all(element, '* + .twigs > .twig').flatMap((twig) => {
    const list = twig.parentElement as HTMLElement;
    const parent = (list.previousElementSibling as HTMLElement).getBoundingClientRect();
    const box = (twig.firstElementChild as HTMLElement).getBoundingClientRect();
    const { start, end, top, bottom, rail, line } = elbow(twig);
    const { width: stub, height: down } = sizes(list);
    const listTop = list.getBoundingClientRect().top;
    const [highest, lowest] = [list.firstElementChild, list.lastElementChild].map(
      (each) => elbow(each as Element).bottom,
    ) as [number, number];
    const near = (one: number, other: number) => Math.abs(one - other) < 1;
    const faults = {
      'is not drawn': line < 2,
      'ends beside its box': !near(end, box.left) || bottom > box.bottom || bottom - line < box.top,
      // Beside the parent, a stub leads to the rail; below it, the rail hangs from its straight edge.
      'starts away from its parent':
        stub > 0
          ? !near(list.getBoundingClientRect().left - stub, parent.right) || listTop + down > parent.bottom
          : !near(listTop, parent.bottom) || start < parent.left + 12 || start > parent.right,
      'hangs on a rail that its parent’s stub misses':
        stub > 0 && (listTop + down < highest - 1 || listTop + down > lowest + 1),
      'is broken': twig !== list.firstElementChild && (rail < 2 || !near(top, bottomOf(twig))),
    };
    return Object.entries(faults)
      .filter(([, isSo]) => isSo)
      .map(([fault]) => `${twig.textContent?.trim().slice(0, 12)} ${fault}`);
  });
}

/** The stub that comes from the parent of a list: how long it is, and how far down. */
function sizes(list: Element) {
  const style = getComputedStyle(list, '::before');
  return { width: px(style, 'width'), height: px(style, 'height') };
}

/** How far down the line of the item before reaches. */
function bottomOf(twig: Element): number {
  const before = twig.previousElementSibling as HTMLElement;
  const rect = before.getBoundingClientRect();
  const line = getComputedStyle(before, '::after');
  return px(line, 'border-left-width') >= 2 ? rect.bottom - px(line, 'bottom') : Number.NaN;
}

const isBeside = (one: Element, other: Element): boolean =>
  one.getBoundingClientRect().right <= other.getBoundingClientRect().left;

describe('the drawn chart', () => {
  afterEach(() => emulate({ media: null, forcedColors: null, reducedMotion: null }));

  for (const width of ['22em', '39em', '41em', '59em', '61em', '80em']) {
    it(`has connectors that meet the boxes at ${width}, also with a policy opened`, async () => {
      const element = await chart(width);
      expect(astray(element)).to.deep.equal([]);
      control(element, '基本施策1-1 健康なまち').click();
      await settled();
      expect(astray(element)).to.deep.equal([]);
    });
  }

  it('keeps its connectors on paper and in forced colours', async () => {
    const element = await chart('50em');
    await emulate({ media: 'print' });
    expect(astray(element)).to.deep.equal([]);
    await emulate({ media: null, forcedColors: 'active' });
    expect(astray(element)).to.deep.equal([]);
  });

  it('stands beside or below by the room it has', async () => {
    const element = await chart('61em');
    const [philosophy, goal, policy] = [one(element, '.philosophy'), ...all(element, '.node, .policy-node')];
    const vision = all(element, '.vision')[0] as HTMLElement;
    const beside = () => [
      isBeside(philosophy, goal as HTMLElement),
      isBeside(goal as HTMLElement, policy as HTMLElement),
      isBeside(policy as HTMLElement, vision),
    ];
    expect(beside()).to.deep.equal([true, true, true]);
    onPage('div').style.inlineSize = '45em';
    expect(beside()).to.deep.equal([false, true, false]);
    onPage('div').style.inlineSize = '30em';
    expect(beside()).to.deep.equal([false, false, false]);
  });

  it('is plain lists in a column too narrow for boxes, unless the chart is asked for', async () => {
    const lines = (element: WidgetElement) => all(element, '.twig').map((twig) => elbow(twig).line);
    expect(Math.max(...lines(await chart('17em')))).to.equal(0);
    expect(astray(await chart('17em', 'layout="chart"'))).to.deep.equal([]);
    expect(Math.max(...lines(await chart('61em', 'layout="list"')))).to.equal(0);
  });

  it('has goals in the middle of their policies, and the philosophy as tall as all goals', async () => {
    const element = await chart('61em');
    const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
    for (const goal of all(element, '.node')) {
      const inside = [...goal.children].map((child) => child.getBoundingClientRect());
      const words = new DOMRect(0, inside[0]?.top, 0, (inside.at(-1)?.bottom ?? 0) - (inside[0]?.top ?? 0));
      const list = goal.nextElementSibling as HTMLElement;
      expect(middle(words)).to.be.closeTo(middle(list.getBoundingClientRect()), 2);
    }
    const [philosophy, goals] = ['.philosophy', '.tree > .twigs'].map((part) =>
      one(element, part).getBoundingClientRect(),
    ) as [DOMRect, DOMRect];
    expect(philosophy.height).to.be.closeTo(goals.height, 1);
  });

  it('has a policy and its vision of one height, whatever either holds', async () => {
    const element = await chart('61em');
    for (const vision of all(element, '.pair > .vision')) {
      const [text, link] = [vision, vision.previousElementSibling as HTMLElement].map(
        (part) => part.getBoundingClientRect().height,
      ) as [number, number];
      expect(text).to.be.closeTo(link - 8, 1);
    }
  });

  it('gives the opened card the columns that it has room for itself', async () => {
    for (const [width, columns] of [
      ['80em', 2],
      ['61em', 2],
      ['41em', 1],
      ['22em', 1],
    ] as const) {
      const element = await chart(width);
      control(element, '基本施策1-1 健康なまち').click();
      await settled();
      const actions = all(element, '.action').map((action) => action.getBoundingClientRect());
      expect(new Set(actions.map(({ left }) => left)).size, width).to.equal(columns);
      expect(Math.min(...actions.map((action) => action.width / 16)), width).to.be.above(9);
    }
  });

  for (const [shape, plan] of Object.entries(shapes)) {
    for (const width of ['17em', '30em', '45em', '62em', '80em', '100em']) {
      it(`is a chart or a list of ${shape} at ${width}`, async () => {
        const element = await chart(width);
        element.plan = plan;
        await settled();
        const { left, right } = element.getBoundingClientRect();
        for (const box of all(element, '.philosophy, .node, .pair, .title, .vision')) {
          const rect = box.getBoundingClientRect();
          if (box.textContent) expect(rect.width, box.textContent).to.be.above(width === '17em' ? 16 : 48);
          expect(rect.left, box.className).to.be.at.least(left);
          expect(rect.right, box.className).to.be.at.most(right + 1);
        }
        // A policy of the deepest plan still holds nine letters to a line.
        for (const pair of all(element, '.pair')) expect(pair.clientWidth).to.be.above(9 * 16);
        expect(all(element, 'ul:empty')).to.have.lengthOf(0);
        if (width !== '17em') expect(astray(element)).to.deep.equal([]);
      });
    }
  }

  for (const [reducedMotion, moving] of [
    ['no-preference', ['1-2 備え']],
    ['reduce', []],
  ] as const) {
    it(`has only the policy that was opened coming into view, with ${reducedMotion}`, async () => {
      await emulate({ reducedMotion });
      const element = await chart('61em');
      expect(coming(element)).to.deep.equal([]);
      control(element, '基本施策1-2 備え').click();
      await settled();
      expect(coming(element).map((heading) => heading.replace('基本施策', ''))).to.deep.equal(moving);
    });
  }

  it('traces the path to the policy that has focus, and no other', async () => {
    const element = await chart('61em');
    const traced = () =>
      all(element, '.twig').map((twig) =>
        elbow(twig).line > 3 ? twig.textContent?.match(/[\d-]+/u)?.[0] : '',
      );
    expect(traced().filter(Boolean)).to.deep.equal([]);
    control(element, '基本施策1-2 備え').focus();
    expect(traced()).to.deep.equal(['1', '', '1-2', '', '']);
    const before = all(element, '.twig .twig')[0] as HTMLElement;
    expect(px(getComputedStyle(before, '::after'), 'border-left-width')).to.be.above(3);
  });
});

describe('the language of a widget', () => {
  it('reaches its line breaks and letter shapes, which all: initial would reset', async () => {
    const element = await show(
      '<div lang="fr"><fukushi-system-chart lang="ja"></fukushi-system-chart></div>',
    );
    const style = getComputedStyle(one(element, '.frame h3'));
    expect(style.getPropertyValue('-webkit-locale')).to.equal('"ja"');
  });
});
