import type { Meta } from '@storybook/web-components-vite';
import { elementStories, type Story } from '../support/element-stories.js';
import { begun, longest, oneItem } from '../support/plans.js';
import { settled } from '../support/settled.js';

export default {
  ...elementStories('fukushi-action-list'),
  title: 'タグ/期待する取り組み action-list',
  id: 'action-list',
  tags: ['autodocs'],
} satisfies Meta;

export const Full: Story = {
  name: 'そのまま / As it comes',
};

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

export const Longest: Story = {
  name: '一番長い文章 / Longest text',
  args: { plan: longest },
};

export const OneItem: Story = {
  name: '一つだけ / One item',
  args: { plan: oneItem },
};

export const None: Story = {
  name: '中身がまだない / None yet',
  args: { plan: begun },
};

export const UnknownValue: Story = {
  name: '知らない値 / Unknown value',
  args: { actor: 'みんな' },
  parameters: { consoleMessages: ['warning: <fukushi-action-list> actor="みんな" は見つかりません'] },
};

export const FailedSrc: Story = {
  name: '読み込めない src / A src that fails',
  args: { src: 'missing.json' },
  parameters: {
    consoleMessages: [
      'error: Failed to load resource: the server responded with a status of 404',
      'warning: <fukushi-action-list> src="',
    ],
  },
};

export const Narrow: Story = {
  name: '細い列 280px / Narrow column',
  globals: { width: '280' },
};

export const LargeText: Story = {
  name: '文字 200% / 200 % text',
  globals: { text: '200' },
};

export const NarrowLargeText: Story = {
  name: '細い列で文字 200% / Narrow column, 200 % text',
  globals: { width: '280', text: '200' },
};

export const Dark: Story = {
  name: '暗い色 / Dark',
  globals: { theme: 'dark' },
};

export const DarkHost: Story = {
  name: '暗いとは言わない暗いページ / A dark page that does not say so',
  globals: { host: 'dark' },
};

export const RepaintedHost: Story = {
  name: '背景色を変えるツール / A page repainted by its background tool',
  globals: { host: 'repainted' },
};

export const ThemeDark: Story = {
  name: 'いつも暗い色 / Dark, whatever the page is',
  args: { theme: 'dark' },
};

export const ForcedColors: Story = {
  name: '強制カラー / Forced colours',
  tags: ['forced-colors'],
};

export const Print: Story = {
  name: '印刷 / Print',
  tags: ['print'],
};

export const English: Story = {
  name: '英語 / English',
  globals: { lang: 'en' },
};

export const GeneralPlan: Story = {
  name: '三段の別の計画 / Another plan, three levels',
  args: { src: 'minato.json' },
};

export const FallbackLanguage: Story = {
  name: '訳のない言語 / Falls back to Japanese',
  args: { src: 'minato.json' },
  globals: { lang: 'en' },
};
