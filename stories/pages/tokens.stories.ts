import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../support/tokens-page.js';
import { derived } from '../support/derived.js';
import { settled } from '../support/settled.js';
import type { Globals } from '../support/toolbar.js';

/** Colours with their contrast, sizes and spaces; each can be tried out on live widgets. */
export default {
  title: 'デザイン/トークン Tokens',
  id: 'tokens',
  parameters: { wholePage: true },
  render: (_, { globals }) => html`<story-tokens .edited=${(globals as Globals).tokens}></story-tokens>`,
  play: ({ canvasElement }) => settled(canvasElement),
} satisfies Meta;

export const Tokens: StoryObj = { name: '色・文字・余白 / Colour, type, space' };

export const TokensDark: StoryObj = {
  name: '暗い色 / Dark',
  globals: { theme: 'dark' },
};

export const Edited: StoryObj = {
  name: '色を変えてみた / With a colour changed',
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const input = canvasElement.querySelector<HTMLInputElement>('input[name="--fukushi-goal-1"]');
    if (!input) throw new Error('no field for --fukushi-goal-1');
    input.value = '#7a0040';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await settled(canvasElement);
    const card = canvasElement.querySelector('fukushi-policy-card');
    const made = card && derived(card, '--fukushi-goal-1', 'light');
    if (made?.plate !== '#7a0040') throw new Error(`the number plate is ${made?.plate ?? 'missing'}`);
    const low = [...canvasElement.querySelectorAll('.token-low')];
    if (low.length > 0) throw new Error(`too low: ${low.map((one) => one.textContent).join()}`);
  },
};
