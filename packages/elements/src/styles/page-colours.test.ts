import { expect } from 'chai';
import { contrast } from '@fukushi-widgets/model/colour.js';
import '../define/all.js';
import { all } from '../test/look.js';
import { settled, show } from '../test/page.js';
import { plan } from '../test/plan.js';
import '../test/source.js';
import type { WidgetElement } from '../widget-element.js';

/** A computed colour, whatever way it is written in, as `#aabbcc`: what a screen shows of it. */
function hex(color: string): string {
  const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Everything of the first goal that has its colour, and what stands on it. */
function colours(chart: WidgetElement) {
  const style = (selector: string) => getComputedStyle(all(chart, selector)[0] as HTMLElement);
  const [plate, box, policy] = ['.node .number', '.node', '.pair'].map(style) as [
    CSSStyleDeclaration,
    CSSStyleDeclaration,
    CSSStyleDeclaration,
  ];
  return {
    plate: hex(plate.backgroundColor),
    onPlate: hex(plate.color),
    border: hex(box.borderTopColor),
    band: hex(box.backgroundColor),
    text: hex(box.color),
    edge: hex(policy.borderLeftColor),
    link: hex(style('.policy-link').color),
  };
}

const chart = async (colour: string, scheme: 'light' | 'dark') => {
  const ground = scheme === 'light' ? '#ffffff' : '#1a1a1c';
  const element = await show<WidgetElement>(
    `<div style="background:${ground};color-scheme:${scheme};${colour && `--fukushi-goal-1:${colour}`}"><fukushi-system-chart theme="${scheme}"></fukushi-system-chart></div>`,
  );
  return { ...colours(element), ground };
};

/** What pages set: dark, light, loud, grey, at the ends of what a screen can show. */
const SET = [
  '#7a1f5c',
  '#ffd43d',
  '#00ff00',
  '#ff00ff',
  '#0000ff',
  '#00ffff',
  '#ff0000',
  '#888',
  '#000',
  '#fff',
];

describe('a colour that the page sets for a goal', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const colour of SET) {
      it(`keeps contrast on ${scheme} pages: ${colour}`, async () => {
        const { plate, onPlate, border, band, text, edge, link, ground } = await chart(colour, scheme);
        for (const [name, one, other, least] of [
          ['the number on its plate', onPlate, plate, 4.5],
          ['the plate in its band', plate, band, 4.5],
          ['the border', border, ground, 4.5],
          ['text in the band', text, band, 4.5],
          ['a link in the band', link, band, 4.5],
          ['the edge', edge, ground, 3],
          ['the edge beside its band', edge, band, 3],
        ] as const)
          expect(contrast(one, other), `${name}: ${one} on ${other}`).to.be.at.least(least);
      });
    }
  }

  it('is the plate as it was set where it is dark enough, and border, band and edge follow', async () => {
    const own = await chart('', 'light');
    const set = await chart('#7a1f5c', 'light');
    expect(set.plate).to.equal('#7a1f5c');
    expect(set.border).to.equal('#7a1f5c');
    const hues = ([one, other]: readonly string[]) =>
      contrast(one as string, '#fff') !== contrast(other as string, '#fff');
    for (const part of ['band', 'edge'] as const) expect(hues([own[part], set[part]]), part).to.equal(true);
  });

  it('comes before the colour that the plan has chosen', async () => {
    const element = await show<WidgetElement>(
      '<div style="--fukushi-goal-1:#7a1f5c"><fukushi-system-chart theme="light"></fukushi-system-chart></div>',
    );
    element.plan = { ...plan, goals: plan.goals.map((goal) => ({ ...goal, color: '#002d78' })) };
    await settled();
    expect(colours(element).plate).to.equal('#7a1f5c');
  });
});
