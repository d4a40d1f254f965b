import type { Kit } from '../views/kit.js';

/** The related plans: a line below the chart where there is room, else under each other. */
export const relatedStyles = ({ css }: Kit) => css`
  .beside,
  .beside ul {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
  }
  .beside li {
    border-inline-start: 0.3em double var(--border);
    font-size: 0.9em;
    padding-inline-start: 0.75em;
    text-wrap: balance;
    word-break: auto-phrase;
  }
`;
