import type { Meta } from '@storybook/web-components-vite';
import { elementStories, type Story } from '../support/element-stories.js';
import { begun, longest, oneItem } from '../support/plans.js';

export default {
  ...elementStories('fukushi-plan-summary'),
  title: 'タグ/計画の説明 plan-summary',
  id: 'plan-summary',
  tags: ['autodocs'],
} satisfies Meta;

export const Full: Story = {
  name: 'そのまま / As it comes',
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

export const WrongFile: Story = {
  name: '別の種類のファイル / A file of another kind',
  args: { src: 'partners.json' },
  parameters: {
    consoleMessages: ['warning: <fukushi-plan-summary> src="partners.json" を使えません（goals: list）'],
  },
};

export const FailedSrc: Story = {
  name: '読み込めない src / A src that fails',
  args: { src: 'missing.json' },
  parameters: {
    consoleMessages: [
      'error: Failed to load resource: the server responded with a status of 404',
      'warning: <fukushi-plan-summary> src="',
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
