import type { Meta } from '@storybook/web-components-vite';
import { commonStories } from '../support/common-stories.js';
import { elementStories, type Story } from '../support/element-stories.js';

export default {
  ...elementStories('fukushi-plan'),
  title: 'タグ/計画の全体 plan',
  id: 'plan',
  tags: ['autodocs'],
} satisfies Meta;

const common = commonStories('fukushi-plan');

export const Full = common.Full;

export const SecondLevel: Story = {
  name: '見出しを段階2から / Headings from level 2',
  args: { 'heading-level': '2' },
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
