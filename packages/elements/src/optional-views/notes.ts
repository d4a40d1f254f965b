import { str } from '@lit/localize';
import { withoutRuby, type LanguageTag, type Problem } from '@fukushi-widgets/model';
import { FukushiErrorEvent } from '../events/fukushi-error.js';
import type { OptionalFrom } from '../optional.js';
import type { Kit } from '../views/kit.js';

/**
 * The attribute with which a tag asks for what a plan lacks, where it has one of its own, and the place in a file where
 * that would stand.
 */
const LACKED: Readonly<Record<string, readonly [asks: string, place: string]>> = {
  'policy-card': ['policy', 'goals: list'],
  'goal-section': ['goal', 'goals: list'],
  'action-list': ['actor', 'actions: list'],
  'contact-box': ['organization', 'contacts: list'],
  'contact-directory': ['', 'contacts: list'],
  'message': ['', 'message: object'],
};

/** The problem in one or two sentences, for the note, the event and the console. */
function problemWords({ msg }: Kit, problem: Problem): string {
  const { kind, value } = problem;
  const unknown = (attribute: string, all: readonly string[]): string => {
    const accepted = all.join(', ');
    return msg(str`${attribute}="${value}" は見つかりません。使える値: ${accepted}`, {
      desc: 'To the editor of the page: an attribute has an unknown value, or none; followed by the accepted values',
    });
  };
  if (kind === 'unknown-value') return unknown(problem.attribute, problem.accepted);
  const [asks, place] = (kind === 'wrong-data' && LACKED[problem.path]) || [];
  // The script's own plan: another can be named, or a contact of one's own.
  if (asks && !value)
    return unknown(asks, [...(asks === 'organization' ? ['name="…"'] : []), 'src="….json"']);
  const { attribute } = problem;
  const reason = kind === 'wrong-data' ? (place ?? `${problem.path}: ${problem.expected}`) : problem.reason;
  return msg(str`${attribute}="${value}" を使えません（${reason}）。`, {
    desc: 'To the editor of the page: the JSON file named in an attribute cannot be used; in brackets why: HTTP 404, or a place in the file and what should stand there',
  });
}

/** The note to the editor. It stands in the widget's place; the page's own content stays under it. */
const problemNote = (kit: Kit, problem: Problem, lang: LanguageTag) =>
  kit.html`<div class="frame box" part="problem" lang=${lang}>
    <p>
      <strong>${kit.msg('このページを作る方へ', { desc: 'Start of a note to the editor of the page' })}</strong>${' '}${problemWords(kit, problem)}
    </p>
  </div>`;

/**
 * Says in the contact box's polite paragraph how copying went, with what was copied. A message like the last one (many
 * groups have one number for telephone and fax) would be neither seen nor read aloud: it comes after a silence, for
 * Orca with a space that nobody sees. What could not be copied is selected for the browser to copy, or for the reader.
 */
async function copy({ msg }: Kit, button: HTMLElement, copied: Promise<boolean>): Promise<void> {
  const text = button.dataset['copy'] ?? '';
  const said = button.closest('.contact')?.querySelector('.copied') as Element;
  const done = msg(str`${text}をコピーしました`, {
    desc: 'Said after a number or an address has been copied',
  });
  const selected = msg(str`${text}を選びました。コピーしてください。`, {
    desc: 'Said where the browser does not let us copy: the number or address has been selected for the reader to copy',
  });
  const last = said.textContent;
  said.textContent = '';
  const words = withoutRuby((await copied) || copySelected(button) ? done : selected);
  if (words === last.trimEnd()) {
    await new Promise((resolve) => setTimeout(resolve, SILENCE));
    // What was copied meanwhile has been said already.
    if (said.textContent) return;
  }
  said.textContent = words === last ? `${words}\u00A0` : words;
}

/** Milliseconds between two messages that say the same. */
const SILENCE = 200;

/** Selects what a button stands for, and copies it in the one way, deprecated, that pages without https have. */
function copySelected(button: HTMLElement): boolean {
  getSelection()?.selectAllChildren(button.closest('dd')?.querySelector('.notranslate, .postal') as Element);
  return document.execCommand('copy');
}

/** What the console and listeners have been told of a widget's problem: the same again is no news. */
const reported = new WeakMap<HTMLElement, string>();

/** Tells the console and listeners of a problem, once; without one, the next is news again. */
function report(kit: Kit, host: HTMLElement, problem: Problem | undefined): void {
  const message = problem ? problemWords(kit, problem) : '';
  const before = reported.get(host) ?? '';
  reported.set(host, message);
  if (!problem || message === before) return;
  console.warn(`<${host.localName}> ${message}`, host);
  host.dispatchEvent(new FukushiErrorEvent({ ...problem, message }));
}

export const notesFrom: OptionalFrom<'notes'> = (kit) => ({
  report: (host, problem) => report(kit, host, problem),
  view: (problem, lang) => problemNote(kit, problem, lang),
  copy: (button, copied) => copy(kit, button, copied),
  styles: [],
});
