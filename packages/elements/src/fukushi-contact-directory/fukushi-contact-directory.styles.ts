import type { Kit } from '../views/kit.js';

/**
 * Many contacts: two beside each other where there is room, drawn when the screen is near, one list on paper. Above
 * them fields for a search, which nobody needs on paper or can use without scripts. A letter's field is the frame
 * around the letter, so that it has the size and the focus of a button.
 */
export const contactDirectoryStyles = ({ css }: Kit) => css`
  .search {
    align-items: end;
    background: var(--tint);
    border-radius: var(--radius);
    display: grid;
    gap: 1em;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    padding: clamp(0.75em, 3cqi, 1.25em);
  }
  :is(.words, fieldset, .search p) {
    grid-column: 1 / -1;
  }
  :is(.search label, legend, .search p) {
    font-weight: 700;
  }
  :is(input, select) {
    background: canvas;
    border: 0.125em solid var(--border);
    border-radius: 0.6em;
    color: canvastext;
    font: inherit;
    font-weight: 400;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.25em 0.6em;
  }
  :is(fieldset, legend) {
    border: 0;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }
  fieldset label {
    display: inline-block;
    margin: 0 0.25em 0.25em 0;
    min-inline-size: 2.75em;
    padding: 0.5em 0.75em;
    position: relative;
    text-align: center;
  }
  [type='radio'] {
    appearance: none;
    inset: 0;
    margin: 0;
    position: absolute;
  }
  input:checked,
  :checked + span {
    background: var(--solid);
  }
  label span {
    pointer-events: none;
    position: relative;
  }
  :checked + span {
    color: var(--on-solid);
    text-decoration: underline 0.125em;
    text-underline-offset: 0.25em;
  }

  .group-name {
    border-block-end: 0.1875em solid var(--border);
    margin-block-start: 0.5em;
  }
  .entries {
    display: grid;
    gap: 1em;
  }
  .entry {
    border: 0.125em solid var(--border);
    border-radius: var(--radius);
    min-inline-size: 0;
    padding: clamp(1em, 3cqi, 1.5em);
  }
  .entry .contact {
    border: 0;
    padding: 0;
  }
  .also dd {
    white-space: pre-line;
  }
  .entry .name {
    font-size: 0.9em;
  }
  :is(.search:not(.used) .back, .unfound, .entry .qr, .entry .tag) {
    display: none;
  }
  @container (min-width: 48em) {
    .entries {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print, (scripting: none) {
    .search {
      display: none;
    }
  }
  @media print {
    .entries {
      display: block;
    }
    .entry {
      break-inside: avoid;
      margin-block-end: 0.75em;
    }
    .entry .details > div {
      padding-block: 0.1em;
    }
    :host(:not([print='as-shown'])) .unfound {
      display: block;
    }
  }
`;
