import { str } from '@lit/localize';
import { htmlLang, WAYS, type LanguageTag } from '@fukushi-widgets/model';
import type { WidgetHost } from '../controllers/widget.js';
import { readingToolsStyles } from '../fukushi-reading-tools/fukushi-reading-tools.styles.js';
import { languageNames } from '../generated/language-names.js';
import type { OptionalFrom } from '../optional.js';
import type { ViewContext } from '../views/context.js';
import type { Kit } from '../views/kit.js';
import type { Look } from '../widget-view.js';

/** Where the choice is kept, in the page's `localStorage`, where a tag has `remember`. */
const KEY = 'fukushi-rendition';

/** What a rendition calls itself. */
const nameOf = (rendition: LanguageTag): string =>
  languageNames[rendition] ??
  new Intl.DisplayNames([rendition], { type: 'language' }).of(rendition) ??
  rendition;

/** What the page itself asks for: a choice holds until its language switch, or the browser's translator, is used. */
const pageSays = (): string =>
  [document.documentElement, document.body]
    .map((element) =>
      [
        ...['lang', ...WAYS].map((name) => element.getAttribute(name)),
        /\btranslated-/u.test(element.className),
      ].join(),
    )
    .join();

const isRemembering = ({ isConnected, remember }: WidgetHost & { readonly remember?: unknown }): boolean =>
  isConnected && remember !== undefined && remember !== null && remember !== false;

/** The page's storage throws where cookies are refused, and in frames without an origin. */
function stored<Result>(work: (storage: Storage) => Result): Result | undefined {
  try {
    return work(localStorage);
  } catch {
    return undefined;
  }
}

/** The choice of one page, and all tools that show it. */
class ReadingTools {
  readonly #kit: Kit;
  readonly #hosts = new Set<WidgetHost>();
  #offered: readonly LanguageTag[] = [];
  #chosen: LanguageTag | undefined;
  /** What the page asked for when the reader chose. */
  #asked = '';
  /** The tools that were used last: they alone say so. */
  #used: WidgetHost | undefined;
  #failed: LanguageTag | undefined;
  #isRestored = false;

  constructor(kit: Kit) {
    this.#kit = kit;
  }

  readonly view = (_: true, context: ViewContext, look: Look) => {
    const host = look.host as WidgetHost;
    const { html, live, msg } = this.#kit;
    // Tools that left the page are let go.
    for (const each of this.#hosts) if (!each.isConnected) this.#hosts.delete(each);
    this.#hosts.add(host);
    this.#follow(host, this.#kit.planSource()?.languages ?? []);
    const label = msg('ことばと読み方', {
      desc: 'Above the buttons that choose a language, readings over kanji, or Easy Japanese',
    });
    const back = msg('もとの表示に戻す', {
      desc: 'Button that shows everything in the language of the page again',
    });
    const button = (rendition: LanguageTag) =>
      html`<li>
        <button
          type="button"
          class="notranslate"
          translate="no"
          lang=${htmlLang(rendition)}
          aria-pressed=${live(rendition === context.lang ? 'true' : 'false')}
          @click=${() => this.#choose(rendition, host)}
        >
          ${nameOf(rendition)}
        </button>
      </li>`;
    return html`<div class="tools" part="controls" role="group" aria-labelledby="tools-name">
      <p class="label" id="tools-name">${live(html`${label}`)}</p>
      <ul>
        ${this.#offered.map(button)}
        <li class=${live(this.#chosen ? 'back' : 'unused')}>
          <button type="button" @click=${() => void this.#goBack(host)}>${live(html`${back}`)}</button>
        </li>
      </ul>
      <p class=${live(host === this.#used ? 'said' : '')} aria-live="polite">
        ${live(html`${host === this.#used ? this.#words(context.lang) : ''}`)}
      </p>
    </div>`;
  };

  #words(shown: LanguageTag): string {
    const { msg } = this.#kit;
    const name = nameOf(this.#failed ?? shown);
    return this.#failed
      ? msg(str`「${name}」を読み込めませんでした。`, {
          desc: 'Said where the file of a language does not come; the name is that of the language',
        })
      : msg(str`「${name}」で表示しています。`, {
          desc: 'Said after the reader has chosen a language; the name is that of the language, in itself',
        });
  }

  /** Takes in what has changed around the tools; nothing is changed while they are drawn. */
  #follow(host: WidgetHost, languages: readonly LanguageTag[]): void {
    if (this.#offered.length === 0) {
      const [own = ''] = languages;
      const isOwn = (each: LanguageTag) => htmlLang(each) === htmlLang(own);
      // Ways of writing the plan's own language beside it.
      this.#offered = [...languages.filter(isOwn), ...languages.filter((each) => !isOwn(each))];
    }
    if (this.#chosen && !languages.includes(this.#chosen)) {
      this.#failed = this.#chosen;
      this.#later(undefined);
    } else if (this.#chosen && pageSays() !== this.#asked) {
      this.#used = undefined;
      this.#later(undefined);
    } else if (!this.#isRestored && isRemembering(host)) {
      this.#isRestored = true;
      const kept = () => {
        const before = stored((storage) => storage.getItem(KEY));
        return this.#offered.find((each) => each === before);
      };
      if (!this.#chosen && kept()) this.#later(kept());
      // The page is back out of the browser's memory: another page of the site may have kept another choice.
      window.addEventListener('pageshow', ({ persisted }) => {
        if (persisted) this.#later(kept());
      });
    }
  }

  #later(rendition: LanguageTag | undefined): void {
    this.#chosen = rendition;
    this.#asked = pageSays();
    queueMicrotask(() => this.#kit.chooseRendition(rendition));
  }

  #choose(rendition: LanguageTag | undefined, host: WidgetHost): void {
    this.#chosen = rendition;
    this.#asked = pageSays();
    this.#used = host;
    this.#failed = undefined;
    if ([...this.#hosts].some(isRemembering))
      stored((storage) => (rendition ? storage.setItem(KEY, rendition) : storage.removeItem(KEY)));
    this.#kit.chooseRendition(rendition);
  }

  /** The button goes away, so focus moves to what is shown now. */
  async #goBack(host: WidgetHost): Promise<void> {
    this.#choose(undefined, host);
    await host.updateComplete;
    host.shadowRoot?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
  }
}

export const readingToolsFrom: OptionalFrom<'reading-tools'> = (kit) => ({
  view: new ReadingTools(kit).view,
  styles: readingToolsStyles(kit),
});
