import type { Meta } from '@storybook/web-components-vite';
import { elementStories, type Story } from '../support/element-stories.js';
import { begun, longest, oneItem } from '../support/plans.js';
import { settled } from '../support/settled.js';

export default {
  ...elementStories('fukushi-contact-box', { organization: 'council' }),
  title: 'タグ/問合せ先 contact-box',
  id: 'contact-box',
  tags: ['autodocs'],
} satisfies Meta;

export const Full: Story = {
  name: 'そのまま / As it comes',
};

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

export const Longest: Story = {
  name: '一番長い文章 / Longest text',
  args: { plan: longest },
};

export const OneItem: Story = {
  name: '一つだけ / One item',
  args: { plan: oneItem, organization: 'city' },
};

export const None: Story = {
  name: '中身がまだない / None yet',
  args: { plan: begun, organization: 'town' },
};

export const UnknownValue: Story = {
  name: '知らない値 / Unknown value',
  args: { organization: '県' },
  parameters: { consoleMessages: ['warning: <fukushi-contact-box> organization="県" は見つかりません'] },
};

export const FailedSrc: Story = {
  name: '読み込めない src / A src that fails',
  args: { src: 'missing.json' },
  parameters: {
    consoleMessages: [
      'error: Failed to load resource: the server responded with a status of 404',
      'warning: <fukushi-contact-box> src="',
    ],
  },
};

export const Narrow: Story = {
  name: '細い列 280px / Narrow column',
  globals: { width: '280' },
};

export const LargeText: Story = {
  name: '文字 200% / 200 % text',
  globals: { text: '200' },
};

export const NarrowLargeText: Story = {
  name: '細い列で文字 200% / Narrow column, 200 % text',
  globals: { width: '280', text: '200' },
};

export const Dark: Story = {
  name: '暗い色 / Dark',
  globals: { theme: 'dark' },
};

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
    await Promise.resolve();
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    if (!root?.querySelector('[role=status]')?.textContent) throw new Error('nothing was said');
  },
};

export const DarkHost: Story = {
  name: '暗いとは言わない暗いページ / A dark page that does not say so',
  globals: { host: 'dark' },
};

export const RepaintedHost: Story = {
  name: '背景色を変えるツール / A page repainted by its background tool',
  globals: { host: 'repainted' },
};

export const ThemeDark: Story = {
  name: 'いつも暗い色 / Dark, whatever the page is',
  args: { theme: 'dark' },
};

export const ForcedColors: Story = {
  name: '強制カラー / Forced colours',
  tags: ['forced-colors'],
};

export const Print: Story = {
  name: '印刷 / Print',
  tags: ['print'],
};

export const English: Story = {
  name: '英語 / English',
  globals: { lang: 'en' },
};

export const GeneralPlan: Story = {
  name: '三段の別の計画 / Another plan, three levels',
  args: { src: 'minato.json', organization: 'town' },
};

export const FallbackLanguage: Story = {
  name: '訳のない言語 / Falls back to Japanese',
  args: { src: 'minato.json', organization: 'town' },
  globals: { lang: 'en' },
};
