import { LitElement, type TemplateResult } from 'lit';
import type { Plan } from '@fukushi-widgets/model';
import { manualSlots } from '../controllers/own-content.js';
import { PolicyChoiceController } from '../controllers/policy-choice.js';
import { WidgetController, widgetProperties } from '../controllers/widget.js';
import { isProblem } from '../views/problem.js';
import { systemChart, type ChartLayout } from '../views/system-chart.js';
import { layoutFor } from '../resolve.js';
import { comingStyles } from '../styles/coming.styles.js';
import { frameStyles } from '../styles/frame.styles.js';
import { policyCardStyles } from '../fukushi-policy-card/fukushi-policy-card.styles.js';
import { chartTableStyles } from './chart-table.styles.js';
import { systemChartStyles } from './fukushi-system-chart.styles.js';

/**
 * The system chart: philosophy, goals, policies and visions, drawn as a chart where there is room and as nested lists where there is not; or as the brochure's table.
 *
 * @element fukushi-system-chart
 * @summary 体系図
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
 * @fires {FukushiPolicyChosenEvent} fukushi-policy-chosen - The reader chose a policy; `preventDefault()` keeps the chart from acting on it.
 * @attr {'auto'|'chart'|'table'|'list'} [layout='auto'] - `auto` draws as much of the chart as the width holds, and plain lists where it holds none; `chart` draws it at every width; `table` is the table of the brochure; `list` is plain nested lists.
 * @csspart chart - The whole chart.
 * @csspart vision - A policy's vision.
 * @csspart policy - The card of the policy that the reader opened.
 * @csspart actions - In that card, the list of what each actor is asked to do.
 * @csspart actor - In that card, an actor's name.
 */
export class FukushiSystemChart extends LitElement {
  static override readonly shadowRootOptions = manualSlots;
  static override readonly properties = { ...widgetProperties, layout: {} };
  static override readonly styles = [
    frameStyles,
    policyCardStyles,
    systemChartStyles,
    chartTableStyles,
    comingStyles,
  ];

  /** Level of the first heading, 2 to 6. Default 3. */
  declare headingLevel: number;

  /** Address of another plan's JSON. Default: the plan the script carries. */
  declare src: string;

  /** A plan given as data; wins over `src`. */
  declare plan: Plan | undefined;

  /** How the chart is laid out. Default `auto`: by the width there is. */
  declare layout: ChartLayout;

  readonly #widget = new WidgetController(this);
  readonly #choice = new PolicyChoiceController(this);

  constructor() {
    super();
    this.layout = 'auto';
  }

  protected override render(): TemplateResult {
    return this.#widget.render((context) => {
      const layout = layoutFor(this.layout);
      return isProblem(layout) ? layout : systemChart(context, this.#choice, layout);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fukushi-system-chart': FukushiSystemChart;
  }
}
