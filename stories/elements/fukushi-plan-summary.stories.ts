import type { Meta } from '@storybook/web-components-vite';
import { commonStories } from '../support/common-stories.js';
import { elementStories } from '../support/element-stories.js';

export default {
  ...elementStories('fukushi-plan-summary'),
  title: 'タグ/計画の説明 plan-summary',
  id: 'plan-summary',
  tags: ['autodocs'],
} satisfies Meta;

const common = commonStories('fukushi-plan-summary');

export const Full = common.Full;
export const Longest = common.Longest;
export const OneItem = common.OneItem;
export const None = common.None;
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
