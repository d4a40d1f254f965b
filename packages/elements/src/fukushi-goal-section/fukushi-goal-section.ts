import { LitElement, type TemplateResult } from 'lit';
import type { Plan } from '@fukushi-widgets/model';
import { manualSlots } from '../controllers/own-content.js';
import { PolicyHomeController } from '../controllers/policy-home.js';
import { WidgetController, widgetProperties } from '../controllers/widget.js';
import { goalSection } from '../views/goal-section.js';
import type { PolicyCardVariant } from '../views/policy-card.js';
import { isProblem } from '../views/problem.js';
import { goalFor, variantFor } from '../resolve.js';
import { frameStyles } from '../styles/frame.styles.js';
import { policyCardStyles } from '../fukushi-policy-card/fukushi-policy-card.styles.js';
import { goalSectionStyles } from './fukushi-goal-section.styles.js';

/**
 * One goal of the plan: title, keyword, summary and its policy cards.
 *
 * @element fukushi-goal-section
 * @summary 目標
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
 * @attr {string} goal - Which goal: `1`, `目標1` or its title.
 * @attr {'full'|'summary'} variant - Whether the actors' actions show; default `full`.
 * @csspart goal - The section.
 * @csspart policy - Each policy's card.
 * @csspart vision - What life looks like when a policy has worked.
 * @csspart actions - The list of what each actor is asked to do.
 * @csspart actor - An actor's name.
 */
export class FukushiGoalSection extends LitElement {
  static override readonly shadowRootOptions = manualSlots;
  static override readonly properties = { ...widgetProperties, goal: {}, variant: {} };
  static override readonly styles = [frameStyles, policyCardStyles, goalSectionStyles];

  /** Level of the first heading, 2 to 6. Default 3. */
  declare headingLevel: number;

  /** Address of another plan's JSON. Default: the plan the script carries. */
  declare src: string;

  /** A plan given as data; wins over `src`. */
  declare plan: Plan | undefined;

  /** Which goal: its id, its printed number or its title. */
  declare goal: string;

  /** `full` shows the actors' actions, `summary` leaves them out. */
  declare variant: PolicyCardVariant;

  readonly #widget = new WidgetController(this);

  constructor() {
    super();
    this.goal = '';
    this.variant = 'full';
    new PolicyHomeController(this);
  }

  protected override render(): TemplateResult {
    return this.#widget.render((context) => {
      const placed = goalFor(context.plan, this.goal);
      const variant = variantFor(this.variant);
      if (isProblem(placed)) return placed;
      if (isProblem(variant)) return variant;
      return goalSection(placed, context, variant);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fukushi-goal-section': FukushiGoalSection;
  }
}
