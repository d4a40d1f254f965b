import type { Meta } from '@storybook/web-components-vite';
import { commonStories } from '../support/common-stories.js';
import { elementStories, type Story } from '../support/element-stories.js';

export default {
  ...elementStories('fukushi-goal-section', { goal: '1' }),
  title: 'タグ/目標 goal-section',
  id: 'goal-section',
  tags: ['autodocs'],
} satisfies Meta;

const common = commonStories('fukushi-goal-section', { minato: { goal: 'a' }, unknown: { goal: '9' } });

export const Full = common.Full;

export const Summary: Story = {
  name: '要約だけ / Summary only',
  args: { variant: 'summary' },
};

export const SecondLevel: Story = {
  name: '見出しを段階2から / Headings from level 2',
  args: { 'heading-level': '2' },
};

export const Longest = common.Longest;
export const OneItem = common.OneItem;
export const None = common.None;
export const UnknownValue = common.UnknownValue;
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
