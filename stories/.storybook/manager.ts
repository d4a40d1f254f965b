import { addons, type State } from 'storybook/manager-api';
import { create } from 'storybook/theming';

/** Storybook's own frame, in the colours of the Digital Agency's design system. */
const theme = create({
  base: 'light',
  brandTitle: 'Fukushi Widgets',
  brandUrl: './',
  brandTarget: '_self',
  colorPrimary: '#00118f',
  colorSecondary: '#0017c1',
  appBg: '#f2f2f2',
  appContentBg: '#fff',
  appBorderColor: '#ccc',
  appBorderRadius: 8,
  textColor: '#1a1a1a',
  textMutedColor: '#595959',
  barTextColor: '#4d4d4d',
  barSelectedColor: '#0017c1',
  fontBase: "'Noto Sans JP', 'Hiragino Sans', Meiryo, system-ui, sans-serif",
});

/** Whole pages need the room; they have nothing to control. */
const isWholePage = ({ storyId = '' }: State) => /^(cover|tokens|hosts)--/.test(storyId);

addons.setConfig({
  theme,
  sidebar: { showRoots: true },
  layoutCustomisations: {
    showPanel: (state: State, usual: boolean) => (isWholePage(state) ? false : usual),
  },
});
