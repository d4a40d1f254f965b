import { html, type TemplateResult } from 'lit';

/** Two frames that show what is pasted as visitors see it, in a narrow and in a wide column. */
export const preview = (): TemplateResult => html`
  <section class="preview" aria-labelledby="preview-title">
    <h2 id="preview-title">見本<span class="en" lang="en">Preview</span></h2>
    <div class="wide-column">
      <h3>広い欄<span class="en" lang="en">Wide column</span></h3>
      <iframe class="wide" src="preview.html" title="広い欄での見本"></iframe>
    </div>
    <h3>せまい欄・スマートフォン<span class="en" lang="en">Narrow column, phone</span></h3>
    <iframe class="narrow" src="preview.html" title="せまい欄での見本"></iframe>
  </section>
`;

/** Both frames fit beside the questions; what is taller scrolls in its frame. */
const tallest = (): number => Math.max(280, Math.min(520, (innerHeight - 240) / 2));

/** One frame of the preview: fills it when it has loaded and whenever what is pasted changes. */
export class PreviewFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #measured: (height: number) => void;
  #shown = '';
  #wanted = { html: '', live: false };

  /** `measured` is told how tall our own page is in a frame of this width. */
  constructor(frame: HTMLIFrameElement, measured: (height: number) => void = () => undefined) {
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
    const inner = main.querySelector('iframe');
    inner?.addEventListener('load', () => {
      const height = inner.contentDocument?.documentElement.scrollHeight;
      // Nothing can be measured where the frame is hidden.
      if (!height) return;
      inner.height = String(height);
      this.#measured(height);
    });
  }

  /** The frame is as tall as its content, up to where scrolling is kinder. */
  #fit(): void {
    const body = this.#frame.contentDocument?.body;
    if (!body) return;
    new ResizeObserver(() => {
      this.#frame.height = String(Math.ceil(Math.min(tallest(), body.getBoundingClientRect().height)));
    }).observe(body);
  }
}
