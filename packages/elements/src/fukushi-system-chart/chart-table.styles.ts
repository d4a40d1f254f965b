import type { Kit } from '../views/kit.js';

/** The chart as the brochure's table. Where it is narrow, goals stand upright in their cells. */
export const chartTableStyles = ({ css }: Kit) => css`
  table {
    border-collapse: collapse;
  }
  th,
  td {
    border: 0.0625em solid var(--border);
    padding: clamp(0.4em, 1.5cqi, 1em);
    text-align: start;
    text-wrap: balance;
    vertical-align: top;
    word-break: auto-phrase;
  }
  td,
  [colspan] {
    inline-size: 40%;
  }
  caption {
    text-align: start;
  }
  th[rowspan] {
    background: var(--tint);
    color: var(--strong);
  }
  th .policy-link {
    padding: 0;
  }
  @container (max-width: 48em) {
    th[rowspan] {
      writing-mode: vertical-rl;
    }
    th[rowspan] * {
      display: inline;
    }
    th:lang(ja) {
      text-orientation: upright;
    }
  }

  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
