import { html, type TemplateResult } from 'lit';
import type { Choice } from '../choice.js';
import { PLACES } from '../places.js';
import type { Say } from './say.js';

/** The third question: into which editor. */
export const where = (choice: Choice, say: Say): TemplateResult => html`
  <fieldset class="cards" aria-labelledby="step-where">
    ${PLACES.map(
      ({ id, name, hint }) => html`
        <label class="card">
          <input type="radio" name="place" value=${id} .checked=${id === choice.place} />
          <span class="card-words">
            <strong>${say(name)}</strong>
            <span>${say(hint)}</span>
          </span>
        </label>
      `,
    )}
  </fieldset>
`;
