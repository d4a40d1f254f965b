import { FukushiActorChosenEvent } from '../events/fukushi-actor-chosen.js';
import type { ActorSwitch } from '../views/action-list.js';
import type { WidgetHost } from './widget.js';

/** Remembers whose actions a reader chose to see. */
export class ActorChoiceController implements ActorSwitch {
  readonly #host: WidgetHost;
  #chosen: string | undefined;

  constructor(host: WidgetHost) {
    this.#host = host;
  }

  get chosen(): string | undefined {
    return this.#chosen;
  }

  readonly choose = (actor: string): void => {
    this.#chosen = actor;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new FukushiActorChosenEvent(actor));
  };
}
