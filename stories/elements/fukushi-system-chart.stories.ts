import type { Meta } from '@storybook/web-components-vite';
import { elementStories, type Story } from '../support/element-stories.js';
import { begun, longest, oneItem } from '../support/plans.js';
import { settled } from '../support/settled.js';

export default {
  ...elementStories('fukushi-system-chart'),
  title: 'タグ/体系図 system-chart',
  id: 'system-chart',
  tags: ['autodocs'],
} satisfies Meta;

export const Full: Story = {
  name: 'そのまま / As it comes',
};

export const Opened: Story = {
  name: '基本施策を開いた / A policy opened in place',
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const chart = canvasElement.querySelector('fukushi-system-chart');
    chart?.shadowRoot?.querySelector<HTMLElement>('.policy-link')?.click();
    await settled(canvasElement);
  },
};

export const Table: Story = {
  name: '表で / As the table of the brochure',
  args: { layout: 'table' },
};

export const TableOpened: Story = {
  ...Opened,
  name: '表で基本施策を開いた / A policy opened in the table',
  args: { layout: 'table' },
};

export const NarrowTable: Story = {
  name: '細い列に表 / The table in a narrow column',
  args: { layout: 'table' },
  globals: { width: '280' },
};

export const TablePrint: Story = {
  name: '表を印刷 / The table in print',
  args: { layout: 'table' },
  tags: ['print'],
};

export const GeneralTable: Story = {
  name: '三段の別の計画の表 / Another plan’s table',
  args: { layout: 'table', src: 'minato.json' },
};

export const List: Story = {
  name: '箇条書きで / As plain lists',
  args: { layout: 'list' },
};

export const NarrowChart: Story = {
  name: '細い列でも図 / Drawn in a narrow column too',
  args: { layout: 'chart' },
  globals: { width: '280' },
};

export const WrongLayout: Story = {
  name: '知らない並べ方 / A layout that is not known',
  args: { layout: 'tree' },
  parameters: {
    consoleMessages: ['warning: <fukushi-system-chart> layout="tree" は見つかりません。'],
  },
};

export const MiddleWidth: Story = {
  name: '幅 768px / 768 px wide',
  globals: { width: '768' },
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
    consoleMessages: ['warning: <fukushi-system-chart> src="partners.json" を使えません（goals: list）'],
  },
};

export const FailedSrc: Story = {
  name: '読み込めない src / A src that fails',
  args: { src: 'missing.json' },
  parameters: {
    consoleMessages: [
      'error: Failed to load resource: the server responded with a status of 404',
      'warning: <fukushi-system-chart> src="',
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
  args: { src: 'minato.json' },
};

export const FallbackLanguage: Story = {
  name: '訳のない言語 / Falls back to Japanese',
  args: { src: 'minato.json' },
  globals: { lang: 'en' },
};
