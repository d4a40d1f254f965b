import { css } from 'lit';

/** A policy's card, and the list of what each actor does. */
export const policyCardStyles = css`
  .policy {
    border-block-start: 0.5em solid var(--accent);
  }
  .band {
    background: var(--tint);
    border-inline-start: 0.375em solid var(--accent);
    color: var(--strong);
    padding: 0.75em 1em;
  }
  .band .vision-text {
    font-size: 1.125em;
    font-weight: 700;
  }
  .action {
    display: grid;
    gap: 0.375em 1em;
  }

  @container (min-width: 36em) {
    .action {
      align-items: baseline;
      border-block-start: 0.0625em solid var(--border);
      grid-template-columns: 9em 1fr;
      padding-block-start: 1em;
    }
    .what:only-child {
      grid-column: 1 / -1;
    }
  }
`;
