import { css } from 'lit';

/** The whole plan: generous space between its parts, and around each goal. */
export const planStyles = css`
  .whole-plan {
    gap: 4em;
  }
  .plan-title {
    font-size: 2em;
  }
  .lead {
    font-size: 1.125em;
    max-inline-size: 44em;
    word-break: auto-phrase;
  }

  @container (min-width: 48em) {
    .contacts {
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
