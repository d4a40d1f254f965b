import '@fukushi-widgets/elements/define/optional.js';
import { framed, VIEWS, type Look, type ViewContext } from '@fukushi-widgets/elements/views.js';
import { CATALOGUE, findPart, isProblem, partWithId, type WidgetName } from '@fukushi-widgets/model';
import type { TemplateResult } from 'lit';

/**
 * The view of a widget, or `undefined` where the plan has no such part. An id may be spelt as a tag may spell it.
 * `look` is what options of the tag choose; without it all is as they are by default.
 */
export function widgetView(
  widget: WidgetName,
  id: string | undefined,
  context: ViewContext,
  look: Look = {},
): TemplateResult | undefined {
  const { attribute } = CATALOGUE[widget];
  const part =
    id === undefined || attribute === undefined
      ? partWithId(widget, context.plan, id)
      : findPart(widget, context.plan, (asked) => (asked === attribute ? id : ''));
  return part === undefined || isProblem(part)
    ? undefined
    : framed(widget, VIEWS[widget], part, context, look);
}
