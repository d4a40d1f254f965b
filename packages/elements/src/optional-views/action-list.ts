import { str } from '@lit/localize';
import { actionsOf, type ActionFilter, type Actor } from '@fukushi-widgets/model';
import type { WidgetHost } from '../controllers/widget.js';
import { FukushiActorChosenEvent } from '../events/fukushi-actor-chosen.js';
import { actionListStyles } from '../fukushi-action-list/fukushi-action-list.styles.js';
import type { OptionalFrom, OptionalViews } from '../optional.js';
import { deeper, type ViewContext } from '../views/context.js';
import type { Kit } from '../views/kit.js';
import { actorClass } from '../views/palette.js';

/** What the list is made of: the script's own, and how actors are shown. */
type Tools = Kit & { readonly actors: OptionalViews['actors'] };

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
function actionList(tools: Tools, filter: ActionFilter, context: ViewContext, host: WidgetHost | undefined) {
  const { actors, heading, html, labelOf, live, msg, nothing, words } = tools;
  const { plan } = context;
  const actions = actionsOf(plan, filter);
  const by = (actor: Actor | undefined) => actions.filter(({ action }) => action.actor === actor?.id);
  const groups = [undefined, ...plan.actors].filter((actor) => by(actor).length > 0);
  const switching = filter.actor || plan.actors.length < 2 ? undefined : host;
  const chosen = switching && plan.actors.find(({ id }) => id === choices.get(switching));
  const none = html`<p>
    ${msg('あてはまる取り組みはありません。', { desc: 'A list of actions that has none' })}
  </p>`;
  /** Actions of actors not chosen stay there for paper. */
  const hidden = (actor: Actor | undefined) =>
    switching && live(chosen && chosen !== actor ? 'unchosen' : '');
  return html`<section class="stack">
    ${heading(context, words(labelOf('action-list', plan.actionsLabel, context), context))}
    ${switching && switchButtons(tools, switching, chosen, (chosen ? by(chosen) : actions).length, context)}
    ${groups.length === 0 ? none : groups.map((actor) => actors.group(actor, by(actor), deeper(context), hidden(actor)))}
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
  tools: Tools,
  host: WidgetHost,
  chosen: Actor | undefined,
  count: number,
  context: ViewContext,
) {
  const { actors, html, live, msg, plainWords } = tools;
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
    ? countWords(tools, chosen ? plainWords(chosen.label, context) : allWords(tools), count)
    : '';
  return html`<div
    class="controls ${live(isUsed ? 'used' : '')}"
    part="controls"
    role="group"
    aria-label=${msg('表示する人・団体を選ぶ', { desc: 'Name of the group of buttons that choose whose actions are shown' })}
  >
    <ul>
      ${button(undefined, allWords(tools))}${context.plan.actors.map((actor) => button(actor, actors.word(actor, context)))}
    </ul>
    <p aria-live="polite">${live(html`${status}`)}</p>
  </div>`;
}

export const actionListFrom: OptionalFrom<'action-list'> = (kit) => ({
  view(filter, context, host) {
    const actors = kit.optionalView('actors');
    return actors && actionList(Object.assign(Object.create(kit) as Kit, { actors }), filter, context, host);
  },
  styles: actionListStyles(kit),
});
