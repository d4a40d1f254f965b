import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../check/rule.js';
import { currentItem, MOST_ITEMS, type Choice, type Item } from '../choice.js';
import { langFor, planFor, type Data } from '../data.js';
import { partsOf } from '../widgets.js';
import { ownFields, type OwnFieldsState } from './own-fields.js';
import type { Say } from './say.js';
import { widgetName } from './what.js';

export interface ItemActions {
  readonly add: () => void;
  readonly remove: (index: number) => void;
  readonly edit: (index: number) => void;
}

const EVERYONE: Words = {
  ja: 'すべての主体（読む人が切り替えられます）',
  en: 'Every actor (readers can switch)',
};

/** The second question: which part of the plan, or a group's own words; and whether there is one more. */
export const which = (
  choice: Choice,
  data: Data,
  say: Say,
  own: OwnFieldsState,
  actions: ItemActions,
): TemplateResult => html`
  ${currentItem(choice).widget === 'own' ? ownFields(currentItem(choice).own, own, say) : part(choice, data, say)}
  ${items(choice, data, say, actions)}
`;

/** A widget of the code in a few words: its part, or what it is. */
export function itemTitle({ widget, part: id, own }: Item, choice: Choice, data: Data, say: Say): string {
  if (widget === 'own') return own.name.trim() || say(widgetName(widget, data));
  const found = partsFor(widget, choice, data).find((each) => each.id === id);
  if (!found) return say(widgetName(widget, data));
  return found.label || say(EVERYONE);
}

/** The parts that a widget can show, in the page's language; a group's own contact has none. */
const partsFor = (widget: Item['widget'], { page }: Choice, data: Data) =>
  widget === 'own' ? [] : partsOf(widget, planFor(page, data), langFor(page, data));

function part(choice: Choice, data: Data, say: Say): TemplateResult {
  const { widget, part: chosen } = currentItem(choice);
  const parts = partsFor(widget, choice, data);
  if (parts.length === 0)
    return html`<p>
      ${say({ ja: 'この部品には、選ぶところがありません。', en: 'There is nothing to choose in this one.' })}
    </p>`;
  const option = ({ id = '', label }: (typeof parts)[number]) =>
    html`<option value=${id} .selected=${id === (chosen ?? '')}>${label || say(EVERYONE)}</option>`;
  const groups = [...new Set(parts.map(({ group }) => group))];
  return html`
    <p class="field">
      <label for="part">${say({ ja: '載せるところ', en: 'Which one' })}</label>
      <select id="part" name="part">
        ${groups.map((group) => {
          const options = parts.filter((each) => each.group === group).map(option);
          return group === undefined ? options : html`<optgroup label=${group}>${options}</optgroup>`;
        })}
      </select>
    </p>
  `;
}

/** What the one code holds, where that is several; and the way to one more. */
const items = (choice: Choice, data: Data, say: Say, { add, remove, edit }: ItemActions) => html`
  <div class="items">
    ${
      choice.items.length === 1
        ? nothing
        : html`<h3>${say({ ja: '一つのコードに入れるもの', en: 'In this one code' })}</h3>
            <ol>
              ${choice.items.map((item, index) => {
                const name = say(widgetName(item.widget, data));
                const title = itemTitle(item, choice, data, say);
                return html`<li aria-current=${index === choice.at ? 'true' : 'false'}>
                  <span class="item-words">${title === name ? name : `${name}: ${title}`}</span>
                  <span class="item-buttons">
                    <button
                      type="button"
                      class="small"
                      aria-label=${say({ ja: `${title}を選び直す`, en: `Change ${title}` })}
                      ?disabled=${index === choice.at}
                      @click=${() => edit(index)}
                    >
                      ${say({ ja: '選び直す', en: 'Change' })}
                    </button>
                    <button
                      type="button"
                      class="small"
                      aria-label=${say({ ja: `${title}をはずす`, en: `Remove ${title}` })}
                      @click=${() => remove(index)}
                    >
                      ${say({ ja: 'はずす', en: 'Remove' })}
                    </button>
                  </span>
                </li>`;
              })}
            </ol>`
    }
    <p class="help">
      ${say({
        ja: '同じページに載せるものは、一つのコードにまとめられます。',
        en: 'What stands on one page can be one code.',
      })}
    </p>
    <p>
      <button type="button" class="small" ?disabled=${choice.items.length >= MOST_ITEMS} @click=${add}>
        ${say({ ja: 'もう一つ足す', en: 'Add another' })}
      </button>
    </p>
  </div>
`;
