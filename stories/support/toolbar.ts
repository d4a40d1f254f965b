import { allLocales } from '@fukushi-widgets/elements/locale-codes.js';
import type { Preview } from '@storybook/web-components-vite';
import { languageNames } from '../../packages/elements/dist/generated/language-names.js';
import type { hostSheets } from './host-sheets.js';

/** What the toolbar can set. Every entry changes what is drawn; see host-page.ts. */
export interface Globals {
  /** A rendition. */
  readonly lang: (typeof allLocales)[number];
  readonly theme: 'light' | 'dark';
  readonly width: 'full' | '240' | '280' | '320' | '480' | '768' | '960';
  readonly text: '100' | '150' | '200';
  readonly host: keyof typeof hostSheets;
  /** Custom properties that were changed on the page of tokens. Set there, not in the toolbar. */
  readonly tokens: Readonly<Record<string, string>>;
}

export const initialGlobals: Globals = {
  lang: 'ja',
  theme: 'light',
  width: 'full',
  text: '100',
  host: 'none',
  tokens: {},
};

type Menu = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<NonNullable<Menu['toolbar']>['icon']>;

const menu = (name: string, icon: Icon, items: Readonly<Record<string, string>>): Menu => ({
  description: name,
  toolbar: {
    title: name,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, words]) => {
      // Japanese on the button; English beside it in the menu.
      const [title = '', right = ''] = words.split(' / ');
      return { value, title, right };
    }),
  },
});

const inEnglish = new Intl.DisplayNames(['en'], { type: 'language' });

/** Every rendition there is, named in itself; in English beside it. */
const renditions = Object.fromEntries(
  allLocales.map((rendition) => {
    const [, way = ''] = rendition.split(/^ja-/u);
    const name = way ? `Japanese (${way})` : inEnglish.of(rendition);
    return [rendition, `${languageNames[rendition]} / ${name}`];
  }),
);

export const toolbar: NonNullable<Preview['globalTypes']> = {
  lang: menu('言語 / Language', 'globe', renditions),
  theme: menu('明暗 / Theme', 'mirror', { light: '明るい / Light', dark: '暗い / Dark' }),
  width: menu('列の幅 / Container width', 'grow', {
    full: '幅いっぱい / Full width',
    240: '240px / 細い欄 Sidebar',
    280: '280px / 細い列 Narrow column',
    320: '320px / 小さい電話 Small phone',
    480: '480px',
    768: '768px',
    960: '960px',
  }),
  text: menu('文字の大きさ / Text size', 'zoom', {
    100: '文字 100% / Text',
    150: '文字 150% / Text',
    200: '文字 200% / Text',
  }),
  host: menu('ページのスタイル / Host style sheet', 'paintbrush', {
    none: 'スタイルなし / No host style',
    normalize: 'normalize.css',
    modernNormalize: 'modern-normalize',
    sanitize: 'sanitize.css',
    newReset: 'the-new-css-reset',
    ress: 'ress',
    hostile: '継承される乱暴な指定 / Hostile, inherited',
    municipal: '自治体の62.5% / Municipal 62.5%',
    dark: '暗いページ / Dark, unsaid',
    repainted: '背景色のツール / Background tool',
  }),
};
