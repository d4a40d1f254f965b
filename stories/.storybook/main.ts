import type { StorybookConfig } from '@storybook/web-components-vite';
import { withStates } from './indexer.js';
import { manifestPlugin } from './manifest-plugin.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../pages/*.stories.ts', '../guides/*.mdx', '../elements/*.stories.ts'],
  experimental_indexers: (indexers) => indexers?.map(withStates) ?? [],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The permalinks of the built site and the sample sites, so that every link in a story leads somewhere.
  staticDirs: [
    '../public',
    { from: '../../packages/embed/demo/icon.svg', to: '/favicon.svg' },
    { from: '../../dist/site/v1', to: '/v1' },
    { from: '../../dist/site/demo', to: '/demo' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The toolbar's theme and the host style sheet set the background; a second switch would fight them.
  features: {
    backgrounds: false,
    measure: true,
    outline: true,
    // The first thing in the list is our own first page, not a course in Storybook.
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), manifestPlugin()],
    // Style sheets stay as they were written: hosts' are other people's, and light-dark() follows the page.
    build: { ...config.build, chunkSizeWarningLimit: 2_000, cssTarget: 'esnext', cssMinify: false },
  }),
};

export default config;
