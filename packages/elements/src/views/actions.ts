import { nothing, type TemplateResult } from 'lit';
import type { Action, Actor, PlanNode } from '@fukushi-widgets/model';
import { msg, str } from '@lit/localize';
import type { ViewContext } from './context.js';
import { html } from './html.js';
import { actorIcon } from './icons.js';
import { actorClass } from './palette.js';
import { spaced, words, type Words } from './words.js';

/** An actor's icon and word. */
export const actorWord = (actor: Actor, context: ViewContext): TemplateResult =>
  html`${actorIcon(actor)}${words(actor.label, context)}`;

/** An actor's name: icon, word and, through its class, colour and border. */
export const actorName = (actor: Actor, context: ViewContext): TemplateResult =>
  html`<strong class="actor ${actorClass(context.plan, actor)}" part="actor"
    >${actorWord(actor, context)}</strong
  >`;

/** The actions of one policy, one actor after the other; actions without an actor come first. */
export function actionsByActor(node: PlanNode, context: ViewContext): TemplateResult | typeof nothing {
  const actions = node.actions ?? [];
  if (actions.length === 0) return nothing;
  const of = (actor: Actor | undefined) => actions.filter((action) => action.actor === actor?.id);
  const groups = [undefined, ...context.plan.actors].filter((actor) => of(actor).length > 0);
  return html`<ul class="actions stack" part="actions">
    ${groups.map(
      (actor) =>
        html`<li class="action ${actor && actorClass(context.plan, actor)}">
          ${actor && html`<p>${actorName(actor, context)}</p>`}${of(actor).map((action) => actionText(action, context))}
        </li>`,
    )}
  </ul>`;
}

export const actionText = ({ number, text }: Action, context: ViewContext): Words =>
  html`<p>${spaced([number, text], context)}</p>`;

/** Whose actions a list shows, and how many. */
export const countWords = (whose: string, count: number): string =>
  msg(str`${whose}、${count}件を表示しています`, {
    desc: 'Status after the reader has chosen an actor: the actor, or "All", and how many actions are shown',
  });
