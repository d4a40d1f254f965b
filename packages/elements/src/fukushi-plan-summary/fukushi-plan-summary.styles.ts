import { css } from 'lit';

/** What the plans are: the two side by side where there is room. */
export const planSummaryStyles = css`
  .member-plan {
    align-content: start;
  }
  .plan-keyword,
  .slogan {
    border-block: 0.1875em double var(--border);
    font-size: 1.25em;
    font-weight: 700;
    padding-block: 0.75em;
    text-align: center;
  }
  dt {
    font-weight: 700;
  }

  @container (min-width: 44em) {
    .plans {
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
    }
  }
`;
