import type { Kit } from '../views/kit.js';

/** What a plan is. Of the plans under one cover two may be the two wheels of a cart (車の両輪): an axle joins them. */
export const aboutStyles = ({ css }: Kit) => css`
  .years {
    display: inline-block;
  }
  .years,
  .slogan {
    font-size: 1.25em;
    font-weight: 700;
  }
  .slogan {
    border-block: 0.1875em double var(--border);
    padding-block: 0.75em;
    text-align: center;
    text-wrap: balance;
    word-break: auto-phrase;
  }
  .plan-keyword strong {
    font-size: 1.5em;
  }
  .law {
    border-block-start: 0.0625em dashed var(--border);
    padding-block-start: 0.75em;
  }
  .member-plan {
    align-content: start;
  }

  /* On paper, where .stack is no grid, the plans stay under each other. */
  @media screen {
    @container (min-width: 44em) {
      .plans {
        grid-auto-columns: 1fr;
        grid-auto-flow: column;
      }
    }
  }

  /* Each wheel stands on its plan; the axle, a border for forced colours, runs from the first to the second. */
  .cart {
    gap: 0 2em;
    isolation: isolate;
    text-align: center;
  }
  .cart > * {
    margin-block-start: 3em;
    padding-block-start: 3.5em;
    position: relative;
  }
  .cart > * + * {
    margin-block-start: 4.5em;
  }
  .cart > :first-child::before {
    block-size: 4.5em;
    border: 0.1875em solid var(--link);
    box-sizing: border-box;
    content: '';
    inset-block-start: 100%;
    inset-inline-start: calc(50% - 0.1875em);
    position: absolute;
    z-index: 1;
  }
  .cart p {
    text-align: start;
  }
  .wheel {
    fill: var(--tint);
    inline-size: 6em;
    inset-block-start: -3em;
    inset-inline-start: calc(50% - 3em);
    position: absolute;
    stroke: var(--link);
    stroke-width: 4;
    z-index: 1;
  }

  @media (forced-colors: active) {
    .wheel {
      fill: canvas;
      stroke: canvastext;
    }
  }

  @media screen {
    @container (min-width: 44em) {
      .cart > * + * {
        margin-block-start: 3em;
      }
      .cart > :first-child::before {
        block-size: 0;
        inline-size: calc(100% + 2em);
        inset-block-start: -0.1875em;
        inset-inline-start: 50%;
      }
    }
  }
  /* A wheel stands out of its plan, into the margin that a page's end swallows: the cart stays whole, on one page. */
  @media print {
    .cart {
      break-inside: avoid;
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    .cart > * + * {
      margin-block-start: 3em;
    }
    .cart > :first-child::before {
      block-size: 0;
      inline-size: calc(100% + 2em);
      inset-block-start: -0.1875em;
      inset-inline-start: 50%;
    }
  }
`;
