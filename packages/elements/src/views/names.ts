import { msg } from '@lit/localize';
import type { Part, Text, WidgetName } from '@fukushi-widgets/model';
import type { ViewContext } from './context.js';

const contacts = (): string => msg('問合せ先', { desc: 'Heading of a contact box' });

/** What a widget is called where the plan has no word for it. */
const OWN_WORDS: Readonly<Partial<Record<WidgetName, () => string>>> = {
  'system-chart': () =>
    msg('計画の体系', { desc: 'Heading of the system chart, where the plan has none of its own' }),
  'action-list': () => msg('取り組み', { desc: 'Heading of a list of actions' }),
  'contact-box': contacts,
  'contact-directory': contacts,
};

/** What the plan calls a widget, else our word for it. */
export const labelOf = (widget: WidgetName, text: Text | undefined, { lang }: ViewContext): Text =>
  text ?? { [lang]: OWN_WORDS[widget]?.() ?? '' };

/** What readers call a part, piece by piece: `基本施策1-1`, `健幸なまちづくりの推進`. The last piece is never missing. */
export const nameOf = (widget: WidgetName, { name }: Part, context: ViewContext): readonly Text[] =>
  [...name.slice(0, -1), labelOf(widget, name.at(-1), context)].filter((text) => text !== undefined);
