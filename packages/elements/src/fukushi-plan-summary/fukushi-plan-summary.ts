import { LitElement, type TemplateResult } from 'lit';
import type { Plan } from '@fukushi-widgets/model';
import { manualSlots } from '../controllers/own-content.js';
import { WidgetController, widgetProperties } from '../controllers/widget.js';
import { planSummary } from '../views/plan-summary.js';
import { frameStyles } from '../styles/frame.styles.js';
import { planSummaryStyles } from './fukushi-plan-summary.styles.js';

/**
 * What the two plans are, the years they cover, their keyword and the law they rest on.
 *
 * @element fukushi-plan-summary
 * @summary 計画の説明
 * @attr {string} lang - Language of this widget; default: the nearest `lang` around it, else `ja`.
 * @attr {2|3|4|5|6} heading-level - Level of the first heading; default 3.
 * @attr {string} src - Address of another plan's JSON (schema 1); default: the plan the script carries.
 * @attr {'all'|'as-shown'} [print='all'] - Whether printing opens everything or prints what is shown.
 * @attr {'auto'|'light'|'dark'} [theme='auto'] - Colours: those that fit the page around it, or always light or dark ones on a ground of their own.
 * @slot - The page's own copy of the content. Shows until the widget does, and again when the page serves better.
 * @fires {FukushiErrorEvent} fukushi-error - The tag names something that cannot be shown.
 * @csspart frame - Everything the widget draws.
 * @csspart heading - Every heading.
 * @csspart problem - The note to the editor of the page.
 */
export class FukushiPlanSummary extends LitElement {
  static override readonly shadowRootOptions = manualSlots;
  static override readonly properties = widgetProperties;
  static override readonly styles = [frameStyles, planSummaryStyles];

  /** Level of the first heading, 2 to 6. Default 3. */
  declare headingLevel: number;

  /** Address of another plan's JSON. Default: the plan the script carries. */
  declare src: string;

  /** A plan given as data; wins over `src`. */
  declare plan: Plan | undefined;

  readonly #widget = new WidgetController(this);

  protected override render(): TemplateResult {
    return this.#widget.render(planSummary);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fukushi-plan-summary': FukushiPlanSummary;
  }
}
