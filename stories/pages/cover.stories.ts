import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './cover.css';
import { settled } from '../support/settled.js';

/** The page Storybook opens on. */
export default {
  title: 'はじめに/表紙 Cover',
  id: 'cover',
  parameters: { wholePage: true },
  play: ({ canvasElement }) => settled(canvasElement),
} satisfies Meta;

/** An address of this Storybook, to be opened in its own frame. */
const to = (path: string): string => `./?path=/${path}`;

const ways = [
  ['docs/guide-first-steps--docs', '貼り付ける', 'Paste', 'ホームページを作る方へ', 'for webmasters'],
  ['docs/guide-theming--docs', '色を合わせる', 'Theme', 'デザインをする方へ', 'for designers'],
  ['docs/guide-contact-boxes--docs', '連絡先を載せる', 'Contact boxes', '団体の方へ', 'for partners'],
  ['story/tokens--tokens', 'トークン', 'Tokens', '色・文字・余白を動かしてみる', 'change them live'],
  ['story/hosts--city', 'ページのなかで', 'On real pages', '市・社協・区のページ', 'three host pages'],
] as const;

export const Cover: StoryObj = {
  name: '表紙 / Cover',
  render: () => html`
    <main class="cover">
      <header class="cover-hero">
        <p class="cover-brand">Fukushi Widgets</p>
        <h1>ひとつの計画を、<br />どのページにも、<br />同じすがたで。</h1>
        <p class="cover-lead">
          小諸市と社会福祉協議会の地域福祉計画を、タグひとつで。ここにあるのはすべて、動いている本物の部品です。
        </p>
        <p class="cover-lead" lang="en">
          One welfare plan on every site, always the same. Everything on this page is a live widget.
        </p>
        <pre
          tabindex="0"
          aria-label="貼り付けるタグ"
        ><code>&lt;fukushi-policy-card policy="1-1"&gt;&lt;/fukushi-policy-card&gt;</code></pre>
        <span class="cover-goals" aria-hidden="true"><i></i><i></i><i></i></span>
      </header>

      <nav aria-label="入口 / Ways in">
        <ul class="cover-ways">
          ${ways.map(
            ([path, japanese, english, who, whom]) =>
              html`<li>
                <a href=${to(path)} target="_top"
                  ><b>${japanese}</b> <span lang="en">${english}</span>
                  <small>${who} <span lang="en">${whom}</span></small></a
                >
              </li>`,
          )}
        </ul>
      </nav>

      <section class="cover-chart" aria-labelledby="cover-chart">
        <h2 id="cover-chart">計画のすがた <span lang="en">The shape of the plan</span></h2>
        <fukushi-system-chart heading-level="3"></fukushi-system-chart>
      </section>

      <section aria-labelledby="cover-parts">
        <h2 id="cover-parts">ひとつずつでも <span lang="en">Or piece by piece</span></h2>
        <div class="cover-parts">
          <fukushi-policy-card policy="1-2" heading-level="3"></fukushi-policy-card>
          <fukushi-policy-card policy="3-1" heading-level="3" variant="summary"></fukushi-policy-card>
          <fukushi-contact-box organization="council" heading-level="3"></fukushi-contact-box>
          <fukushi-policy-card
            policy="2-1"
            heading-level="3"
            lang="en"
            variant="summary"
          ></fukushi-policy-card>
        </div>
      </section>

      <footer class="cover-foot">
        <p>
          上の道具から、言語・明暗・幅・文字の大きさ・まわりのスタイルを変えられます。公開先はまだ決まっていません。
        </p>
        <p lang="en">
          The toolbar above changes language, theme, width, text size and the style sheet around. There is no
          public address yet.
        </p>
      </footer>
    </main>
  `,
};

export const CoverDark: StoryObj = {
  ...Cover,
  name: '表紙、暗い色 / Cover, dark',
  globals: { theme: 'dark' },
};
