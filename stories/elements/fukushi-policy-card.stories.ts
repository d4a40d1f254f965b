import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { elementStories, type Story } from '../support/element-stories.js';
import { begun, longest, oneItem } from '../support/plans.js';

export default {
  ...elementStories('fukushi-policy-card', { policy: '1-1' }),
  title: 'タグ/基本施策 policy-card',
  id: 'policy-card',
  tags: ['autodocs'],
} satisfies Meta;

export const Full: Story = {
  name: 'そのまま / As it comes',
};

export const Summary: Story = {
  name: '要約だけ / Summary only',
  args: { variant: 'summary' },
};

export const PageContent: Story = {
  name: 'ページの文章が続く / Swallowed the rest of the page',
  render: () =>
    html`<fukushi-policy-card policy="1-1">
      <p><a href="v1/embed/policy-card/1-1/">基本施策1-1 健幸なまちづくりの推進</a></p>
      <h3>次の見出し</h3>
      <p>終了タグを書き忘れても、ページの続きは消えません。</p>
    </fukushi-policy-card>`,
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
  args: { plan: begun, policy: '1-1' },
};

export const UnknownValue: Story = {
  name: '知らない値 / Unknown value',
  args: { policy: '9-9' },
  parameters: { consoleMessages: ['warning: <fukushi-policy-card> policy="9-9" は見つかりません'] },
};

export const FailedSrc: Story = {
  name: '読み込めない src / A src that fails',
  args: { src: 'missing.json' },
  parameters: {
    consoleMessages: [
      'error: Failed to load resource: the server responded with a status of 404',
      'warning: <fukushi-policy-card> src="',
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
  args: { src: 'minato.json', policy: 'a-1-1' },
};

export const FallbackLanguage: Story = {
  name: '訳のない言語 / Falls back to Japanese',
  args: { src: 'minato.json', policy: 'a-1-1' },
  globals: { lang: 'en' },
};
