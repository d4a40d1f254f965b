import { css } from 'lit';

/** A goal: a band with its number, title and keyword, then its policies. */
export const goalSectionStyles = css`
  .goal {
    gap: 1.5em;
  }
  .goal-head {
    background: var(--tint);
    border-inline-start: 0.75em solid var(--accent);
    border-radius: var(--radius);
    break-inside: avoid;
    color: var(--strong);
    padding: clamp(1em, 4cqi, 2em);
  }
  .goal-head .heading {
    font-size: 1.75em;
  }
  .goal-head > .keyword > .tag {
    font-size: 1.125em;
  }
`;
