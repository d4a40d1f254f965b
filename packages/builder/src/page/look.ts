import { html, nothing, type TemplateResult } from 'lit';
import { currentItem, optionsOf, type Choice } from '../choice.js';
import type { Data } from '../data.js';
import { withCode, type Say } from './say.js';
import { tick } from './tick.js';
import { HEADING_WORDS, OPTION_WORDS, TOOLS_WORDS } from './words.js';

/** What nobody needs to answer: language, heading level, and the options of the widget in question. */
export function look(choice: Choice, data: Data, say: Say): TemplateResult {
  const onlyOwn = choice.items.every(({ widget }) => widget === 'own');
  return html`
    <div class="fields">
      ${
        onlyOwn || data.languages.length < 2
          ? nothing
          : html`<p class="field">
              <label for="lang">${say({ ja: '部品のことば', en: 'Language of the widget' })}</label>
              <select id="lang" name="lang">
                ${data.languages.map(
                  (lang) =>
                    html`<option value=${lang} .selected=${lang === choice.lang}>
                      ${data.languageNames[lang]}
                    </option>`,
                )}
              </select>
            </p>`
      }
      <p class="field">
        <label for="heading-level">${say({ ja: '見出しの大きさ（段階）', en: 'Heading level' })}</label>
        <select id="heading-level" name="heading-level" aria-describedby="heading-level-help">
          ${[2, 3, 4, 5, 6].map(
            (level) =>
              html`<option value=${level} .selected=${level === choice.headingLevel}>
                ${say(HEADING_WORDS[level] ?? { ja: `h${level}`, en: `Heading ${level}` })}
              </option>`,
          )}
        </select>
        <span class="help" id="heading-level-help"
          >${say({
            ja: '貼るところの、すぐ上の見出しより一つ小さくします。',
            en: 'One smaller than the heading above the place.',
          })}</span
        >
      </p>
      ${data.languages.length < 2 ? nothing : tools(choice, say)}
      ${optionsOf(currentItem(choice).widget, data).map(({ name, values, words: help }) => {
        const chosen = currentItem(choice).options[name] ?? values[0];
        return html`<p class="field">
          <label for=${name}>${say(OPTION_WORDS[name] ?? { ja: name, en: name })}</label>
          <select id=${name} name=${name} aria-describedby=${help ? `${name}-help` : nothing}>
            ${values.map(
              (value) =>
                html`<option value=${value} .selected=${value === chosen}>
                  ${say(OPTION_WORDS[`${name}=${value}`] ?? { ja: value, en: value })}
                </option>`,
            )}
          </select>
          ${help ? html`<span class="help" id=${`${name}-help`}>${withCode(say(help))}</span>` : nothing}
        </p>`;
      })}
    </div>
  `;
}

/** Buttons for readers, of which a page needs one set. */
const tools = ({ tools: chosen }: Choice, say: Say) =>
  tick(
    {
      name: 'tools',
      isTicked: chosen,
      words: TOOLS_WORDS,
      help: {
        ja: '読む人が、ページにあるすべての部品を、読みやすいことばに切り替えられます。一つのページに一つで足ります。',
        en: 'Readers choose the language of all widgets on the page. One is enough for a page.',
      },
    },
    say,
  );

/** The same in a line: what differs from the usual. */
export function lookAnswer(choice: Choice, data: Data, say: Say): string {
  const { lang, headingLevel } = choice;
  const options = Object.entries(currentItem(choice).options);
  const differing = [
    ...(lang === data.plan.lang ? [] : [data.languageNames[lang] ?? lang]),
    ...(headingLevel === 3 ? [] : [`h${headingLevel}`]),
    ...(choice.tools ? [say(TOOLS_WORDS)] : []),
    ...options.map(([name, value]) => say(OPTION_WORDS[`${name}=${value}`] ?? { ja: value, en: value })),
  ];
  return differing.length === 0
    ? say({ ja: 'そのままでかまいません', en: 'May stay as it is' })
    : differing.join(say({ ja: '、', en: ', ' }));
}
