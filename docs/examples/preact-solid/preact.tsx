import type {} from '@fukushi-widgets/elements/types/preact.js';

export const App = ({ choose }: { choose: (actor: string) => void }) => (
  <>
    <fukushi-policy-card policy="1-1" heading-level={2} class="card" />
    <fukushi-action-list policy="1-1" onfukushi-actor-chosen={({ detail }) => choose(detail.actor)} />
  </>
);

/** What the types catch. */
export const mistakes = [
  // @ts-expect-error there is no level 7
  <fukushi-policy-card policy="1-1" heading-level={7} />,
  // @ts-expect-error a card is full or a summary
  <fukushi-policy-card policy="1-1" variant="half" />,
  // @ts-expect-error the actor is a string
  <fukushi-action-list onfukushi-actor-chosen={({ detail }) => detail.actor.goal} />,
];
