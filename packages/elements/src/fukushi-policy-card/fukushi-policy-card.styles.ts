import { css } from 'lit';

/** A policy's card, its vision at the centre, and the list of what each actor does. */
export const policyCardStyles = css`
  .policy {
    border-block-start: 0.5em solid var(--accent);
    gap: 1.25em;
  }
  .policy > div {
    align-content: start;
  }
  .band {
    background: var(--tint);
    border-inline-start: 0.375em solid var(--accent);
    border-radius: var(--radius);
    color: var(--strong);
    padding: 1.25em 1.5em;
  }
  .band .label {
    color: var(--solid);
  }
  .band .vision-text {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.5;
  }
  .of-goal,
  .vision-text {
    text-wrap: balance;
    word-break: auto-phrase;
  }
  .action {
    border-inline-start: 0.25em var(--mark) var(--solid);
    break-inside: avoid;
    padding-inline-start: 1em;
  }
  .action .what {
    margin-block-start: 0.4em;
  }

  /* Side by side on paper too, where a card must fit a page lying across. */
  @container (min-width: 36em) {
    .stack > .action {
      margin: 0;
    }
    .actions {
      display: grid;
      gap: 1.5em;
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 60em) {
    .policy {
      column-gap: 2.5em;
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    .policy > * {
      grid-column: 1 / -1;
    }
    .policy > div {
      grid-column: auto;
      margin: 0;
    }
  }
`;
