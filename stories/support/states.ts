/**
 * The states that elements have as stories under the same name: what each is called, and what the toolbar and the tests
 * do for it. Imports nothing: Storybook reads it in Node for its index, which knows only what stands in a story's file.
 */
export interface State {
  readonly name: string;
  /** The medium: `print`, `forced-colors`. */
  readonly tags?: string[];
  readonly globals?: Readonly<Record<string, string>>;
}

const state = (name: string, rest: Omit<State, 'name'> = {}): State => ({ name, ...rest });

export const states = {
  Full: state('そのまま / As it comes'),
  Longest: state('一番長い文章 / Longest text'),
  OneItem: state('一つだけ / One item'),
  None: state('中身がまだない / None yet'),
  UnknownValue: state('知らない値 / Unknown value'),
  WrongFile: state('別の種類のファイル / A file of another kind'),
  FailedSrc: state('読み込めない src / A src that fails'),
  Narrow: state('細い列 280px / Narrow column', { globals: { width: '280' } }),
  LargeText: state('文字 200% / 200 % text', { globals: { text: '200' } }),
  NarrowLargeText: state('細い列で文字 200% / Narrow column, 200 % text', {
    globals: { width: '280', text: '200' },
  }),
  Dark: state('暗い色 / Dark', { globals: { theme: 'dark' } }),
  DarkHost: state('暗いとは言わない暗いページ / A dark page that does not say so', {
    globals: { host: 'dark' },
  }),
  RepaintedHost: state('背景色を変えるツール / A page repainted by its background tool', {
    globals: { host: 'repainted' },
  }),
  ThemeDark: state('いつも暗い色 / Dark, whatever the page is'),
  ForcedColors: state('強制カラー / Forced colours', { tags: ['forced-colors'] }),
  Print: state('印刷 / Print', { tags: ['print'] }),
  English: state('英語 / English', { globals: { lang: 'en' } }),
  GeneralPlan: state('三段の別の計画 / Another plan, three levels'),
  FallbackLanguage: state('訳のない言語 / Falls back to Japanese', { globals: { lang: 'en' } }),
};

export type StateName = keyof typeof states;
