import { CATALOGUE, WIDGETS, type WidgetName } from '@fukushi-widgets/model';
import { html, nothing, type TemplateResult } from 'lit';
import { optionsOf, type Choice } from '../choice.js';
import type { Data } from '../data.js';
import { PLACES } from '../places.js';
import { partsOf } from '../widgets.js';
import { ownFields, type OwnFieldsState } from './own-fields.js';
import { both, HEADING_WORDS, OPTION_WORDS, widgetWords } from './words.js';

/** The three questions: what, where, and how it should look. Names of fields are the names in the address. */
export const choose = (choice: Choice, data: Data, own: OwnFieldsState): TemplateResult => html`
  ${whatToShow(choice, data, own)} ${whereToPaste(choice)} ${howItLooks(choice, data)}
`;

const title = (number: number, ja: string, en: string) => html`
  <legend>
    <h2><span class="step">${number}</span>${ja}<span class="en" lang="en">${en}</span></h2>
  </legend>
`;

function whatToShow(choice: Choice, data: Data, own: OwnFieldsState): TemplateResult {
  const name = (widget: string) =>
    widget === 'own' ? '団体の連絡先' : (data.elements.get(`fukushi-${widget}`)?.name ?? widget);
  return html`
    <fieldset class="question">
      ${title(1, '何を載せますか', 'What to show')}
      <div class="cards">
        ${order([...WIDGETS.filter((widget) => CATALOGUE[widget].parts(data.plan).length > 0), 'own']).map(
          (widget) => html`
            <label class="card">
              <input type="radio" name="widget" value=${widget} .checked=${widget === choice.widget} />
              <span class="card-words">
                <strong>${name(widget)}</strong>
                ${both(widgetWords(widget, data.plan))}
              </span>
            </label>
          `,
        )}
      </div>
      ${choice.widget === 'own' ? ownFields(choice.own, own) : whichPart(choice, data)}
    </fieldset>
  `;
}

/** What small pages ask for most comes first. */
type Shown = WidgetName | 'own';
const FIRST: readonly Shown[] = ['policy-card', 'contact-box', 'system-chart', 'goal-section', 'action-list'];
const order = (widgets: readonly Shown[]): readonly Shown[] => [
  ...FIRST,
  ...widgets.filter((widget) => !FIRST.includes(widget)),
];

function whichPart(choice: Choice, { plan }: Data): TemplateResult | typeof nothing {
  const parts = choice.widget === 'own' ? [] : partsOf(choice.widget, plan);
  if (parts.length === 0) return nothing;
  const option = ({ id = '', label }: (typeof parts)[number]) =>
    html`<option value=${id} .selected=${id === (choice.part ?? '')}>${label}</option>`;
  const groups = [...new Set(parts.map(({ group }) => group))];
  return html`
    <p class="field">
      <label for="part">どれを載せますか<span class="en" lang="en">Which one</span></label>
      <select id="part" name="part">
        ${groups.map((group) => {
          const options = parts.filter((part) => part.group === group).map(option);
          return group === undefined ? options : html`<optgroup label=${group}>${options}</optgroup>`;
        })}
      </select>
    </p>
  `;
}

const whereToPaste = (choice: Choice) => html`
  <fieldset class="question">
    ${title(2, 'どこに貼りますか', 'Where you paste it')}
    <div class="cards">
      ${PLACES.map(
        ({ id, name, hint }) => html`
          <label class="card">
            <input type="radio" name="place" value=${id} .checked=${id === choice.place} />
            <span class="card-words">
              <strong>${name.ja}</strong>
              ${both({ ja: hint.ja, en: `${name.en}. ${hint.en}` })}
            </span>
          </label>
        `,
      )}
    </div>
  </fieldset>
`;

function howItLooks(choice: Choice, data: Data): TemplateResult {
  const languages = choice.widget === 'own' ? [data.plan.lang] : data.languages;
  return html`
    <fieldset class="question">
      ${title(3, '見え方（そのままでもかまいません）', 'How it looks (may stay as it is)')}
      <div class="fields">
        ${
          languages.length < 2
            ? nothing
            : html`<p class="field">
                <label for="lang">ことば<span class="en" lang="en">Language</span></label>
                <select id="lang" name="lang">
                  ${languages.map(
                    (lang) =>
                      html`<option value=${lang} .selected=${lang === choice.lang}>
                        ${data.languageNames[lang]}
                      </option>`,
                  )}
                </select>
              </p>`
        }
        <p class="field">
          <label for="heading-level"
            >見出しの大きさ（段階）<span class="en" lang="en">Heading level</span></label
          >
          <select id="heading-level" name="heading-level" aria-describedby="heading-level-help">
            ${[2, 3, 4, 5, 6].map(
              (level) =>
                html`<option value=${level} .selected=${level === choice.headingLevel}>
                  ${HEADING_WORDS[level]?.ja}
                </option>`,
            )}
          </select>
          <span class="help" id="heading-level-help"
            >${both({
              ja: '貼るところの、すぐ上の見出しより一つ小さくします。',
              en: 'One smaller than the heading above the place.',
            })}</span
          >
        </p>
        ${optionsOf(choice.widget, data).map(({ name, values, words: help }) => {
          const words = OPTION_WORDS[name];
          const chosen = choice.options[name] ?? values[0];
          return html`<p class="field">
            <label for=${name}>${words?.ja ?? name}<span class="en" lang="en">${words?.en}</span></label>
            <select id=${name} name=${name} aria-describedby=${`${name}-help`}>
              ${values.map(
                (value) =>
                  html`<option value=${value} .selected=${value === chosen}>
                    ${OPTION_WORDS[`${name}=${value}`]?.ja ?? value}
                  </option>`,
              )}
            </select>
            <span class="help" id=${`${name}-help`}>${help ? both(help) : nothing}</span>
          </p>`;
        })}
      </div>
    </fieldset>
  `;
}
