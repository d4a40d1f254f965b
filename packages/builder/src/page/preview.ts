import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from './say.js';

export interface PreviewState {
  /** Fetched only where it is looked at: always beside the questions, on narrow screens after a tap. */
  readonly wanted: boolean;
  readonly narrow: boolean;
  /** Whether it can be used; until then it is a picture, and its headings are none of the page's. */
  readonly alive: boolean;
  readonly width: (narrow: boolean) => void;
  readonly wake: () => void;
}

/** A frame that shows what is pasted as visitors see it. */
export const preview = (state: PreviewState, say: Say): TemplateResult => html`
  <section class="preview" aria-labelledby="preview-title">
    <div class="preview-head">
      <div class="preview-name">
        <h2 id="preview-title" tabindex="-1">${say({ ja: '見本', en: 'Preview' })}</h2>
        <p class="more">${say({ ja: '下に続きます ↓', en: 'Goes on below ↓' })}</p>
      </div>
      <p class="widths">
        ${([false, true] as const).map(
          (narrow) =>
            html`<button
              type="button"
              class="small"
              aria-pressed=${narrow === state.narrow}
              @click=${() => state.width(narrow)}
            >
              ${
                narrow
                  ? say({ ja: 'せまい欄で', en: 'Narrow column' })
                  : say({ ja: '広い欄で', en: 'Wide column' })
              }
            </button>`,
        )}
        <button type="button" class="small" ?disabled=${state.alive} @click=${state.wake}>
          ${say({ ja: '見本を動かしてみる', en: 'Try it out' })}
        </button>
      </p>
    </div>
    <div class="preview-box" @pointerenter=${wakeForMouse(state)} @pointerdown=${state.wake}>
      <iframe
        class=${state.narrow ? 'narrow' : nothing}
        src=${state.wanted ? 'preview.html' : nothing}
        title=${say({ ja: '見本', en: 'Preview' })}
        ?inert=${!state.alive}
      ></iframe>
    </div>
  </section>
`;

/** Whoever points at it means it; a finger that scrolls past does not. */
const wakeForMouse =
  ({ wake }: PreviewState) =>
  (event: PointerEvent) => {
    if (event.pointerType === 'mouse') wake();
  };

/** The frame of the preview: fills it when it has loaded and whenever what is pasted changes. */
export class PreviewFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #measured: (address: string, height: number) => void;
  #shown = '';
  #wanted = { html: '', live: false };

  /** `measured` is told how tall a page of ours is in a frame as wide as a column for text. */
  constructor(frame: HTMLIFrameElement, measured: (address: string, height: number) => void) {
    this.#frame = frame;
    this.#measured = measured;
    frame.addEventListener('load', () => {
      this.#shown = '';
      this.#fit();
      this.show(this.#wanted);
    });
  }

  show(wanted: { readonly html: string; readonly live: boolean }): void {
    this.#wanted = wanted;
    const main = this.#frame.contentDocument?.querySelector('main');
    const key = JSON.stringify(wanted);
    if (!main || key === this.#shown) return;
    this.#shown = key;
    main.toggleAttribute('fukushi-off', !wanted.live);
    const pasted = new DOMParser().parseFromString(wanted.html, 'text/html');
    main.replaceChildren(...pasted.body.childNodes);
    for (const inner of main.querySelectorAll('iframe')) {
      inner.addEventListener('load', () => {
        const height = inner.contentDocument?.documentElement.scrollHeight;
        // Nothing can be measured where the frame is hidden.
        if (!height) return;
        inner.height = String(height);
        if (inner.clientWidth >= WIDE) this.#measured(inner.src, height);
      });
    }
  }

  /** The frame is as tall as its content; where that is taller than the place for it, a line says that it goes on. */
  #fit(): void {
    const body = this.#frame.contentDocument?.body;
    const box = this.#frame.parentElement;
    if (!body || !box) return;
    const say = () => {
      const left = box.scrollHeight - box.clientHeight - box.scrollTop;
      box.parentElement?.toggleAttribute('data-more', left > 8);
    };
    box.addEventListener('scroll', say, { passive: true });
    new ResizeObserver(() => {
      this.#frame.height = String(Math.ceil(body.getBoundingClientRect().height));
      say();
    }).observe(body);
  }
}

/** A frame measured in a narrower column would leave a gap on most pages. */
const WIDE = 440;
