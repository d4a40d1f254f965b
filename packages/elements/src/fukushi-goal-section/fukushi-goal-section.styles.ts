import { css } from 'lit';

/** A goal: a band with its number, title and keyword, then its policies. */
export const goalSectionStyles = css`
  .goal {
    gap: 1.5em;
  }
  .goal-head {
    border-inline-start: 0.5em solid var(--accent);
    padding-inline-start: clamp(0.75em, 3cqi, 1.25em);
  }
  .goal-heading {
    font-size: 1.75em;
  }
  .goal-heading .number {
    font-size: 0.7em;
  }
  .keyword-text {
    background: var(--tint);
    border: 0.125em solid var(--solid);
    color: var(--strong);
    font-size: 1.125em;
  }
`;
