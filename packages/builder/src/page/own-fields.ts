import { html, nothing, type TemplateResult } from 'lit';
import { OWN_CONTACT } from '@fukushi-widgets/model';
import { problemsOf, type OwnContact, type OwnField } from '../own-contact.js';
import { both, FIELD_WORDS } from './words.js';

/** Which fields may already complain: those the person has left, or all after an attempt to copy. */
export type OwnFieldsState = ReadonlySet<OwnField>;

const REQUIRED: readonly OwnField[] = ['name'];

const TYPES: Readonly<Partial<Record<OwnField, string>>> = {
  tel: 'tel',
  fax: 'tel',
  email: 'email',
  url: 'url',
};

/** What a phone's or browser's own memory may fill in. */
const AUTOCOMPLETE: Readonly<Partial<Record<OwnField, string>>> = {
  name: 'organization',
  tel: 'tel',
  email: 'email',
  url: 'url',
};

/** The form for a partner's own contact. */
export function ownFields(contact: OwnContact, complaining: OwnFieldsState): TemplateResult {
  const problems = problemsOf(contact);
  return html`
    <div class="own">
      <p class="note">
        ${both({
          ja: '書いたことは、このコードを貼ったページで公開されます。公開してよいことだけを書いてください。',
          en: 'What you write is published on the page where you paste the code.',
        })}
      </p>
      <div class="fields">
        ${OWN_CONTACT.map((field) => {
          const words = FIELD_WORDS[field];
          const problem = complaining.has(field) ? problems.get(field) : undefined;
          return html`<p class="field">
            <label for=${field}
              >${words?.ja}${REQUIRED.includes(field) ? html`<span class="required">必須</span>` : nothing}<span
                class="en"
                lang="en"
                >${words?.en}</span
              ></label
            >
            <input
              id=${field}
              name=${field}
              type="text"
              inputmode=${TYPES[field] ?? 'text'}
              autocomplete=${AUTOCOMPLETE[field] ?? 'off'}
              .value=${contact[field]}
              ?required=${REQUIRED.includes(field)}
              aria-invalid=${problem ? 'true' : 'false'}
              aria-describedby=${`${field}-help`}
            />
            <span class="help" id=${`${field}-help`}
              >${
                problem ? html`<span class="problem">${both(problem)}</span>` : html`例 ${words?.example}`
              }</span
            >
          </p>`;
        })}
      </div>
    </div>
  `;
}
