/** What the types catch: `npm run check` fails where one of these is no mistake any more. */
import type {} from '@fukushi-widgets/elements/types/react.js';

export const mistakes = [
  // @ts-expect-error there is no level 7
  <fukushi-policy-card policy="1-1" heading-level={7} />,
  // @ts-expect-error a card is full or a summary
  <fukushi-policy-card policy="1-1" variant="half" />,
  // @ts-expect-error a card has no telephone
  <fukushi-policy-card tel="0267-00-0000" />,
  // @ts-expect-error the actor is a string
  <fukushi-action-list onfukushi-actor-chosen={({ detail }) => detail.actor.goal} />,
  // @ts-expect-error there is no such tag
  <fukushi-nothing />,
];
