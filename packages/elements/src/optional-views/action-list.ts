import { str } from '@lit/localize';
import { actionsOf, type Actor } from '@fukushi-widgets/model';
import type { WidgetHost } from '../controllers/widget.js';
import { FukushiActorChosenEvent } from '../events/fukushi-actor-chosen.js';
import { actionListStyles } from '../fukushi-action-list/fukushi-action-list.styles.js';
import type { OptionalFrom } from '../optional.js';
import { deeper, type ViewContext } from '../views/context.js';
import type { Kit } from '../views/kit.js';
import { actorClass } from '../views/palette.js';
import type { Look } from '../widget-view.js';

/** Whose actions a reader chose to see, by widget: an actor's id, empty for all. */
const choices = new WeakMap<WidgetHost, string>();

function choose(host: WidgetHost, actor: string): void {
  choices.set(host, actor);
  host.requestUpdate();
  host.dispatchEvent(new FukushiActorChosenEvent(actor));
}

/**
 * Actions grouped by actor, narrowed by actor, goal or policy. Without an actor the reader can switch, where there is
 * a page around it.
 */
function actionList(kit: Kit, actor: Actor | undefined, context: ViewContext, { goal, host, policy }: Look) {
  const { heading, html, labelOf, live, msg, nothing, words } = kit;
  const { plan } = context;
  const actions = actionsOf(plan, { actor, node: (policy ?? goal)?.node });
  const by = (actor: Actor | undefined) => actions.filter(({ action }) => action.actor === actor?.id);
  const groups = [undefined, ...plan.actors].filter((actor) => by(actor).length > 0);
  const switching = actor || plan.actors.length < 2 ? undefined : host;
  const chosen = switching && plan.actors.find(({ id }) => id === choices.get(switching));
  const none = html`<p>
    ${msg('あてはまる取り組みはありません。', { desc: 'A list of actions that has none' })}
  </p>`;
  /** Actions of actors not chosen stay there for paper. */
  const hidden = (actor: Actor | undefined) =>
    switching && live(chosen && chosen !== actor ? 'unchosen' : '');
  return html`<section class="stack">
    ${heading(context, words(labelOf('action-list', plan.actionsLabel, context), context))}
    ${switching && switchButtons(kit, switching, chosen, (chosen ? by(chosen) : actions).length, context)}
    ${groups.length === 0 ? none : groups.map((actor) => kit.optionalView('actors')?.group(actor, by(actor), deeper(context), hidden(actor)))}
    ${switching && groups.length > 0 && live(chosen && by(chosen).length === 0 ? none : nothing)}
  </section>`;
}

const allWords = ({ msg }: Kit): string =>
  msg('すべて', { desc: 'Button that shows the actions of every actor; also says so in the status' });

/** Whose actions a list shows, and how many. */
const countWords = ({ msg }: Kit, whose: string, count: number): string =>
  msg(str`${whose}、${count}件を表示しています`, {
    desc: 'Status after the reader has chosen an actor: the actor, or "All", and how many actions are shown',
  });

function switchButtons(
  kit: Kit,
  host: WidgetHost,
  chosen: Actor | undefined,
  count: number,
  context: ViewContext,
) {
  const { html, live, msg, plainWords } = kit;
  const button = (actor: Actor | undefined, content: unknown) =>
    html`<li>
      <button
        type="button"
        class="switch ${actor && actorClass(context.plan, actor)}"
        aria-pressed=${live(chosen === actor ? 'true' : 'false')}
        @click=${() => choose(host, actor?.id ?? '')}
      >
        ${content}
      </button>
    </li>`;
  const isUsed = choices.has(host);
  // Only a reader who has chosen is told the count.
  const status = isUsed
    ? countWords(kit, chosen ? plainWords(chosen.label, context) : allWords(kit), count)
    : '';
  return html`<div
    class="controls ${live(isUsed ? 'used' : '')}"
    part="controls"
    role="group"
    aria-label=${msg('表示する人・団体を選ぶ', { desc: 'Name of the group of buttons that choose whose actions are shown' })}
  >
    <ul>
      ${button(undefined, allWords(kit))}${context.plan.actors.map((actor) => button(actor, kit.optionalView('actors')?.word(actor, context)))}
    </ul>
    <p aria-live="polite">${live(html`${status}`)}</p>
  </div>`;
}

export const actionListFrom: OptionalFrom<'action-list'> = (kit) => ({
  view: (actor, context, look) => actionList(kit, actor, context, look),
  styles: actionListStyles(kit),
});
