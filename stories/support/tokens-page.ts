import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { addons } from 'storybook/preview-api';
import { contrast } from './contrast.js';
import { derived, type Derived } from './derived.js';
import { settled } from './settled.js';
import { colours, measures, type ColourToken } from './tokens.js';
import './tokens-page.css';

type Theme = 'light' | 'dark';

/** The page behind the widgets: Canvas of browsers, light and dark. */
const page = { light: '#ffffff', dark: '#121212' } as const;

const words: Readonly<Record<string, string>> = {
  '--fukushi-text': '文字の色 / Text',
  '--fukushi-font-family': '書体 / Typeface',
  '--fukushi-min-font-size': '文字の最小の大きさ / Smallest text',
  '--fukushi-scroll-margin': '移動先の上の余白 / Room above link targets',
  '--fukushi-radius': '角の丸み / Corners',
  '--fukushi-border': '枠線 / Borders',
  '--fukushi-link': 'リンク / Links',
  '--fukushi-goal-1': '目標1 青緑 / Goal 1',
  '--fukushi-goal-2': '目標2 茶 / Goal 2',
  '--fukushi-goal-3': '目標3 紫 / Goal 3',
  '--fukushi-actor-1': 'わたし 青 / Me',
  '--fukushi-actor-2': 'わたしたち 緑 / Us',
  '--fukushi-actor-3': '社協 黄土 / Council',
  '--fukushi-actor-4': '市 灰 / City',
};

/** Sizes and spaces, measured on the widgets of this page. */
const measured = [
  ['見出し / Heading', '.heading', 'fontSize'],
  ['小さい見出し / Smaller heading', 'h4', 'fontSize'],
  ['本文 / Body', '.frame', 'fontSize'],
  ['ラベル / Label', '.label', 'fontSize'],
  ['番号 / Number plate', '.number', 'fontSize'],
  ['行の高さ / Line height', '.frame', 'lineHeight'],
  ['箱の内側 / Inside boxes', '.box', 'paddingInlineStart'],
  ['箱の角 / Corners of boxes', '.box', 'borderTopLeftRadius'],
  ['部分の間 / Between parts', '.stack', 'rowGap'],
] as const;

interface Measure {
  readonly label: string;
  readonly kind: (typeof measured)[number][2];
  readonly value: string;
  readonly em: string;
}

/** The tokens page: what the widgets' style sheet says, and fields that change it on live widgets. */
class StoryTokens extends LitElement {
  static override readonly properties = {
    edited: { attribute: false },
    derivedOf: { state: true },
    measures: { state: true },
  };

  /** What has been typed, by property. It holds in every story: Storybook's globals keep it. */
  declare edited: Readonly<Record<string, string>>;
  /** What the widgets make of each goal's and actor's colour: property and theme. */
  declare derivedOf: Readonly<Record<string, Derived>>;
  declare measures: readonly Measure[];

  constructor() {
    super();
    this.edited = {};
    this.derivedOf = {};
    this.measures = [];
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override firstUpdated(): void {
    void settled(this).then(() => this.#look());
  }

  protected override updated(): void {
    const sample = this.querySelector<HTMLElement>('.token-sample');
    for (const { property } of [...colours, ...measures]) {
      sample?.style.setProperty(property, this.edited[property] ?? '');
    }
  }

  protected override render(): TemplateResult {
    return html`<main class="token-page">
      <header>
        <h1>トークン <span lang="en">Tokens</span></h1>
        <p>
          部品の色と寸法です。値を変えると、右の部品がその場で変わります。できた CSS
          を、ページのスタイルに貼ってください。
        </p>
        <p lang="en">
          The colours and measures of the widgets. Change a value and the widgets change at once; paste the
          CSS into the page’s style sheet.
        </p>
      </header>
      <div class="token-columns">
        <div class="token-fields">
          <section aria-labelledby="token-colour">
            <h2 id="token-colour">色 <span lang="en">Colour</span></h2>
            <p class="token-note">
              数字はコントラスト比です。文字は4.5以上、線は3以上が必要です。
              <span lang="en">Figures are contrast ratios: text needs 4.5, lines need 3.</span>
            </p>
            <ul class="token-list">
              ${colours.map((token) => this.#colour(token))}
            </ul>
          </section>
          <section aria-labelledby="token-measure">
            <h2 id="token-measure">寸法と書体 <span lang="en">Measures and typeface</span></h2>
            <ul class="token-list token-plain">
              ${measures.map(({ property, value }) => this.#measureField(property, value))}
            </ul>
          </section>
          ${this.#scale()}
        </div>
        <div class="token-side">
          <section class="token-sample" aria-label="見本の部品 / Sample widgets">
            <fukushi-policy-card policy="1-1" heading-level="2"></fukushi-policy-card>
            <fukushi-contact-box organization="council" heading-level="2"></fukushi-contact-box>
          </section>
          ${this.#css()}
        </div>
      </div>
    </main>`;
  }

  #colour({ property, value, tint, on }: ColourToken): TemplateResult {
    const edited = this.edited[property];
    const row = (theme: Theme) => {
      const made = this.derivedOf[property + theme];
      const colour = made?.plate ?? edited ?? value[theme];
      const ground = made?.band ?? tint?.[theme];
      const text = made?.text ?? on?.[theme];
      const least = property === '--fukushi-border' ? 3 : 4.5;
      return html`<div class="token-theme" data-theme=${theme}>
        <span class="token-swatch" style=${`background: ${colour}`}></span>
        <code>${colour}</code>
        <dl>
          ${figure('ページ', 'page', contrast(colour, page[theme]), least)}
          ${ground ? figure('淡い面', 'tint', contrast(colour, ground), least) : nothing}
          ${on && text ? figure('上の文字', 'text on it', contrast(text, colour), 4.5) : nothing}
          ${made && on ? figure('縁とページ', 'edge, page', contrast(made.edge, page[theme]), 3) : nothing}
          ${made && on ? figure('縁と淡い面', 'edge, tint', contrast(made.edge, made.band), 3) : nothing}
        </dl>
        ${
          made &&
          html`<span class="token-made" aria-hidden="true"
            >${[made.plate, made.edge, made.band].map(
              (part) => html`<span style=${`background: ${part}`}></span>`,
            )}</span
          >`
        }
      </div>`;
    };
    return html`<li class="token">
      <label class="token-name">
        <b>${words[property] ?? property}</b> <code>${property}</code>
        <input
          type="color"
          name=${property}
          .value=${edited ?? long(value.light)}
          @input=${(event: Event) => this.#edit(property, event)}
        />
      </label>
      ${row('light')} ${row('dark')}
    </li>`;
  }

  #measureField(property: string, value: string): TemplateResult {
    return html`<li class="token">
      <label class="token-name">
        <b>${words[property] ?? property}</b> <code>${property}</code>
        <input
          type="text"
          name=${property}
          placeholder=${value}
          .value=${this.edited[property] ?? ''}
          @input=${(event: Event) => this.#edit(property, event)}
        />
      </label>
    </li>`;
  }

  #scale(): TemplateResult {
    const rows = (kinds: (kind: Measure['kind']) => boolean) =>
      this.measures.filter(({ kind }) => kinds(kind));
    const isType = (kind: Measure['kind']) => kind === 'fontSize' || kind === 'lineHeight';
    return html`<section aria-labelledby="token-type">
        <h2 id="token-type">文字 <span lang="en">Type</span></h2>
        <p class="token-note">
          右の部品を測った値です。emはページの文字の大きさに対する倍率です。
          <span lang="en">Measured on the widgets; em is relative to the page’s text.</span>
        </p>
        <ul class="token-scale">
          ${rows(isType).map(
            ({ label, kind, value, em }) =>
              html`<li>
                <span class="token-specimen" style=${kind === 'fontSize' ? `font-size: ${value}` : ''}
                  >${label}</span
                ><span>${value} <small>${em}</small></span>
              </li>`,
          )}
        </ul>
      </section>
      <section aria-labelledby="token-space">
        <h2 id="token-space">余白と角 <span lang="en">Space and corners</span></h2>
        <ul class="token-scale">
          ${rows((kind) => !isType(kind)).map(
            ({ label, value, em }) =>
              html`<li>
                <span>${label}</span><span class="token-bar" style=${`inline-size: ${value}`}></span
                ><span>${value} <small>${em}</small></span>
              </li>`,
          )}
        </ul>
      </section>`;
  }

  #css(): TemplateResult {
    const lines = Object.entries(this.edited).filter(([, value]) => value);
    return html`<section aria-labelledby="token-css">
      <h2 id="token-css">CSS</h2>
      <pre tabindex="0"><code>${
        lines.length > 0
          ? `:root {\n${lines.map(([property, value]) => `  ${property}: ${value};\n`).join('')}}`
          : '/* まだ何も変えていません / Nothing changed yet */'
      }</code></pre>
      <button type="button" ?disabled=${lines.length === 0} @click=${() => this.#reset()}>
        元に戻す <span lang="en">Reset</span>
      </button>
    </section>`;
  }

  #reset(): void {
    this.#keep({});
    void this.updateComplete.then(() => this.#look());
  }

  #edit(property: string, event: Event): void {
    this.#keep({ ...this.edited, [property]: (event.target as HTMLInputElement).value });
    void this.updateComplete.then(() => this.#look());
  }

  /** Reads what the widgets of this page have become. */
  #look(): void {
    this.derivedOf = this.#derive();
    this.measures = this.#measure();
  }

  #derive(): Readonly<Record<string, Derived>> {
    const card = this.querySelector('fukushi-policy-card');
    const found = colours.flatMap(({ property, tint }) =>
      (['light', 'dark'] as const).flatMap((theme) => {
        const made = tint && card && derived(card, property, theme);
        return made ? [[property + theme, made] as const] : [];
      }),
    );
    return Object.fromEntries(found);
  }

  #keep(edited: Readonly<Record<string, string>>): void {
    this.edited = edited;
    addons.getChannel().emit('updateGlobals', { globals: { tokens: edited } });
  }

  #measure(): readonly Measure[] {
    const root = this.querySelector('fukushi-policy-card')?.shadowRoot;
    const frame = root?.querySelector('.frame');
    if (!root || !frame) return [];
    const body = Number.parseFloat(getComputedStyle(frame).fontSize);
    return measured.flatMap(([label, selector, kind]) => {
      const found = root.querySelector(selector);
      if (!found) return [];
      const pixels = Number.parseFloat(getComputedStyle(found)[kind]);
      return [{ label, kind, value: `${round(pixels)}px`, em: `${round(pixels / body)}em` }];
    });
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;

const long = (hex: string): string => (hex.length === 4 ? hex.replaceAll(/[^#]/gu, '$&$&') : hex);

const figure = (japanese: string, english: string, ratio: number, least: number): TemplateResult => {
  const enough = ratio >= least;
  return html`<div class=${enough ? 'token-enough' : 'token-low'}>
    <dt>${japanese} <span lang="en">${english}</span></dt>
    <dd>
      ${ratio.toFixed(2)}${enough ? nothing : html` <strong>不足 <span lang="en">too low</span></strong>`}
    </dd>
  </div>`;
};

customElements.define('story-tokens', StoryTokens);
