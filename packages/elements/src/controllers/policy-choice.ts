import type { PlacedNode } from '@fukushi-widgets/model';
import { FukushiPolicyChosenEvent } from '../events/fukushi-policy-chosen.js';
import type { PolicyChoice } from '../views/policy-link.js';
import { goToPolicy, isElsewhere } from './policy-home.js';
import type { WidgetHost } from './widget.js';

/**
 * What choosing a policy in a chart does: go to its card where the page has
 * one, otherwise open it in place.
 */
export function policyChoice(host: WidgetHost): { choice: PolicyChoice } {
  const choice = {
    open: undefined as string | undefined,
    opens: (policy: string): boolean => !isElsewhere(policy, host),
    choose(event: MouseEvent, { node: { id } }: PlacedNode): void {
      // A reader who asks for a new tab or window gets the policy's own page there.
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (!host.dispatchEvent(new FukushiPolicyChosenEvent(id))) return;
      if (choice.open !== id && goToPolicy(id, host)) return;
      choice.open = choice.open === id ? undefined : id;
      host.requestUpdate();
    },
  };
  host.addController({
    hostDisconnected() {
      choice.open = undefined;
    },
  });
  return { choice };
}
