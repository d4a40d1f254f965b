/** What the types catch: `npm run check` fails where one of these is no mistake any more. */
import type {} from '@fukushi-widgets/elements/types/svelte.js';
import type { SvelteHTMLElements } from 'svelte/elements';

type Card = SvelteHTMLElements['fukushi-policy-card'];
type List = SvelteHTMLElements['fukushi-action-list'];

export const mistakes = [
  // @ts-expect-error there is no level 7
  { 'heading-level': 7 } satisfies Card,
  // @ts-expect-error a card is full or a summary
  { variant: 'half' } satisfies Card,
  // @ts-expect-error the actor is a string
  { 'onfukushi-actor-chosen': ({ detail }) => detail.actor.goal } satisfies List,
];
