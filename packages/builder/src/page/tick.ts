import { html, type TemplateResult } from 'lit';
import type { Words } from '../check/rule.js';
import type { Say } from './say.js';

/** A question that is answered by a tick, with what it is for below it. */
export const tick = (
  { name, isTicked, words, help }: Readonly<{ name: string; isTicked: boolean; words: Words; help: Words }>,
  say: Say,
): TemplateResult =>
  html`<p class="field">
    <label class="row">
      <input
        type="checkbox"
        name=${name}
        value="yes"
        .checked=${isTicked}
        aria-describedby=${`${name}-help`}
      />
      <span>${say(words)}</span>
    </label>
    <span class="help" id=${`${name}-help`}>${say(help)}</span>
  </p>`;
