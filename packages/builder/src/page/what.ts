import type { WidgetName } from '@fukushi-widgets/model';
import { html, type TemplateResult } from 'lit';
import type { Words } from '../check/rule.js';
import { currentItem, shownIn, type Choice, type Item } from '../choice.js';
import type { Data } from '../data.js';
import type { Say } from './say.js';
import { widgetWords } from './words.js';

/** The first question: which widget. Names of fields are the names in the address. */
export const what = (choice: Choice, data: Data, say: Say): TemplateResult => html`
  <fieldset class="cards" aria-labelledby="step-what">
    ${shownWidgets(data).map(
      (widget) => html`
        <label class="card">
          <input
            type="radio"
            name="widget"
            value=${widget}
            .checked=${widget === currentItem(choice).widget}
          />
          <span class="card-words">
            <strong>${say(widgetName(widget, data))}</strong>
            <span>${say(widgetWords(widget, data.plan))}</span>
          </span>
        </label>
      `,
    )}
  </fieldset>
`;

/** As the documents call it; in English by its tag, which is made of plain words. */
export function widgetName(widget: Item['widget'], { elements }: Data): Words {
  if (widget === 'own') return { ja: '団体の連絡先', en: 'Your own contact' };
  const plain = widget.replaceAll('-', ' ');
  return {
    ja: elements.get(`fukushi-${widget}`)?.name ?? widget,
    en: plain.charAt(0).toUpperCase() + plain.slice(1),
  };
}

/** What small pages ask for most comes first. */
const FIRST: readonly (WidgetName | 'own')[] = [
  'policy-card',
  'contact-box',
  'own',
  'system-chart',
  'goal-section',
  'action-list',
];

/** The widgets for which this plan has something, and a partner's own contact. */
function shownWidgets(data: Data): readonly (WidgetName | 'own')[] {
  const known = shownIn(data);
  const rest = known.filter((widget) => !FIRST.includes(widget));
  return [...FIRST.filter((widget) => widget === 'own' || known.includes(widget)), ...rest];
}
