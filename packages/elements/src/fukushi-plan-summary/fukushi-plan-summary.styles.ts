import { css } from 'lit';

/** What the plans are. */
export const planSummaryStyles = css`
  .years {
    display: inline-block;
  }
  .years,
  .slogan,
  .plan-keyword {
    font-size: 1.25em;
    font-weight: 700;
  }
  .slogan,
  .plan-keyword {
    border-block: 0.1875em double var(--border);
    padding-block: 0.75em;
    text-align: center;
    text-wrap: balance;
    word-break: auto-phrase;
  }
  .plan-keyword strong {
    font-size: 1.5em;
  }
  dt {
    font-weight: 700;
  }
`;
