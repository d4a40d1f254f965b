import { html, render } from 'lit';
import { OWN_CONTACT } from '@fukushi-widgets/model';
import { check, type Diagnosis } from '../check/check.js';
import { fitting, readChoice, writeChoice, type Choice } from '../choice.js';
import type { Data } from '../data.js';
import { problemsOf, type OwnField } from '../own-contact.js';
import { factsOf, resultOf, type Result } from '../result.js';
import { checker } from './checker.js';
import { choose } from './choose.js';
import { copy, type Copied } from './copy.js';
import { preview, PreviewFrame } from './preview.js';
import { result } from './result.js';

const COPIED: Readonly<Record<Copied, string>> = {
  copied: 'コピーしました。',
  selected: '文字を選びました。Ctrl+C（Macは ⌘+C）を押すとコピーできます。',
};

/** The page: holds what is chosen, keeps it in the address, and draws everything from it. */
export class App {
  readonly #root: HTMLElement;
  readonly #data: Data;
  #choice: Choice;
  #complaining = new Set<OwnField>();
  #status = '';
  #pasted = '';
  #diagnosis: Diagnosis | undefined;
  #mendedStatus = '';
  #height: number | undefined;
  #frames: readonly PreviewFrame[] = [];

  constructor(root: HTMLElement, data: Data) {
    this.#root = root;
    this.#data = data;
    this.#choice = readChoice(location.hash, data);
    addEventListener('popstate', () => {
      this.#choice = readChoice(location.hash, data);
      this.#update();
    });
    this.#update();
  }

  #update(): void {
    const made = this.#result();
    render(this.#page(made), this.#root);
    if (this.#frames.length === 0) {
      const [wide, narrow] = this.#root.querySelectorAll<HTMLIFrameElement>('.preview iframe');
      if (wide && narrow) {
        this.#frames = [new PreviewFrame(wide, (height) => this.#measured(height)), new PreviewFrame(narrow)];
      }
    }
    for (const frame of this.#frames) frame.show(made?.preview ?? { html: '', live: false });
  }

  #result(): Result | undefined {
    return resultOf(this.#choice, this.#data, this.#height);
  }

  #page(made: Result | undefined) {
    return html`
      <form
        class="maker"
        novalidate
        @submit=${(event: Event) => event.preventDefault()}
        @input=${(event: Event) => this.#typed(event)}
        @change=${(event: Event) => this.#chosen(event)}
      >
        <div class="choose">${choose(this.#choice, this.#data, this.#complaining)}</div>
        ${preview()}
        ${result(this.#choice, made, this.#data, {
          status: this.#status,
          copy: () => void this.#copy(made),
        })}
      </form>
      ${checker({
        pasted: this.#pasted,
        diagnosis: this.#diagnosis,
        copied: this.#mendedStatus,
        input: (text) => {
          this.#pasted = text;
        },
        check: () => {
          this.#diagnosis = check(this.#pasted, factsOf(this.#data));
          this.#mendedStatus = '';
          this.#update();
        },
        copy: () => void this.#copyMended(),
      })}
    `;
  }

  /** Letters show at once; what is chosen comes as a change. */
  #typed(event: Event): void {
    if ((event.target as HTMLInputElement).type === 'text') this.#chosen(event);
  }

  /** A field of the form has changed. Choosing is a step in the browser's history, typing is not. */
  #chosen(event: Event): void {
    const { form, name, type } = event.target as HTMLInputElement | HTMLSelectElement;
    if (!form) return;
    const typed = type === 'text';
    const values = new URLSearchParams(
      [...new FormData(form)].map(([field, value]) => [field, String(value)]),
    );
    // Only a form that somebody chose stays, and another place or widget has a recommendation of its own.
    const keepsForm = this.#choice.form !== undefined && name !== 'place' && name !== 'widget';
    if (name !== 'form' && !keepsForm) values.delete('form');
    const read = readChoice(values.toString(), this.#data);
    const own = read.widget === 'own' && this.#choice.widget === 'own' ? read.own : this.#choice.own;
    const next = fitting({ ...read, own }, this.#data);
    const made = resultOf({ ...next, form: undefined }, this.#data);
    this.#choice = next.form === made?.recommended ? { ...next, form: undefined } : next;
    if (typed && event.type === 'change') this.#complaining.add(name as OwnField);
    this.#status = '';
    this.#height = undefined;
    const hash = `#${writeChoice(this.#choice, this.#data)}`;
    if (hash !== location.hash) history[typed ? 'replaceState' : 'pushState'](null, '', hash);
    this.#update();
  }

  #measured(height: number): void {
    if (height === this.#height) return;
    this.#height = height;
    this.#update();
  }

  async #copy(made: Result | undefined): Promise<void> {
    if (!made) return this.#complain();
    const shown = this.#root.querySelector('#snippet code');
    this.#status = COPIED[await copy(made.text, made.formatted, shown)];
    this.#update();
  }

  async #copyMended(): Promise<void> {
    const shown = this.#root.querySelector('#mended code');
    this.#mendedStatus = COPIED[await copy(this.#diagnosis?.mended ?? '', undefined, shown)];
    this.#update();
  }

  /** Nothing to copy yet: every field says what it lacks, and the first of them is where one goes on. */
  #complain(): void {
    this.#complaining = new Set(OWN_CONTACT);
    const [first] = [...problemsOf(this.#choice.own).keys()];
    this.#status = '書き足りないところがあります。赤い文字のところを直してください。';
    this.#update();
    if (first) this.#root.querySelector<HTMLElement>(`#${first}`)?.focus();
  }
}
