import { css } from 'lit';

/** The whole plan: generous space between its parts. */
export const planStyles = css`
  .whole-plan {
    gap: clamp(2em, 6cqi, 4em);
  }
  .plan-heading {
    font-size: 1.75em;
  }
  .edition {
    display: inline-block;
    font-size: 0.7em;
  }

  @container (min-width: 48em) {
    .contacts {
      align-items: start;
      grid-template-columns: 1fr 1fr;
    }
  }
`;
