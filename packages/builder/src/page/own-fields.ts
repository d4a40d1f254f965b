import { html, nothing, type TemplateResult } from 'lit';
import {
  MOST_PHONES,
  BELOW_PHONES,
  phoneFields,
  problemsOf,
  type OwnContact,
  type OwnPhone,
  type OwnText,
} from '../own-contact.js';
import type { Say } from './say.js';
import { FIELD_WORDS } from './words.js';

export interface OwnFieldsState {
  /** Which fields may already complain: those the person has left, or all after an attempt to copy. */
  readonly complains: (field: string) => boolean;
  readonly addPhone: () => void;
  readonly removePhone: (index: number) => void;
}

const KEYBOARDS: Readonly<Record<string, string>> = {
  number: 'tel',
  extension: 'numeric',
  fax: 'tel',
  email: 'email',
  inquiry: 'url',
  url: 'url',
};

/** What a phone's or browser's own memory may fill in. */
const AUTOCOMPLETE: Readonly<Record<string, string>> = {
  name: 'organization',
  number: 'tel',
  email: 'email',
  url: 'url',
};

/** The form for a partner's own contact, in the order of the box that it becomes. */
export function ownFields(contact: OwnContact, state: OwnFieldsState, say: Say): TemplateResult {
  const problems = problemsOf(contact);
  /** One field; `kind` is what its words and keyboard are found by. */
  const field = (name: string, kind: string, value: string) => {
    const { ja, en, example } = FIELD_WORDS[kind] ?? { ja: kind, en: kind, example: '' };
    const problem = state.complains(name) ? problems.get(name) : undefined;
    const required = kind === 'name';
    return html`<p class="field ${kind}">
      <label for=${name}
        >${say({ ja, en })}
        ${required ? html`<span class="required">${say({ ja: '必須', en: 'Required' })}</span>` : nothing}</label
      >
      <input
        id=${name}
        name=${name}
        type="text"
        inputmode=${KEYBOARDS[kind] ?? 'text'}
        autocomplete=${AUTOCOMPLETE[kind] ?? 'off'}
        .value=${value}
        ?required=${required}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby=${`${name}-help`}
      />
      <span class="help" id=${`${name}-help`}
        >${
          problem
            ? html`<span class="problem">${say(problem)}</span>`
            : say({ ja: `例 ${example}`, en: `Example: ${example}` })
        }</span
      >
    </p>`;
  };
  const text = (name: OwnText) => field(name, name, contact[name]);
  const phone = ({ number, label, extension }: OwnPhone, index: number, { length }: readonly OwnPhone[]) => {
    const names = phoneFields(index);
    const which = say({ ja: `電話（${index + 1}つ目）`, en: `Telephone ${index + 1}` });
    return html`<fieldset class="phone">
      <legend>${length === 1 ? say({ ja: '電話', en: 'Telephone' }) : which}</legend>
      ${field(names.number, 'number', number)}${field(names.label, 'label', label)}${field(names.extension, 'extension', extension)}
      ${
        length === 1
          ? nothing
          : html`<p>
              <button
                type="button"
                class="small"
                aria-label=${say({ ja: `${which}をはずす`, en: `Remove ${which.toLowerCase()}` })}
                @click=${() => state.removePhone(index)}
              >
                ${say({ ja: 'この電話をはずす', en: 'Remove this telephone' })}
              </button>
            </p>`
      }
    </fieldset>`;
  };
  return html`
    <div class="own">
      <p class="note">
        ${say({
          ja: '書いたことは、このコードを貼ったページで公開されます。公開してよいことだけを書いてください。',
          en: 'What you write is published on the page where you paste the code.',
        })}
      </p>
      ${text('name')}${text('department')}
      ${contact.phones.map((one, index) => phone(one, index, contact.phones))}
      <p>
        <button
          type="button"
          class="small"
          ?disabled=${contact.phones.length >= MOST_PHONES}
          @click=${state.addPhone}
        >
          ${say({ ja: '電話をもう一つ足す', en: 'Add another telephone' })}
        </button>
      </p>
      ${BELOW_PHONES.map(text)}
    </div>
  `;
}
