import { str } from '@lit/localize';
import { withoutRuby, type LanguageTag, type Problem } from '@fukushi-widgets/model';
import type { OptionalFrom } from '../optional.js';
import type { Kit } from '../views/kit.js';

/** The problem in one or two sentences, for the note, the event and the console. */
function problemWords({ msg }: Kit, problem: Problem): string {
  const { attribute, value } = problem;
  if (problem.kind === 'unknown-value') {
    const accepted = problem.accepted.join(', ');
    return msg(str`${attribute}="${value}" は見つかりません。使える値: ${accepted}`, {
      desc: 'To the editor of the page: an attribute has an unknown value, or none; followed by the accepted values',
    });
  }
  const reason = problem.kind === 'load-failed' ? problem.reason : `${problem.path}: ${problem.expected}`;
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
 * Says in the contact box's polite paragraph how copying went, with what was copied: a message like the last one would
 * not be read aloud. What could not be copied is selected for the browser to copy, or for the reader.
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
  said.textContent = '';
  if (await copied) {
    said.textContent = withoutRuby(done);
    return;
  }
  getSelection()?.selectAllChildren(button.closest('dd')?.querySelector('.notranslate, address') as Element);
  // Deprecated, and the only way on pages without https.
  said.textContent = withoutRuby(document.execCommand('copy') ? done : selected);
}

export const notesFrom: OptionalFrom<'notes'> = (kit) => ({
  words: (problem) => problemWords(kit, problem),
  view: (problem, lang) => problemNote(kit, problem, lang),
  copy: (button, copied) => copy(kit, button, copied),
  styles: [],
});
