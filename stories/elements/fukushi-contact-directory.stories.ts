import type { Meta } from '@storybook/web-components-vite';
import { commonStories } from '../support/common-stories.js';
import { elementStories, type Story } from '../support/element-stories.js';

export default {
  ...elementStories('fukushi-contact-directory', { src: 'partners.json' }),
  title: 'タグ/問合せ先の一覧 contact-directory',
  id: 'contact-directory',
  tags: ['autodocs'],
} satisfies Meta;

const common = commonStories('fukushi-contact-directory');

export const Full = common.Full;

export const OfThePlan: Story = { name: '計画の問合せ先 / The plan’s contacts', args: { src: '' } };

export const Longest: Story = { ...common.Longest, args: { ...common.Longest.args, src: '' } };
export const OneItem: Story = { ...common.OneItem, args: { ...common.OneItem.args, src: '' } };
export const None: Story = { ...common.None, args: { ...common.None.args, src: '' } };
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
