import type { Meta } from '@storybook/web-components-vite';
import { commonStories } from '../support/common-stories.js';
import { elementStories, type Story } from '../support/element-stories.js';
import { settled } from '../support/settled.js';

export default {
  ...elementStories('fukushi-contact-box', { organization: 'council' }),
  title: 'タグ/問合せ先 contact-box',
  id: 'contact-box',
  tags: ['autodocs'],
} satisfies Meta;

const common = commonStories('fukushi-contact-box', {
  oneItem: { organization: 'city' },
  begun: { organization: 'town' },
  minato: { organization: 'town' },
  unknown: { organization: '県' },
});

export const Full = common.Full;

export const City: Story = {
  name: '市（内線と未確認のメール） / The city: extension, unconfirmed e-mail',
  args: { organization: 'city' },
};

export const Own: Story = {
  name: '団体の問合せ先、全部 / A partner’s own, everything',
  args: {
    organization: '',
    name: '見本ふれあいの会',
    department: '事務局（見本）',
    tel: '0267-00-0000',
    extension: '000',
    fax: '0267-00-0000',
    email: 'mihon@example.com',
    url: 'https://example.com/',
    hours: '平日の午前9時から午後5時まで（見本）',
    address: '見本県見本市見本町1丁目1番1号',
  },
};

export const OwnTelephone: Story = {
  name: '団体の問合せ先、電話だけ / A partner’s own, telephone alone',
  args: { organization: '', name: '見本ふれあいの会', tel: '0267-00-0000' },
};

export const OwnEnglish: Story = {
  name: '団体の問合せ先、英語のページで / A partner’s own on an English page',
  args: { ...Own.args },
  globals: { lang: 'en' },
};

export const OwnNarrow: Story = {
  name: '団体の問合せ先、細い列 / A partner’s own, narrow column',
  args: { ...Own.args },
  globals: { width: '280' },
};

export const FromList: Story = {
  name: '連絡先一覧から / From a contact list',
  args: { src: 'partners.json', organization: 'fureai' },
};

export const Compact: Story = {
  name: '一覧や横の欄に（compact） / For lists and sidebars',
  args: { organization: 'city', variant: 'compact' },
  globals: { width: '280' },
};

export const Inline: Story = {
  name: '文の中に（inline） / Within a sentence',
  args: { organization: 'city', variant: 'inline' },
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

export const Copied: Story = {
  name: '番号をコピーした / The number has been copied',
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const { clipboard } = navigator;
    // The reader's own clipboard is not for stories.
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.resolve() },
      configurable: true,
    });
    const root = canvasElement.querySelector('fukushi-contact-box')?.shadowRoot;
    root?.querySelector('button')?.click();
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    if (!root?.querySelector('.copied')?.textContent) throw new Error('nothing was said');
  },
};

export const DarkHost = common.DarkHost;
export const RepaintedHost = common.RepaintedHost;
export const ThemeDark = common.ThemeDark;
export const ForcedColors = common.ForcedColors;
export const Print = common.Print;
export const English = common.English;
export const GeneralPlan = common.GeneralPlan;
export const FallbackLanguage = common.FallbackLanguage;
