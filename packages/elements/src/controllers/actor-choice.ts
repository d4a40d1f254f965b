import { FukushiActorChosenEvent } from '../events/fukushi-actor-chosen.js';
import type { ActorSwitch } from '../views/action-list.js';
import type { WidgetHost } from './widget.js';

/** Remembers whose actions a reader chose to see. */
export function actorChoice(host: WidgetHost): { actorSwitch: ActorSwitch } {
  const actorSwitch = {
    chosen: undefined as string | undefined,
    choose(actor: string): void {
      actorSwitch.chosen = actor;
      host.requestUpdate();
      host.dispatchEvent(new FukushiActorChosenEvent(actor));
    },
  };
  return { actorSwitch };
}
