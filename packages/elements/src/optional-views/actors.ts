import {
  pageOfNode,
  type Action,
  type Actor,
  type PlacedAction,
  type PlacedNode,
  type PlanNode,
} from '@fukushi-widgets/model';
import { actorsStyles } from '../fukushi-action-list/actors.styles.js';
import type { OptionalFrom } from '../optional.js';
import type { ViewContext } from '../views/context.js';
import type { Kit } from '../views/kit.js';
import { actorClass } from '../views/palette.js';

const ACTOR_ICONS: Readonly<Record<NonNullable<Actor['icon']>, string>> = {
  person: 'M12 3a4 4 0 1 1 0 9 4 4 0 0 1 0-9M4 21a8 7 0 0 1 16 0z',
  people:
    'M8 4a3 3 0 1 1 0 7 3 3 0 0 1 0-7M1 19a7 6 0 0 1 14 0zM18 4a3 3 0 1 1 0 6M16 19a9 8 0 0 0-1-6 6 5 0 0 1 8 6z',
  hands: 'M12 7c-3-7-11-4-9 3 1 4 6 7 9 10 3-3 8-6 9-10 2-7-6-10-9-3',
  building: 'M12 2 3 7v2h18V7zM5 11h3v7H5zm5.5 0h3v7h-3zm5.5 0h3v7h-3zM3 19h18v3H3z',
};

/** The icon of an actor; where the plan names none, a building for bodies and people for everybody else. */
const actorIcon = ({ icon }: Kit, { icon: name, members }: Actor) =>
  icon(ACTOR_ICONS[name ?? (members?.length ? 'building' : 'people')]);

/** An actor's icon and word. */
const actorWord = (kit: Kit, actor: Actor, context: ViewContext) =>
  kit.html`${actorIcon(kit, actor)}${kit.words(actor.label, context)}`;

/** An actor's name: icon, word and, through its class, colour and border. */
const actorName = (kit: Kit, actor: Actor, context: ViewContext) =>
  kit.html`<strong class="actor ${actorClass(context.plan, actor)}" part="actor"
    >${actorWord(kit, actor, context)}</strong
  >`;

function actionText(kit: Kit, { number, pages, progress, text }: Action, context: ViewContext) {
  const page = kit.optionalView('more')?.page(pages, context);
  return kit.html`<p>${kit.spaced([number, text], context)}${page && [' （', page, '）']}</p>
    ${progress && kit.optionalView('progress')?.view(progress, context)}`;
}

/**
 * The actions of one node under the plan's word for them, one actor after the other; actions without an actor come
 * first. The context is that of the heading.
 */
function actionsByActor(kit: Kit, node: PlanNode, context: ViewContext) {
  const actions = node.actions ?? [];
  if (actions.length === 0) return kit.nothing;
  const of = (actor: Actor | undefined) => actions.filter((action) => action.actor === actor?.id);
  const groups = [undefined, ...context.plan.actors].filter((actor) => of(actor).length > 0);
  const { actionsLabel } = context.plan;
  return kit.html`${actionsLabel && kit.heading(context, kit.words(actionsLabel, context), '')}<ul class="actions stack" part="actions">
    ${groups.map(
      (actor) =>
        kit.html`<li class="action ${actor && actorClass(context.plan, actor)}">
          ${actor && kit.html`<p>${actorName(kit, actor, context)}</p>`}${of(actor).map((action) => actionText(kit, action, context))}
        </li>`,
    )}
  </ul>`;
}

/** What one actor is asked to do, each action beside the policy that asks. */
const actionsOfOne = (
  kit: Kit,
  actor: Actor | undefined,
  actions: readonly PlacedAction[],
  context: ViewContext,
  className: unknown,
) =>
  kit.html`<section class="group box stack ${actor && actorClass(context.plan, actor)} ${className}">
    ${actor && [kit.heading(context, actorName(kit, actor, context), ''), kit.paragraph(actor.explanation, context)]}
    <ul class="by-policy stack">
      ${actions.map(
        ({ action, placed }) =>
          kit.html`<li class=${kit.goalClass(context.plan, placed)}>
            <p class="policy-name">${policyName(kit, placed, context)}</p>
            ${actionText(kit, action, context)}
          </li>`,
      )}
    </ul>
  </section>`;

/** What an action belongs to, a policy or what stands above, linked to its own page where there is one. */
function policyName({ html, numberedTitle }: Kit, placed: PlacedNode, context: ViewContext) {
  const href = context.permalink?.(pageOfNode(placed));
  const title = numberedTitle(placed, context);
  return href === undefined ? title : html`<a href=${href}>${title}</a>`;
}

export const actorsFrom: OptionalFrom<'actors'> = (kit) => ({
  byActor: (node, context) => actionsByActor(kit, node, context),
  group: (actor, actions, context, className) => actionsOfOne(kit, actor, actions, context, className),
  word: (actor, context) => actorWord(kit, actor, context),
  styles: actorsStyles(kit),
});
