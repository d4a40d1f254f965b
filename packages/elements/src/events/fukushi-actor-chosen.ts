/** A reader chose whose actions to see; `actor` is empty for all. Bubbles and crosses shadow roots. */
export class FukushiActorChosenEvent extends CustomEvent<{ readonly actor: string }> {
  static readonly eventName = 'fukushi-actor-chosen';

  constructor(actor: string) {
    super(FukushiActorChosenEvent.eventName, { detail: { actor }, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'fukushi-actor-chosen': FukushiActorChosenEvent;
  }
}
