import type { Meta } from '@storybook/web-components-vite';
import { commonStories } from '../support/common-stories.js';
import { elementStories, type Story } from '../support/element-stories.js';
import { begun } from '../support/plans.js';

export default {
  ...elementStories('fukushi-message'),
  title: 'タグ/会長のメッセージ message',
  id: 'message',
  tags: ['autodocs'],
} satisfies Meta;

const common = commonStories('fukushi-message');

export const Full = common.Full;
export const Longest = common.Longest;
export const OneItem = common.OneItem;

export const None: Story = {
  name: 'メッセージのない計画 / A plan without one',
  args: { plan: begun },
  parameters: { consoleMessages: ['warning: <fukushi-message> src="" を使えません（message: object）'] },
};

export const WrongFile = common.WrongFile;
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
