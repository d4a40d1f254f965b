import type { Preview } from '@storybook/web-components-vite';
import '@fukushi-widgets/elements/define/all.js';
import '../support/source.js';
import '../support/docs.css';
import { hostPage } from '../support/host-page.js';
import { asPasted } from '../support/snippet.js';
import { toolbar, initialGlobals } from '../support/toolbar.js';

// The guides are Japanese; Storybook calls every page English.
document.documentElement.lang = 'ja';

const screen = (name: string, width: number, type: 'mobile' | 'tablet' | 'desktop') => ({
  name: `${name} ${width}`,
  styles: { width: `${width}px`, height: '100%' },
  type,
});

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
    // Else Storybook marks every page and every story in it as English.
    htmlLang: 'ja',
    docs: {
      lang: 'ja',
      source: { excludeDecorators: true, transform: asPasted },
      toc: {
        // Pages of tags have a heading for each state below the one that they begin with.
        headingSelector: 'h2, h3',
        ignoreSelector: '.docs-story *, .skip-toc, .sbdocs-content [lang=en] *',
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
            '問合せ先の一覧 contact-directory',
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
        sidebar: screen('細い欄 / Sidebar', 240, 'mobile'),
        small: screen('小さい電話 / Small phone', 320, 'mobile'),
        phone: screen('大きい電話 / Large phone', 480, 'mobile'),
        tablet: screen('タブレット / Tablet', 768, 'tablet'),
        desktop: screen('パソコン / Desktop', 1280, 'desktop'),
        paper: { name: 'A4の幅 / A4 width', styles: { width: '794px', height: '1123px' }, type: 'other' },
      },
    },
  },
};

export default preview;
