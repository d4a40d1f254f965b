import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import {
  actionsOf,
  type ActionFilter,
  type Actor,
  type PlacedAction,
  type PlacedNode,
} from '@fukushi-widgets/model';
import { actionText, actorName, actorWord, countWords } from './actions.js';
import { deeper, type ViewContext } from './context.js';
import { labelOf } from './names.js';
import { actorClass, goalClass } from './palette.js';
import { heading, numberedTitle, paragraph, plainWords, words } from './words.js';

/** The switch with which a reader chooses an actor; absent in static HTML. */
export interface ActorSwitch {
  /** Id of the actor chosen, empty for all; `undefined` until the reader has chosen: only then is the count said. */
  readonly chosen: string | undefined;
  readonly choose: (actor: string) => void;
}

/** Actions grouped by actor, narrowed by actor, goal or policy. Without an actor the reader can switch. */
export function actionList(
  filter: ActionFilter,
  context: ViewContext,
  actorSwitch?: ActorSwitch,
): TemplateResult {
  const { plan } = context;
  const actions = actionsOf(plan, filter);
  const by = (actor: Actor | undefined) => actions.filter(({ action }) => action.actor === actor?.id);
  const groups = [undefined, ...plan.actors].filter((actor) => by(actor).length > 0);
  const choosable = filter.actor || plan.actors.length < 2 ? undefined : actorSwitch;
  const chosen = plan.actors.find(({ id }) => id === choosable?.chosen);
  const shown = chosen ? by(chosen) : actions;

  return html`<section class="stack">
    ${heading(context, words(labelOf('action-list', plan.actionsLabel, context), context))}
    ${choosable ? switchButtons(choosable, chosen, shown.length, context) : nothing}
    ${
      shown.length === 0
        ? html`<p>${msg('あてはまる取り組みはありません。', { desc: 'A list of actions that has none' })}</p>`
        : groups.map((actor) => group(actor, by(actor), deeper(context), !chosen || chosen === actor))
    }
  </section>`;
}

const allWords = (): string =>
  msg('すべて', { desc: 'Button that shows the actions of every actor; also says so in the status' });

function switchButtons(
  actorSwitch: ActorSwitch,
  chosen: Actor | undefined,
  count: number,
  context: ViewContext,
): TemplateResult {
  const button = (actor: Actor | undefined, content: unknown) =>
    html`<li>
      <button
        type="button"
        class="switch ${actor ? actorClass(context.plan, actor) : ''}"
        aria-pressed=${chosen === actor ? 'true' : 'false'}
        @click=${() => actorSwitch.choose(actor?.id ?? '')}
      >
        ${content}
      </button>
    </li>`;
  const announced = actorSwitch.chosen !== undefined;
  return html`<div
    class="controls ${announced ? 'used' : ''}"
    part="controls"
    role="group"
    aria-label=${msg('表示する人・団体を選ぶ', { desc: 'Name of the group of buttons that choose whose actions are shown' })}
  >
    <ul>
      ${button(undefined, allWords())}
      ${context.plan.actors.map((actor) => button(actor, actorWord(actor, context)))}
    </ul>
    <p role="status">
      ${announced ? countWords(chosen ? plainWords(chosen.label, context) : allWords(), count) : nothing}
    </p>
  </div>`;
}

/** The actions of one actor. Those of actors not chosen are there for paper. */
function group(
  actor: Actor | undefined,
  actions: readonly PlacedAction[],
  context: ViewContext,
  isShown: boolean,
): TemplateResult {
  return html`<section
    class="group box stack ${actor ? actorClass(context.plan, actor) : ''} ${isShown ? '' : 'unchosen'}"
  >
    ${
      actor
        ? html`${heading(context, actorName(actor, context), '')} ${paragraph(actor.explanation, context)}`
        : nothing
    }
    <ul class="by-policy stack">
      ${actions.map(
        ({ action, placed }) =>
          html`<li class=${goalClass(context.plan, placed)}>
            <p class="policy-name">${policyName(placed, context)}</p>
            ${actionText(action, context)}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The policy an action belongs to, linked to its own page where there is one. */
function policyName(placed: PlacedNode, context: ViewContext): TemplateResult {
  const href = context.permalink?.({ widget: 'policy-card', id: placed.node.id });
  const title = numberedTitle(placed, context);
  return href === undefined ? title : html`<a href=${href}>${title}</a>`;
}
