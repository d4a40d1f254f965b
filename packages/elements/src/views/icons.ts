import { html, svg, type TemplateResult } from 'lit';
import type { Actor } from '@fukushi-widgets/model';

/** Our own icons: 24 units, filled with the colour of the text, hidden from speech. */
const icon = (drawing: TemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" width="1em" height="1em" aria-hidden="true" focusable="false">
    ${drawing}
  </svg>`;

const person = svg`<path d="M12 3a4 4 0 1 1 0 9 4 4 0 0 1 0-9M4 21a8 7 0 0 1 16 0z"/>`;

const ACTOR_ICONS: Readonly<Record<NonNullable<Actor['icon']>, TemplateResult>> = {
  person,
  people: svg`<g transform="scale(.8)translate(-3 2)">${person}</g><g transform="scale(.7)translate(14)">${person}</g>`,
  hands: svg`<path d="M12 7c-2-5-8-3-7 2 1 3 4 5 7 8 3-3 6-5 7-8 1-5-5-7-7-2M2 16l10 7 10-7v-3l-10 7-10-7z"/>`,
  building: svg`<path d="M12 2 3 7v2h18V7zM5 11h3v7H5zm6 0h3v7h-3zm5 0h3v7h-3zM3 19h18v3H3z"/>`,
};

/** The icon of an actor; a person where the plan names none. */
export const actorIcon = (name: Actor['icon']): TemplateResult => icon(ACTOR_ICONS[name ?? 'person']);

export const phoneIcon = (): TemplateResult =>
  icon(svg`<path d="M7 2l3 1 1 4-2 3c1 2 3 4 5 5l3-2 4 2 1 3c-1 3-3 4-5 4C9 21 3 14 3 7c0-2 1-4 4-5"/>`);
