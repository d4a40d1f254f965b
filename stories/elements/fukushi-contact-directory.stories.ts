import type { Meta } from '@storybook/web-components-vite';
import { commonStories } from '../support/common-stories.js';
import { elementStories, type Story } from '../support/element-stories.js';
import { settled } from '../support/settled.js';

export default {
  ...elementStories('fukushi-contact-directory', { src: 'partners.json' }),
  title: 'タグ/問合せ先の一覧 contact-directory',
  id: 'contact-directory',
  tags: ['autodocs'],
} satisfies Meta;

const common = commonStories('fukushi-contact-directory');

export const Full = common.Full;

export const OfThePlan: Story = { name: '計画の問合せ先 / The plan’s contacts', args: { src: '' } };

const many = { src: 'directory.json' };

export const Many: Story = { name: '団体が多い / Many, with a search', args: many };

/** What a reader types; the count is said after a pause, for which the story waits. */
const search =
  (words: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await settled(canvasElement);
    const root = canvasElement.querySelector('fukushi-contact-directory')?.shadowRoot;
    const field = root?.querySelector<HTMLInputElement>('[type=search]');
    const said = root?.querySelector('.search [aria-live]');
    if (!root || !field || !said) throw new Error('the directory has no search');
    const spoken = new Promise((resolve) => {
      new MutationObserver(resolve).observe(said, { childList: true });
    });
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await spoken;
  };

export const Searched: Story = {
  name: '「サロン」を探した / Searched',
  args: many,
  play: search('さろん'),
};

export const NothingFound: Story = {
  name: '見つからない / Nothing found',
  args: many,
  play: search('見本にない名前'),
};

export const ManyNarrow: Story = {
  ...common.Narrow,
  name: '団体が多い、細い列 280px / Many, narrow',
  args: many,
};

export const ManyDark: Story = { ...common.Dark, name: '団体が多い、暗い色 / Many, dark', args: many };

export const ManyForcedColors: Story = {
  ...common.ForcedColors,
  name: '団体が多い、強制カラー / Many, forced colours',
  args: many,
};

export const ManyEnglish: Story = { ...common.English, name: '団体が多い、英語 / Many, English', args: many };

export const ManyPrinted: Story = {
  name: '探したあとで印刷 / Printed after a search: everything',
  args: many,
  tags: ['print'],
  play: search('さろん'),
};

export const FoundPrinted: Story = {
  name: '探したものだけ印刷 / Printed as shown',
  args: { ...many, print: 'as-shown' },
  tags: ['print'],
  play: search('さろん'),
};

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
