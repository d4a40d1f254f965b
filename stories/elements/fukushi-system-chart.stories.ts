import type { Meta } from '@storybook/web-components-vite';
import { commonStories } from '../support/common-stories.js';
import { elementStories, type Story } from '../support/element-stories.js';
import { settled } from '../support/settled.js';

export default {
  ...elementStories('fukushi-system-chart'),
  title: 'タグ/体系図 system-chart',
  id: 'system-chart',
  tags: ['autodocs'],
} satisfies Meta;

const common = commonStories('fukushi-system-chart');

export const Full = common.Full;

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

export const Longest = common.Longest;
export const OneItem = common.OneItem;
export const None = common.None;
export const WrongFile = common.WrongFile;
export const FailedSrc = common.FailedSrc;
export const Narrow = common.Narrow;
export const LargeText = common.LargeText;
export const NarrowLargeText = common.NarrowLargeText;
export const Dark = common.Dark;
export const ForcedColors = common.ForcedColors;
export const Print = common.Print;
export const English = common.English;
export const GeneralPlan = common.GeneralPlan;
export const FallbackLanguage = common.FallbackLanguage;
