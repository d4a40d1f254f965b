/** A reader chose a policy. Bubbles and crosses shadow roots; `preventDefault()` keeps the widget from acting on it. */
export class FukushiPolicyChosenEvent extends CustomEvent<{ readonly policy: string }> {
  constructor(policy: string) {
    super('fukushi-policy-chosen', {
      detail: { policy },
      bubbles: true,
      composed: true,
      cancelable: true,
    });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'fukushi-policy-chosen': FukushiPolicyChosenEvent;
  }
}
