import { html, svg, type TemplateResult } from 'lit';
import type { Actor } from '@fukushi-widgets/model';

/** Our own icons: 24 units, filled with the colour of the text, hidden from speech. */
const icon = (drawing: TemplateResult): TemplateResult =>
  html`<svg
    class="icon"
    viewBox="0 0 24 24"
    width="1.2em"
    height="1.2em"
    aria-hidden="true"
    focusable="false"
  >
    ${drawing}
  </svg>`;

const person = svg`<path d="M12 3a4 4 0 1 1 0 9 4 4 0 0 1 0-9M4 21a8 7 0 0 1 16 0z"/>`;

const ACTOR_ICONS: Readonly<Record<NonNullable<Actor['icon']>, TemplateResult>> = {
  person,
  people: svg`<g transform="scale(.8)translate(-3 2)">${person}</g><g transform="scale(.7)translate(14)">${person}</g>`,
  hands: svg`<path d="M12 7c-3-7-11-4-9 3 1 4 6 7 9 10 3-3 8-6 9-10 2-7-6-10-9-3"/>`,
  building: svg`<path d="M12 2 3 7v2h18V7zM5 11h3v7H5zm6 0h3v7h-3zm5 0h3v7h-3zM3 19h18v3H3z"/>`,
};

/** The icon of an actor; a person where the plan names none. */
export const actorIcon = (name: Actor['icon']): TemplateResult => icon(ACTOR_ICONS[name ?? 'person']);
