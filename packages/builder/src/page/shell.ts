import { html, type TemplateResult } from 'lit';
import type { PageLanguage, Words } from '../check/rule.js';
import { sayIn } from './say.js';

/** Both languages call themselves by their own name. */
const LANGUAGES: Readonly<Record<PageLanguage, string>> = { ja: '日本語', en: 'English' };

export const TITLE: Words = {
  ja: '貼り付けるタグを作る | Fukushi Widgets',
  en: 'Make a tag | Fukushi Widgets',
};

export interface Shell {
  readonly language: PageLanguage;
  readonly choose: (language: PageLanguage) => void;
  /** Both stand in the page's main part. */
  readonly maker: TemplateResult;
  readonly checker: TemplateResult;
}

/** Everything on the page. `page/index.html` holds the same heading and first sentence until this is drawn. */
export function shell({ language, choose, maker, checker }: Shell): TemplateResult {
  const say = sayIn(language);
  return html`
    <header class="top">
      <a class="skip" href=${hashOf('main')} @click=${jump}
        >${say({ ja: '本文へ移動する', en: 'Skip to content' })}</a
      >
      <p class="brand" translate="no"><a href="../">Fukushi Widgets</a></p>
      <div
        class="languages"
        role="group"
        aria-label=${say({ ja: 'このページのことば', en: 'Language of this page' })}
      >
        ${(Object.keys(LANGUAGES) as PageLanguage[]).map(
          (each) =>
            html`<button
              type="button"
              lang=${each}
              aria-pressed=${each === language}
              @click=${() => choose(each)}
            >
              ${LANGUAGES[each]}
            </button>`,
        )}
      </div>
    </header>
    <main id="main" tabindex="-1">
      <h1>${say({ ja: '貼り付けるタグを作る', en: 'Make a tag' })}</h1>
      <p class="lead">
        ${say({
          ja: '順に選んで、「コピーする」を押してください。登録は要りません。',
          en: 'Choose step by step, then press “Copy”. No registration.',
        })}
        <a href=${hashOf('checker-title')} @click=${jump}
          >${say({ ja: 'もう貼ったものを確かめる', en: 'Check what you pasted' })}</a
        >
      </p>
      ${maker} ${checker}
    </main>
    <footer class="foot">
      <p><a href="../">${say({ ja: '見本のページへ戻る', en: 'Back to the sample page' })}</a></p>
    </footer>
  `;
}

const hashOf = (id: string): string => `#${id}`;

/** To a place of this page. Its address holds what was chosen, so the hash is not free for it. */
function jump(event: Event): void {
  const { hash } = event.currentTarget as HTMLAnchorElement;
  const target = document.querySelector<HTMLElement>(hash);
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}
