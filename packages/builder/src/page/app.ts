import { html, nothing, render, type TemplateResult } from 'lit';
import { check, type Diagnosis } from '../check/check.js';
import type { PageLanguage, Words } from '../check/rule.js';
import {
  currentItem,
  fittingItem,
  readChoice,
  readItem,
  withAnother,
  without,
  writeChoice,
  type Choice,
  type Item,
} from '../choice.js';
import type { Data } from '../data.js';
import { NO_PHONE, problemsOf } from '../own-contact.js';
import { placeNamed, usualLevel } from '../places.js';
import type * as qr from '../qr.js';
import { factsOf, resultOf, type Result } from '../result.js';
import { bar } from './bar.js';
import { checker } from './checker.js';
import { copy, type Copied } from './copy.js';
import { handOver } from './hand-over.js';
import { look, lookAnswer } from './look.js';
import { paste } from './paste.js';
import { preview, PreviewFrame } from './preview.js';
import { sayIn, type Say } from './say.js';
import { shell, TITLE } from './shell.js';
import { step, STEPS, type Step, type StepName } from './step.js';
import { what, widgetName } from './what.js';
import { where } from './where.js';
import { itemTitle, which } from './which.js';

const COPIED: Readonly<Record<Copied, Words>> = {
  copied: { ja: 'コピーしました。', en: 'Copied.' },
  selected: {
    ja: '文字を選びました。Ctrl+C（Macは ⌘+C）を押すとコピーできます。',
    en: 'The text is selected. Press Ctrl+C (on a Mac ⌘+C) to copy it.',
  },
};

/** A live region says nothing when told the same again. */
const COPIED_AGAIN: Words = { ja: 'もう一度コピーしました。', en: 'Copied again.' };

const NO_PREVIEW: Words = {
  ja: '団体の連絡先を書くと、ここに見本が出ます。',
  en: 'Write your contact, and it shows here.',
};

/** The preview stands beside the steps; on narrower screens it is behind a tap. */
const BESIDE = '(width >= 64rem)';

/** The page: holds what is chosen, keeps it in the address, and draws everything from it. */
export class App {
  readonly #root: HTMLElement;
  readonly #data: Data;
  readonly #heights = new Map<string, number>();
  readonly #beside = matchMedia(BESIDE);
  #choice: Choice;
  #open: StepName | undefined;
  /** Fields that were left, by the place of their widget; all of them after an attempt to copy. */
  #left = new Set<string>();
  #complainsOfAll = false;
  #said = '';
  /** Whether that was that something is copied, and pasting comes next. */
  #copied = false;
  #pasted = '';
  #diagnosis: Diagnosis | undefined;
  #mendedSaid = '';
  #frame: PreviewFrame | undefined;
  #preview = { shown: false, narrow: false, alive: false, wanted: false };
  #prints = false;
  /** Comes with the last step, for printing cannot wait for it. */
  #qrOf: typeof qr.qrOf | undefined;

  constructor(root: HTMLElement, data: Data) {
    this.#root = root;
    this.#data = data;
    this.#choice = readChoice(location.hash, data);
    this.#open = location.hash.includes('widget=') ? (this.#made() ? 'paste' : 'which') : 'what';
    addEventListener('popstate', () => {
      this.#choice = { ...readChoice(location.hash, data), at: 0 };
      this.#said = '';
      this.#update();
    });
    this.#beside.addEventListener('change', () => this.#update());
    // Also where somebody prints with the browser's own menu.
    addEventListener('beforeprint', () => this.#print(true));
    addEventListener('afterprint', () => this.#print(false));
    root.replaceChildren();
    this.#update();
  }

  get #say(): Say {
    return sayIn(this.#choice.page);
  }

  #made(): Result | undefined {
    return resultOf(this.#choice, this.#data, this.#heights);
  }

  #update(): void {
    const made = this.#made();
    const { page } = this.#choice;
    document.documentElement.lang = page;
    document.title = this.#say(TITLE);
    this.#preview.wanted ||= this.#beside.matches || this.#preview.shown;
    render(this.#page(made), this.#root);
    const frame = this.#root.querySelector<HTMLIFrameElement>('.preview iframe');
    if (frame) this.#frame ??= new PreviewFrame(frame, (...measured) => this.#measured(...measured));
    this.#frame?.show(made?.preview ?? { html: `<p>${this.#say(NO_PREVIEW)}</p>`, live: false });
    void this.#fetchWhatIsMissing();
    if (this.#open === 'paste') void this.#fetchQr();
  }

  #page(made: Result | undefined): TemplateResult {
    const say = this.#say;
    return html`${shell({
      language: this.#choice.page,
      choose: (language) => this.#read(language),
      maker: this.#maker(made, say),
      checker: checker(
        {
          pasted: this.#pasted,
          diagnosis: this.#diagnosis,
          copied: this.#mendedSaid,
          input: (text) => {
            this.#pasted = text;
          },
          check: () => void this.#check(),
          copy: () => void this.#copyMended(),
        },
        say,
      ),
    })}${
      this.#prints && made
        ? handOver(this.#choice, made, this.#data, say, this.#qrOf?.(location.href))
        : nothing
    }`;
  }

  #maker(made: Result | undefined, say: Say): TemplateResult {
    const { shown } = this.#preview;
    return html`
      <form
        class="maker"
        novalidate
        ?data-preview=${shown}
        @submit=${(event: Event) => event.preventDefault()}
        @input=${(event: Event) => this.#typed(event)}
        @change=${(event: Event) => this.#chosen(event)}
      >
        <div class="columns">
          <div class="steps-column">
            ${this.#steps(made, say).map((each, index) =>
              step(each, each.name === this.#open, {
                toggle: () => this.#toggle(each.name),
                next: index < STEPS.length - 1 ? say({ ja: '次へ', en: 'Next' }) : undefined,
                onward: () => this.#toggle(STEPS[index + 1] as StepName, true),
              }),
            )}
          </div>
          ${preview(
            {
              ...this.#preview,
              width: (narrow) => this.#show({ narrow }),
              wake: () => this.#show({ alive: true }),
            },
            say,
          )}
        </div>
        ${bar(
          {
            title: this.#title(made, say),
            said: this.#said,
            showsPreview: shown,
            copy: () => void this.#copy(made),
            togglePreview: () => this.#togglePreview(),
            onward:
              !this.#copied || (this.#open === 'paste' && !shown)
                ? undefined
                : () => this.#toggle('paste', true),
          },
          say,
        )}
      </form>
    `;
  }

  #steps(made: Result | undefined, say: Say): readonly Step[] {
    const choice = this.#choice;
    const data = this.#data;
    const item = currentItem(choice);
    const own = item.widget === 'own';
    return [
      {
        name: 'what',
        title: say({ ja: '何を載せますか', en: 'What to show' }),
        answer: say(widgetName(item.widget, data)),
        content: what(choice, data, say),
      },
      {
        name: 'which',
        title: own
          ? say({ ja: '団体の連絡先を書く', en: 'Write your contact' })
          : say({ ja: 'どれを載せますか', en: 'Which one' }),
        answer: this.#whichAnswer(say),
        content: which(
          choice,
          data,
          say,
          {
            complains: (field) => this.#complainsOfAll || this.#left.has(`${choice.at} ${field}`),
            addPhone: () => this.#change({ own: { ...item.own, phones: [...item.own.phones, NO_PHONE] } }),
            removePhone: (index) =>
              this.#change({ own: { ...item.own, phones: item.own.phones.toSpliced(index, 1) } }),
          },
          {
            add: () => this.#select(withAnother(choice, data), 'what'),
            remove: (index) => this.#select(without(choice, index), 'which'),
            edit: (index) => this.#select({ ...choice, at: index }, 'which'),
          },
        ),
      },
      {
        name: 'where',
        title: say({ ja: 'どこに貼りますか', en: 'Where you paste it' }),
        answer: say(placeNamed(choice.place).name),
        content: where(choice, say),
      },
      {
        name: 'look',
        title: say({ ja: '見え方', en: 'How it looks' }),
        answer: lookAnswer(choice, data, say),
        content: look(choice, data, say),
      },
      {
        name: 'paste',
        title: say({ ja: 'コピーして貼る', en: 'Copy and paste' }),
        answer: '',
        content: paste(choice, made, data, say, () => void this.#fetchQr().then(() => print())),
      },
    ];
  }

  #whichAnswer(say: Say): string {
    const { items, at } = this.#choice;
    const title = itemTitle(currentItem(this.#choice), this.#choice, this.#data, say);
    return items.length === 1
      ? title
      : say({
          ja: `${title}（${items.length}つのうち${at + 1}つ目）`,
          en: `${title} (${at + 1} of ${items.length})`,
        });
  }

  #title(made: Result | undefined, say: Say): string {
    const { items, lang } = this.#choice;
    if (!made) {
      return this.#data.parts.at(lang)
        ? say({ ja: '連絡先を書いてください', en: 'Write your contact' })
        : say({ ja: '読み込んでいます', en: 'Loading' });
    }
    const [first] = made.pieces;
    return items.length === 1
      ? (first?.title ?? '')
      : say({ ja: `${items.length}つを一つのコードに`, en: `${items.length} widgets in one code` });
  }

  /** What a language needs comes when it is chosen. */
  async #fetchWhatIsMissing(): Promise<void> {
    const { lang, page } = this.#choice;
    const { parts, plans, languages } = this.#data;
    const loads: Promise<unknown>[] = [];
    if (!parts.at(lang)) loads.push(parts.load(lang));
    if (page !== 'ja' && languages.includes(page) && !plans.at(page)) loads.push(plans.load(page));
    if (loads.length === 0) return;
    try {
      await Promise.all(loads);
      this.#update();
    } catch (error) {
      console.warn(error);
      this.#said = this.#say({
        ja: '必要なファイルを読み込めませんでした。もう一度選んでください。',
        en: 'A file could not be loaded. Please choose again.',
      });
      render(this.#page(this.#made()), this.#root);
    }
  }

  /** Letters show at once; what is chosen comes as a change. */
  #typed(event: Event): void {
    if ((event.target as HTMLInputElement).type === 'text') this.#chosen(event);
  }

  /** A field of the form has changed. Choosing is a step in the browser's history, typing is not. */
  #chosen(event: Event): void {
    const { form, name, type } = event.target as HTMLInputElement | HTMLSelectElement;
    if (!form || !name) return;
    const typed = type === 'text';
    const values = new URLSearchParams(
      [...new FormData(form)].map(([field, value]) => [field, String(value)]),
    );
    const was = this.#choice;
    // Only a form that somebody chose stays, and another place or widget has a recommendation of its own.
    const keepsForm = was.form !== undefined && name !== 'place' && name !== 'widget';
    if (name !== 'form' && !keepsForm) values.delete('form');
    if (!values.has('lang')) values.set('lang', was.lang);
    // A level that nobody chose is that of the place.
    if (name === 'place' && was.headingLevel === usualLevel(was.place)) values.delete('heading-level');
    const {
      lang,
      headingLevel,
      tools,
      place,
      asPaths,
      form: chosen,
    } = readChoice(values.toString(), this.#data);
    const read = readItem(values, this.#data);
    const before = currentItem(was);
    const item = fittingItem(
      // The fields of a contact are there only while one is written.
      { ...read, own: read.widget === 'own' && before.widget === 'own' ? read.own : before.own },
      this.#data,
    );
    const next: Choice = {
      ...was,
      items: was.items.with(was.at, item),
      lang,
      headingLevel,
      tools,
      asPaths,
      place,
      form: chosen,
    };
    const made = resultOf({ ...next, form: undefined }, this.#data);
    if (typed && event.type === 'change') this.#left.add(`${was.at} ${name}`);
    this.#choose(next.form === made?.recommended ? { ...next, form: undefined } : next, typed);
  }

  #change(item: Partial<Item>): void {
    const { items, at } = this.#choice;
    this.#choose({ ...this.#choice, items: items.with(at, { ...currentItem(this.#choice), ...item }) }, true);
  }

  #choose(choice: Choice, quietly = false): void {
    this.#choice = choice;
    this.#said = '';
    const hash = `#${writeChoice(choice, this.#data)}`;
    if (hash !== location.hash) history[quietly ? 'replaceState' : 'pushState'](null, '', hash);
    this.#update();
  }

  /** Another widget of the code is in question. */
  #select(choice: Choice, name: StepName): void {
    this.#left.clear();
    this.#complainsOfAll = false;
    this.#choose(choice);
    this.#toggle(name, true);
  }

  #read(page: PageLanguage): void {
    this.#mendedSaid = '';
    this.#choose({ ...this.#choice, page }, true);
  }

  /** Opens a step, or closes it where it is open; where a button elsewhere leads to it, it only opens. */
  #toggle(name: StepName, led = false): void {
    this.#open = !led && this.#open === name ? undefined : name;
    this.#preview = { ...this.#preview, shown: false };
    if (led) this.#said = '';
    this.#update();
    const title = this.#root.querySelector(`#step-${name}`);
    // What closed above has moved it.
    title?.closest('.step')?.scrollIntoView({ block: led ? 'start' : 'nearest' });
    const { top } = title?.getBoundingClientRect() ?? { top: 0 };
    if (top < 0) title?.scrollIntoView();
    if (led) title?.querySelector('button')?.focus({ preventScroll: true });
  }

  #show(how: { readonly narrow?: boolean; readonly alive?: boolean }): void {
    this.#preview = { ...this.#preview, ...how };
    this.#update();
  }

  #togglePreview(): void {
    this.#preview = { ...this.#preview, shown: !this.#preview.shown };
    this.#update();
    const target = this.#root.querySelector<HTMLElement>(
      this.#preview.shown ? '#preview-title' : '.preview-button',
    );
    target?.focus({ preventScroll: true });
    this.#root.querySelector('.maker')?.scrollIntoView();
  }

  #measured(address: string, height: number): void {
    if (height === this.#heights.get(address)) return;
    this.#heights.set(address, height);
    this.#update();
  }

  async #copy(made: Result | undefined): Promise<void> {
    if (!made) return this.#complain();
    const done = await copy(made.text, made.formatted, () => {
      // Text that is not drawn cannot be selected.
      this.#toggle('paste', true);
      return this.#root.querySelector('#snippet code');
    });
    this.#copied = true;
    const words = this.#say(COPIED[done]);
    this.#said = this.#said === words && done === 'copied' ? this.#say(COPIED_AGAIN) : words;
    this.#update();
  }

  async #copyMended(): Promise<void> {
    const shown = () => this.#root.querySelector('#mended code');
    this.#mendedSaid = this.#say(COPIED[await copy(this.#diagnosis?.mended ?? '', undefined, shown)]);
    this.#update();
  }

  async #check(): Promise<void> {
    const { parts, plan } = this.#data;
    this.#diagnosis = check(this.#pasted, factsOf(this.#data, await parts.load(plan.lang)));
    this.#mendedSaid = '';
    this.#update();
  }

  /** Nothing to copy yet: every field says what it lacks, and the first of them is where one goes on. */
  #complain(): void {
    const { items } = this.#choice;
    const at = items.findIndex(({ widget, own }) => widget === 'own' && problemsOf(own).size > 0);
    if (at === -1) return;
    this.#choice = { ...this.#choice, at };
    this.#complainsOfAll = true;
    this.#toggle('which', true);
    this.#copied = false;
    this.#said = this.#say({
      ja: '書き足りないところがあります。赤い文字のところを直してください。',
      en: 'Something is missing. See the words in red.',
    });
    this.#update();
    const [first] = [...problemsOf(currentItem(this.#choice).own).keys()];
    if (first) this.#root.querySelector<HTMLElement>(`#${first}`)?.focus();
  }

  /** Without it the sheet is printed all the same. */
  async #fetchQr(): Promise<void> {
    try {
      const address: string = new URL('qr.js', document.baseURI).href;
      this.#qrOf ??= ((await import(address)) as typeof qr).qrOf;
    } catch (error) {
      console.warn(error);
    }
  }

  #print(prints: boolean): void {
    this.#prints = prints;
    this.#update();
  }
}
