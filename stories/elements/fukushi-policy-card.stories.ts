import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { commonStories, withoutSnippet } from '../support/common-stories.js';
import { elementStories, type Story } from '../support/element-stories.js';
import { underWay } from '../support/plans.js';

export default {
  ...elementStories('fukushi-policy-card', { policy: '1-1' }),
  title: 'タグ/基本施策 policy-card',
  id: 'policy-card',
  tags: ['autodocs'],
} satisfies Meta;

const common = commonStories('fukushi-policy-card', {
  minato: { policy: 'a-1-1' },
  unknown: { policy: '9-9' },
});

export const Full = common.Full;

export const Summary: Story = {
  name: '要約だけ / Summary only',
  args: { variant: 'summary' },
};

export const Progress: Story = {
  name: '取り組みの進み具合 / How far the actions have come',
  args: { plan: underWay },
  parameters: withoutSnippet,
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
