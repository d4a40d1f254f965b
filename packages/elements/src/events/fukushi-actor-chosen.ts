/** A reader chose whose actions to see; `actor` is empty for all. Bubbles and crosses shadow roots. */
export class FukushiActorChosenEvent extends CustomEvent<{ readonly actor: string }> {
  constructor(actor: string) {
    super('fukushi-actor-chosen', { detail: { actor }, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'fukushi-actor-chosen': FukushiActorChosenEvent;
  }
}
