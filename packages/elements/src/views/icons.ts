import type { TemplateResult } from 'lit';
import { html } from './html.js';

/** Our own icons: 24 units, filled with the colour of the text, hidden from speech. */
export const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" width="1.2em" height="1.2em" aria-hidden="true">
    <path d=${path} />
  </svg>`;

const SIGNS = {
  phone: 'M7 3h3l1 5-2 2q2 4 5 5l2-2 5 1v3q0 4-4 4Q3 20 3 7q0-4 4-4',
  fax: 'M7 2h10v5H7zM2 9h20v8h-4v-3H6v3H2zm6 7h8v6H8z',
  mail: 'M2 5h20l-10 8zm0 3 10 8 10-8v11H2z',
  hours: 'M12 2a10 10 0 1 0 1 0zm-1 4h2v6h4v2h-6z',
  place: 'M5 10a7 7 0 1 1 14 0q0 3-7 12-7-9-7-12',
  web: 'M4 4h7v3H7v10h10v-4h3v7H4zm8 0h8v8z',
};

export type Sign = keyof typeof SIGNS;

/** What a way to reach somebody is, or what a button does, as an icon beside the word. */
export const sign = (name: Sign): TemplateResult => icon(SIGNS[name]);
