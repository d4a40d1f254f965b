import { LitElement, type TemplateResult } from 'lit';
import type { Actor, Plan } from '@fukushi-widgets/model';
import { manualSlots } from '../controllers/own-content.js';
import { WidgetController, widgetProperties } from '../controllers/widget.js';
import { FukushiActorChosenEvent } from '../events/fukushi-actor-chosen.js';
import { actionList } from '../views/action-list.js';
import { isProblem } from '../views/problem.js';
import { actorFor, goalFor, policyFor } from '../resolve.js';
import { comingStyles } from '../styles/coming.styles.js';
import { frameStyles } from '../styles/frame.styles.js';
import { actionListStyles } from './fukushi-action-list.styles.js';

/**
 * What the plan asks people to do, by actor. Without `actor` the reader can switch between actors.
 *
 * @element fukushi-action-list
 * @summary 期待する取り組み
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
 * @attr {string} actor - Whose actions: `me`, `us`, `council`, `city`, or as printed: `わたし`.
 * @attr {string} goal - Only the actions of this goal.
 * @attr {string} policy - Only the actions of this policy.
 * @fires {FukushiActorChosenEvent} fukushi-actor-chosen - The reader chose whose actions to see.
 * @csspart controls - The buttons that choose an actor.
 * @csspart actor - An actor's name.
 */
export class FukushiActionList extends LitElement {
  static override readonly shadowRootOptions = manualSlots;
  static override readonly properties = { ...widgetProperties, actor: {}, goal: {}, policy: {} };
  static override readonly styles = [frameStyles, actionListStyles, comingStyles];

  /** Level of the first heading, 2 to 6. Default 3. */
  declare headingLevel: number;

  /** Address of another plan's JSON. Default: the plan the script carries. */
  declare src: string;

  /** A plan given as data; wins over `src`. */
  declare plan: Plan | undefined;

  /** Whose actions: an actor's id or its printed name. Empty: all, and the reader can switch. */
  declare actor: string;

  /** Only the actions of this goal. */
  declare goal: string;

  /** Only the actions of this policy. */
  declare policy: string;

  /** Id of the actor the reader chose, empty for all; `undefined` until the reader has chosen. */
  #chosen: string | undefined;

  readonly #widget = new WidgetController(this);

  constructor() {
    super();
    this.actor = '';
    this.goal = '';
    this.policy = '';
  }

  protected override render(): TemplateResult {
    return this.#widget.render((context) => {
      const { plan } = context;
      const actor = this.actor.trim() ? actorFor(plan, this.actor) : undefined;
      const placed = this.policy.trim()
        ? policyFor(plan, this.policy)
        : this.goal.trim()
          ? goalFor(plan, this.goal)
          : undefined;
      if (isProblem(actor)) return actor;
      if (isProblem(placed)) return placed;
      const filter = { actor, node: placed?.node };
      if (actor || plan.actors.length < 2) return actionList(filter, context);
      return actionList(filter, context, {
        chosen: plan.actors.find(({ id }) => id === this.#chosen),
        choose: (choice) => this.#choose(choice),
        announced: this.#chosen !== undefined,
      });
    });
  }

  #choose(actor: Actor | undefined): void {
    this.#chosen = actor?.id ?? '';
    this.requestUpdate();
    this.dispatchEvent(new FukushiActorChosenEvent(this.#chosen));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fukushi-action-list': FukushiActionList;
  }
}
