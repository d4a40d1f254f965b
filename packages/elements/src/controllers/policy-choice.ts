import type { ReactiveController } from 'lit';
import type { PlacedNode } from '@fukushi-widgets/model';
import { FukushiPolicyChosenEvent } from '../events/fukushi-policy-chosen.js';
import type { PolicyChoice } from '../views/policy-link.js';
import { goToPolicy, isElsewhere } from './policy-home.js';
import type { WidgetHost } from './widget.js';

/**
 * What choosing a policy in a chart does: go to its card where the page has
 * one, otherwise open it in place.
 */
export const policyChoice = (host: WidgetHost) => ({ choice: new PolicyChoiceController(host) });

class PolicyChoiceController implements ReactiveController, PolicyChoice {
  readonly #host: WidgetHost;
  #open: string | undefined;

  constructor(host: WidgetHost) {
    this.#host = host;
    host.addController(this);
  }

  get open(): string | undefined {
    return this.#open;
  }

  readonly opens = (policy: string): boolean => !isElsewhere(policy, this.#host);

  hostDisconnected(): void {
    this.#open = undefined;
  }

  readonly choose = (event: MouseEvent, { node }: PlacedNode): void => {
    // A reader who asks for a new tab or window gets the policy's own page there.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!this.#host.dispatchEvent(new FukushiPolicyChosenEvent(node.id))) return;
    if (this.#open !== node.id && goToPolicy(node.id, this.#host)) return;
    this.#open = this.#open === node.id ? undefined : node.id;
    this.#host.requestUpdate();
  };
}
