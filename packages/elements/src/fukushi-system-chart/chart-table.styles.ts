import type { Kit } from '../views/kit.js';

/** The chart as the brochure's table. Where it is narrow, goals stand upright in their cells. */
export const chartTableStyles = ({ css }: Kit) => css`
  /* With 200 % text a telephone has no room for three columns: only the table is moved sideways. */
  .across {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    /* Without a doctype browsers keep the page's text out of tables. */
    font: inherit;
    color: inherit;
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
  /* What opens is as high as a button. */
  th .policy-link {
    display: block;
    min-block-size: 2.75em;
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
  /* Upright text is given no more than the window's height before it takes a second column: 200 % on a telephone. */
  @container (max-width: 16em) {
    th[rowspan] {
      font-size: 0.75em;
    }
  }

  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
