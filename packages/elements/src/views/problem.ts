import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Problem } from '@fukushi-widgets/model';

/** The problem in one or two sentences, for the note, the event and the console. */
export function problemWords(problem: Problem): string {
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
export function problemNote(problem: Problem, lang: string): TemplateResult {
  return html`<div class="frame box" part="problem" lang=${lang}>
    <p>
      <strong>${msg('このページを作る方へ', { desc: 'Start of a note to the editor of the page' })}</strong>
      ${problemWords(problem)}
    </p>
  </div>`;
}
