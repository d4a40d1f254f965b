import type { Kit } from '../views/kit.js';

/** The related plans: beside the chart where there is room, below it where there is not. */
export const relatedStyles = ({ css }: Kit) => css`
  .related strong {
    display: block;
  }
  .related li {
    text-wrap: balance;
    word-break: auto-phrase;
    border-inline-start: 0.3em double var(--border);
    font-size: 0.9em;
    margin-block-start: 1em;
    padding-inline-start: 1em;
  }
  @container (min-width: 76em) {
    .chart:has(.drawn + .related) {
      column-gap: 2.5em;
      grid-template-columns: 1fr 15em;
    }
    .chart > :first-child {
      grid-column: 1 / -1;
    }
  }
`;
