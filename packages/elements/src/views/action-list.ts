import { nothing, type TemplateResult } from 'lit';
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
import { html, live } from './html.js';
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
  const none = html`<p>
    ${msg('あてはまる取り組みはありません。', { desc: 'A list of actions that has none' })}
  </p>`;
  /** Actions of actors not chosen stay there for paper. */
  const hidden = (actor: Actor | undefined) =>
    choosable && live(chosen && chosen !== actor ? 'unchosen' : '');
  return html`<section class="stack">
    ${heading(context, words(labelOf('action-list', plan.actionsLabel, context), context))}
    ${choosable && switchButtons(choosable, chosen, (chosen ? by(chosen) : actions).length, context)}
    ${groups.length === 0 ? none : groups.map((actor) => group(actor, by(actor), deeper(context), hidden(actor)))}
    ${choosable && groups.length > 0 && live(chosen && by(chosen).length === 0 ? none : nothing)}
  </section>`;
}

const allWords = (): string =>
  msg('すべて', { desc: 'Button that shows the actions of every actor; also says so in the status' });

function switchButtons(
  { chosen: said, choose }: ActorSwitch,
  chosen: Actor | undefined,
  count: number,
  context: ViewContext,
): TemplateResult {
  const button = (actor: Actor | undefined, content: unknown) =>
    html`<li>
      <button
        type="button"
        class="switch ${actor && actorClass(context.plan, actor)}"
        aria-pressed=${live(chosen === actor ? 'true' : 'false')}
        @click=${() => choose(actor?.id ?? '')}
      >
        ${content}
      </button>
    </li>`;
  const status =
    said === undefined ? '' : countWords(chosen ? plainWords(chosen.label, context) : allWords(), count);
  return html`<div
    class="controls ${live(said === undefined ? '' : 'used')}"
    part="controls"
    role="group"
    aria-label=${msg('表示する人・団体を選ぶ', { desc: 'Name of the group of buttons that choose whose actions are shown' })}
  >
    <ul>
      ${button(undefined, allWords())}${context.plan.actors.map((actor) => button(actor, actorWord(actor, context)))}
    </ul>
    <p aria-live="polite">${live(html`${status}`)}</p>
  </div>`;
}

/** The actions of one actor. */
const group = (
  actor: Actor | undefined,
  actions: readonly PlacedAction[],
  context: ViewContext,
  hidden: unknown,
): TemplateResult =>
  html`<section class="group box stack ${actor && actorClass(context.plan, actor)} ${hidden}">
    ${actor && [heading(context, actorName(actor, context), ''), paragraph(actor.explanation, context)]}
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

/** The policy an action belongs to, linked to its own page where there is one. */
function policyName(placed: PlacedNode, context: ViewContext): TemplateResult {
  const href = context.permalink?.({ widget: 'policy-card', id: placed.node.id });
  const title = numberedTitle(placed, context);
  return href === undefined ? title : html`<a href=${href}>${title}</a>`;
}
