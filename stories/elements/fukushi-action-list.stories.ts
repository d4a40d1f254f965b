import type { Meta } from '@storybook/web-components-vite';
import { commonStories } from '../support/common-stories.js';
import { elementStories, type Story } from '../support/element-stories.js';
import { settled } from '../support/settled.js';

export default {
  ...elementStories('fukushi-action-list'),
  title: 'タグ/期待する取り組み action-list',
  id: 'action-list',
  tags: ['autodocs'],
} satisfies Meta;

const common = commonStories('fukushi-action-list', { unknown: { actor: 'みんな' } });

export const Full = common.Full;

export const OneActor: Story = {
  name: '「わたし」だけ / One actor, as printed',
  args: { actor: 'わたし' },
};

export const OneGoal: Story = {
  name: '目標2だけ / One goal',
  args: { goal: '2' },
};

export const Chosen: Story = {
  name: '読む人が「社協」を選んだ / The reader chose an actor',
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const list = canvasElement.querySelector('fukushi-action-list');
    list?.shadowRoot?.querySelector<HTMLButtonElement>('button.actor-3')?.click();
    await settled(canvasElement);
  },
};

export const ChosenPrinted: Story = {
  name: '選んだまま印刷 / Printed as shown',
  args: { print: 'as-shown' },
  tags: ['print'],
  play: async (context) => Chosen.play?.(context),
};

export const NoneForPolicy: Story = {
  name: '取り組みのない施策 / A policy without actions',
  args: { src: 'minato.json', policy: 'a-2-1' },
};

export const Longest = common.Longest;
export const OneItem = common.OneItem;
/** A plan that asks nobody for anything has no such list: its editor is told. */
export const None: Story = {
  ...common.None,
  parameters: {
    ...common.None?.parameters,
    consoleMessages: ['warning: <fukushi-action-list> actor="" は見つかりません。使える値: src="….json"'],
  },
};
export const UnknownValue = common.UnknownValue;
export const FailedSrc = common.FailedSrc;
export const Narrow = common.Narrow;
export const LargeText = common.LargeText;
export const NarrowLargeText = common.NarrowLargeText;
export const Dark = common.Dark;
export const DarkHost = common.DarkHost;
export const RepaintedHost = common.RepaintedHost;
export const ThemeDark = common.ThemeDark;
export const ForcedColors = common.ForcedColors;
export const Print = common.Print;
export const English = common.English;
export const GeneralPlan = common.GeneralPlan;
export const FallbackLanguage = common.FallbackLanguage;
