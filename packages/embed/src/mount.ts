import { giveRoomBack } from '@fukushi-widgets/elements';
import { CATALOGUE, renditionAttributes, type ParsedPermalink, type Widget } from '@fukushi-widgets/model';

/** What somebody edits or only previews, what leads elsewhere, and what asks to be left alone. */
const LEFT_ALONE = '[contenteditable],.editor-styles-wrapper,nav,[fukushi-off]';

/** Whether an element stands in a widget, in a block that shows one, or where nothing is to be shown. */
export const isLeftAlone = (element: Element | null): boolean =>
  !!element &&
  (element.matches(LEFT_ALONE) ||
    'headingLevel' in (element.shadowRoot?.firstChild ?? element) ||
    isLeftAlone(element.parentElement));

/**
 * Shows a widget in the shadow root of a block, around the block's own nodes,
 * which stay as they are. Nothing happens where the page has that widget as an
 * element already, or where the tag belongs to somebody else.
 */
export function mount(block: Element, { widget, id, lang, options }: ParsedPermalink): HTMLElement {
  const element: HTMLElement = document.createElement(`fukushi-${widget}`);
  const { attribute = '' }: Widget = CATALOGUE[widget];
  const same = element.localName + (id ? `[${attribute}="${id}"]` : '');
  if ('headingLevel' in element && !document.querySelector(same)) {
    const said = { ...options, ...(lang && renditionAttributes(lang)), [attribute]: id };
    for (const [name, value] of Object.entries(said))
      if (name && value !== undefined) element.setAttribute(name, value);
    element.append(document.createElement('slot'));
    const root = block.attachShadow({ mode: 'open' });
    root.append(element);
    giveRoomBack(root);
  }
  return element;
}
