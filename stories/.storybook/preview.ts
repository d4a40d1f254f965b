import type { Preview } from '@storybook/web-components-vite';
import '@fukushi-widgets/elements/define/all.js';
import '../support/source.js';
import '../support/docs.css';
import { hostPage } from '../support/host-page.js';
import { toolbar, initialGlobals } from '../support/toolbar.js';

// The guides are Japanese; Storybook calls every page English.
document.documentElement.lang = 'ja';

const preview: Preview = {
  globalTypes: toolbar,
  initialGlobals,
  decorators: [hostPage],
  parameters: {
    layout: 'fullscreen',
    a11y: {
      // A violation is an error: in the panel, and in packages/lab/stories.
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
      // Storybook leaves it out because single components stand in no landmark. Ours stand in a page.
      config: { rules: [{ id: 'region', enabled: true }] },
    },
    controls: { expanded: true, sort: 'none' },
    docs: {
      source: { excludeDecorators: true },
      toc: {
        headingSelector: 'h2',
        ignoreSelector: '.docs-story *, .skip-toc, [lang=en] *',
        title: '目次 / Contents',
      },
    },
    options: {
      storySort: {
        order: [
          'はじめに',
          'ガイド',
          [
            'はじめての貼り付け',
            '色を合わせる',
            '団体の連絡先',
            '文章の書き方',
            'アクセシビリティ',
            'アクセシビリティ試験の結果',
            'なかのしくみ',
          ],
          'デザイン',
          'タグ',
          [
            '体系図 system-chart',
            '基本施策 policy-card',
            '目標 goal-section',
            '期待する取り組み action-list',
            '問合せ先 contact-box',
            '計画の説明 plan-summary',
            '会長のメッセージ message',
            '計画の全体 plan',
          ],
          'ページ',
        ],
      },
    },
    viewport: {
      options: {
        narrow: { name: '狭い画面 / Narrow 320', styles: { width: '320px', height: '100%' }, type: 'mobile' },
        phone: {
          name: 'スマートフォン / Phone 390',
          styles: { width: '390px', height: '100%' },
          type: 'mobile',
        },
        tablet: {
          name: 'タブレット / Tablet 768',
          styles: { width: '768px', height: '100%' },
          type: 'tablet',
        },
        desktop: {
          name: 'パソコン / Desktop 1280',
          styles: { width: '1280px', height: '100%' },
          type: 'desktop',
        },
        paper: { name: 'A4の幅 / A4 width', styles: { width: '794px', height: '1123px' }, type: 'other' },
      },
    },
  },
};

export default preview;
