import type { WidgetHost } from '../controllers/widget.js';
import type { LanguageTag, Permalink, Plan } from '@fukushi-widgets/model';

/**
 * What a view needs besides the part of the plan it shows. The same view is
 * rendered into a shadow root by an element and into plain HTML by the
 * command line; only the optional parts differ.
 */
export interface ViewContext {
  readonly plan: Plan;
  /** The language asked for; text that falls back says so itself. */
  readonly lang: LanguageTag;
  /** The language of plain strings: the plan's, or that of a partner's contact list. */
  readonly textLang: LanguageTag;
  /** Level of the view's first heading, 2 to 6. */
  readonly headingLevel: number;
  /** The address of a widget's own page; absent where nobody has published one. */
  readonly permalink?: ((widget: Omit<Permalink, 'lang'>) => string | undefined) | undefined;
  /**
   * Whether telephone numbers and e-mail addresses become links. Pasted HTML
   * leaves them as text: municipal checkers refuse `tel:` and `mailto:`.
   */
  readonly contactLinks: boolean;
  /** Whether numbers and addresses have a button that copies them; in static HTML it would do nothing. */
  readonly canCopy?: boolean;
  /** The element that shows the view; absent in static HTML, which cannot follow the clock. */
  readonly host?: WidgetHost;
}

/** The same context one heading level further down, for a part of a view. */
export function deeper(context: ViewContext): ViewContext {
  return { ...context, headingLevel: context.headingLevel + 1 };
}
