import { css } from 'lit';

/** The whole plan: generous space between its parts, and around each goal. */
export const planStyles = css`
  .whole-plan {
    gap: 4em;
  }
  /* A plan that says nothing of itself but its title. */
  .plan-summary:empty {
    display: none;
  }
  /* Nothing comes between 第 and 2期. */
  .plan-title {
    font-size: clamp(1.25em, 6.5cqi, 2em);
    word-break: keep-all;
  }
  .lead {
    font-size: 1.125em;
    max-inline-size: 44em;
    word-break: auto-phrase;
  }

  @container (min-width: 48em) {
    .boxes {
      align-items: start;
      grid-template-columns: 1fr 1fr;
    }
  }
  @media print {
    .whole-plan > .goal {
      break-before: page;
    }
  }
`;
