import { LitElement, type TemplateResult } from 'lit';
import type { Plan } from '@fukushi-widgets/model';
import { manualSlots } from '../controllers/own-content.js';
import { PolicyHomeController } from '../controllers/policy-home.js';
import { PolicyChoiceController } from '../controllers/policy-choice.js';
import { WidgetController, widgetProperties } from '../controllers/widget.js';
import { wholePlan } from '../views/whole-plan.js';
import { comingStyles } from '../styles/coming.styles.js';
import { frameStyles } from '../styles/frame.styles.js';
import { contactBoxStyles } from '../fukushi-contact-box/fukushi-contact-box.styles.js';
import { goalSectionStyles } from '../fukushi-goal-section/fukushi-goal-section.styles.js';
import { messageStyles } from '../fukushi-message/fukushi-message.styles.js';
import { planSummaryStyles } from '../fukushi-plan-summary/fukushi-plan-summary.styles.js';
import { policyCardStyles } from '../fukushi-policy-card/fukushi-policy-card.styles.js';
import { systemChartStyles } from '../fukushi-system-chart/fukushi-system-chart.styles.js';
import { planStyles } from './fukushi-plan.styles.js';

/**
 * The whole overview of the plan: what it is, the chart, every goal and policy, the message, the contacts.
 *
 * @element fukushi-plan
 * @summary 概要版の全体
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
 * @fires {FukushiPolicyChosenEvent} fukushi-policy-chosen - The reader chose a policy in the chart; `preventDefault()` keeps the widget from going to it.
 * @csspart chart - The system chart.
 * @csspart goal - Each goal.
 * @csspart policy - Each policy.
 * @csspart vision - What life looks like when a policy has worked.
 * @csspart actions - The list of what each actor is asked to do.
 * @csspart actor - An actor's name.
 * @csspart message - The signed message.
 * @csspart controls - The buttons that copy a number or an address.
 * @csspart contact - Each contact.
 */
export class FukushiPlan extends LitElement {
  static override readonly shadowRootOptions = manualSlots;
  static override readonly properties = widgetProperties;
  static override readonly styles = [
    frameStyles,
    planSummaryStyles,
    systemChartStyles,
    comingStyles,
    goalSectionStyles,
    policyCardStyles,
    messageStyles,
    contactBoxStyles,
    planStyles,
  ];

  /** Level of the first heading, 2 to 6. Default 3. */
  declare headingLevel: number;

  /** Address of another plan's JSON. Default: the plan the script carries. */
  declare src: string;

  /** A plan given as data; wins over `src`. */
  declare plan: Plan | undefined;

  readonly #widget = new WidgetController(this);

  readonly #choice = new PolicyChoiceController(this);

  constructor() {
    super();
    new PolicyHomeController(this);
  }

  protected override render(): TemplateResult {
    return this.#widget.render((context) => wholePlan(context, this.#choice));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fukushi-plan': FukushiPlan;
  }
}
