import { css } from 'lit';

/** Actions by actor, and the buttons that choose an actor. */
export const actionListStyles = css`
  .controls ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .switch {
    background: none;
    border: 0.0625em solid var(--border);
    border-radius: 0.6em;
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-weight: 700;
    letter-spacing: inherit;
    min-block-size: 2.75em;
    padding: 0.25em 0.8em;
  }
  .switch[aria-pressed='true'] {
    background: var(--solid);
    color: var(--on-solid);
    text-decoration: underline 0.125em;
    text-underline-offset: 0.25em;
  }
  .by-policy > li {
    border-inline-start: 0.3125em solid var(--accent);
    break-inside: avoid;
    padding-inline-start: 0.9em;
  }
  .policy-name .title {
    display: inline;
  }

  @container (min-width: 52em) {
    .by-policy {
      column-gap: 2em;
      grid-template-columns: 1fr 1fr;
    }
  }
  .unchosen {
    display: none;
  }
  @media print {
    .controls {
      display: none;
    }
    :host(:not([print='as-shown'])) .unchosen {
      display: block;
    }
  }
`;
