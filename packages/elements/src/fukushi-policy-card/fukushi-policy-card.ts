import { isServer, LitElement, type TemplateResult } from 'lit';
import type { PlacedNode, Plan } from '@fukushi-widgets/model';
import { manualSlots } from '../controllers/own-content.js';
import { policyHostId, PolicyHomeController } from '../controllers/policy-home.js';
import { WidgetController, widgetProperties } from '../controllers/widget.js';
import { policyCard, type PolicyCardVariant } from '../views/policy-card.js';
import { isProblem } from '../views/problem.js';
import { policyFor, variantFor } from '../resolve.js';
import { frameStyles } from '../styles/frame.styles.js';
import { policyCardStyles } from './fukushi-policy-card.styles.js';

/**
 * One policy of the plan: number, title, vision, summary, and what each actor is asked to do.
 *
 * @element fukushi-policy-card
 * @summary 基本施策
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
 * @attr {string} policy - Which policy: `1-1`, `基本施策1-1` or its title.
 * @attr {'full'|'summary'} variant - Whether the actors' actions show; default `full`.
 * @csspart policy - The card.
 * @csspart vision - What life looks like when the policy has worked.
 * @csspart actions - The list of what each actor is asked to do.
 * @csspart actor - An actor's name.
 */
export class FukushiPolicyCard extends LitElement {
  static override readonly shadowRootOptions = manualSlots;
  static override readonly properties = { ...widgetProperties, policy: {}, variant: {} };
  static override readonly styles = [frameStyles, policyCardStyles];

  /** Level of the first heading, 2 to 6. Default 3. */
  declare headingLevel: number;

  /** Address of another plan's JSON. Default: the plan the script carries. */
  declare src: string;

  /** A plan given as data; wins over `src`. */
  declare plan: Plan | undefined;

  /** Which policy: its id, its printed number or its title. */
  declare policy: string;

  /** `full` shows the actors' actions, `summary` leaves them out. */
  declare variant: PolicyCardVariant;

  readonly #widget = new WidgetController(this);

  /** The id that the host was given here, not by its author. */
  #ownId = '';

  constructor() {
    super();
    this.policy = '';
    this.variant = 'full';
    new PolicyHomeController(this);
  }

  protected override render(): TemplateResult {
    return this.#widget.render((context) => {
      const placed = policyFor(context.plan, this.policy);
      const variant = variantFor(this.variant);
      if (isProblem(placed)) return placed;
      if (isProblem(variant)) return variant;
      this.#nameHost(placed);
      return policyCard(placed, context, variant);
    });
  }

  /** Gives the host the id that hash links lead to, unless its author gave it one or the page has it already. */
  #nameHost({ node }: PlacedNode): void {
    if (isServer) return;
    const id = policyHostId(node.id);
    const root = this.getRootNode() as Document | ShadowRoot;
    const isOurs = this.id === '' || this.id === this.#ownId;
    if (isOurs && root.getElementById?.(id) === null) this.id = this.#ownId = id;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fukushi-policy-card': FukushiPolicyCard;
  }
}
