import type { Meta } from '@storybook/web-components-vite';
import { commonStories } from '../support/common-stories.js';
import { elementStories } from '../support/element-stories.js';

export default {
  ...elementStories('fukushi-reading-tools'),
  title: 'タグ/ことばの切り替え reading-tools',
  id: 'reading-tools',
  tags: ['autodocs'],
} satisfies Meta;

const common = commonStories('fukushi-reading-tools');

export const Full = common.Full;
export const Longest = common.Longest;
export const None = common.None;
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
