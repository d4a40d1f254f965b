import { html, type TemplateResult } from 'lit';
import type { Actor } from '@fukushi-widgets/model';

/** Our own icons: 24 units, filled with the colour of the text, hidden from speech. */
const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" width="1.2em" height="1.2em" aria-hidden="true">
    <path d=${path} />
  </svg>`;

const ACTOR_ICONS: Readonly<Record<NonNullable<Actor['icon']>, string>> = {
  person: 'M12 3a4 4 0 1 1 0 9 4 4 0 0 1 0-9M4 21a8 7 0 0 1 16 0z',
  people:
    'M8 4a3 3 0 1 1 0 7 3 3 0 0 1 0-7M1 19a7 6 0 0 1 14 0zM18 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6m-2 8a5 5 0 0 1 7 5h-5q0-3-2-5',
  hands: 'M12 7c-3-7-11-4-9 3 1 4 6 7 9 10 3-3 8-6 9-10 2-7-6-10-9-3',
  building: 'M12 2 3 7v2h18V7zM5 11h3v7H5zm5.5 0h3v7h-3zm5.5 0h3v7h-3zM3 19h18v3H3z',
};

/** The icon of an actor; where the plan names none, a building for bodies and people for everybody else. */
export const actorIcon = ({ icon: name, members }: Actor): TemplateResult =>
  icon(ACTOR_ICONS[name ?? (members?.length ? 'building' : 'people')]);

const SIGNS = {
  phone: 'M7 3h3l1 5-2 2q2 4 5 5l2-2 5 1v3q0 4-4 4Q3 20 3 7q0-4 4-4',
  fax: 'M7 2h10v5H7zM2 9h20v8h-4v-3H6v3H2zm6 7h8v6H8z',
  mail: 'M2 5h20l-10 8zm0 3 10 8 10-8v11H2z',
  hours: 'M12 2a10 10 0 1 0 1 0zm-1 4h2v6h4v2h-6z',
  place: 'M12 2a7 7 0 0 0-7 7q0 4 7 13 7-9 7-13a7 7 0 0 0-7-7m0 4a3 3 0 1 1-1 0z',
  web: 'M4 4h7v3H7v10h10v-4h3v7H4zm9-1h8v8l-3-3-6 6-2-2 6-6z',
  copy: 'M9 2h12v15H9zM3 7h3v13h10v2H3z',
  save: 'M10 3h4v7h4l-6 7-6-7h4zM4 19h16v2H4z',
};

export type Sign = keyof typeof SIGNS;

/** What a way to reach somebody is, or what a button does, as an icon beside the word. */
export const sign = (name: Sign): TemplateResult => icon(SIGNS[name]);

/** A wheel: rim, spokes and hub, drawn with lines. */
export const wheel = (): TemplateResult =>
  html`<svg class="wheel" viewBox="0 0 64 64" aria-hidden="true">
    <circle cx="32" cy="32" r="28" />
    <path d="M32 4v56M4 32h56M12 12l40 40M52 12 12 52" />
    <circle cx="32" cy="32" r="7" />
  </svg>`;
