import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../choice.js';
import { PLACES, placeNamed } from '../places.js';
import type { Say } from './say.js';
import { tick } from './tick.js';

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
  ${
    placeNamed(choice.place).wantsPaths
      ? tick(
          {
            name: 'paths',
            isTicked: choice.asPaths,
            words: { ja: 'アドレスを「/」から書く', en: 'Write addresses from “/”' },
            help: {
              ja: '部品と同じドメインのページに貼るときに選びます。自分のサイトへの「https://」からのアドレスは、アクセシビリティチェックで誤りになります。',
              en: 'For pages on the same domain as the widgets: the accessibility check takes full addresses of one’s own site for mistakes.',
            },
          },
          say,
        )
      : nothing
  }
`;
