import { css } from 'lit';

/** A goal: a band with its number, title and keyword, then its policies. */
export const goalSectionStyles = css`
  .goal {
    gap: 1.5em;
  }
  .goal-head {
    border-inline-start: 0.5em solid var(--accent);
    padding-inline-start: 1em;
  }
`;
