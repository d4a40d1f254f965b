import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
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

export const OwnHtml: Story = {
  name: 'HTMLの子要素 / HTML between the tags',
  render: () =>
    html`<fukushi-contact-box>
      <h3>見本ふれあいの会</h3>
      <p>お気軽にお電話ください。</p>
      <dl>
        <dt>電話</dt>
        <dd><a href="tel:0267-00-0000">0267-00-0000</a></dd>
        <dt>夜間</dt>
        <dd><a href="tel:0267-00-0001">0267-00-0001</a></dd>
        <dt>FAX</dt>
        <dd>0267-00-0002</dd>
        <dt>受付時間</dt>
        <dd>平日の午前9時から午後5時まで<br />（見本）</dd>
        <dt>メール</dt>
        <dd><a href="mailto:mihon@example.com">mihon@example.com</a></dd>
        <dt>担当</dt>
        <dd>生活支援係（見本）</dd>
      </dl>
    </fukushi-contact-box>`,
};

export const OwnHtmlKept: Story = {
  name: 'HTMLの子要素、読めないものは元のまま / HTML that is kept as it is',
  render: () =>
    html`<fukushi-contact-box>
      <h3>
        <ruby>見本会<rp>（</rp><rt>みほんかい</rt><rp>）</rp></ruby>
      </h3>
      <dl>
        <dt>電話</dt>
        <dd><a href="tel:0267-00-0000">0267-00-0000</a></dd>
      </dl>
    </fukushi-contact-box>`,
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
