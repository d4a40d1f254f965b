import { css } from 'lit';

/**
 * The system chart. The markup is nested lists at every width; boxes and
 * connectors are decoration, drawn where the container has room. A connector is
 * a stub beside a box and a spine along the list it belongs to.
 */
export const systemChartStyles = css`
  .tree {
    --reach: 1.25em;
  }
  .philosophy {
    background: var(--solid);
    border-radius: var(--radius);
    color: var(--on-solid);
    padding: 1em 1.25em;
    position: relative;
  }
  .philosophy-text {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.6;
    word-break: auto-phrase;
  }
  .goals {
    gap: 2em;
  }
  .branch,
  .pair,
  .goal-node,
  .opened {
    position: relative;
  }
  .goal-node {
    background: var(--tint);
    border: 0.125em solid var(--solid);
    border-radius: 0.75em;
    color: var(--strong);
    padding: 0.75em 1em;
  }
  .pair {
    border: 0.0625em solid var(--border);
    border-inline-start: 0.375em solid var(--accent);
    border-radius: 0.6em;
    break-inside: avoid;
    padding: 0.5em 0.9em;
  }
  .policy-node {
    font-weight: 700;
    line-height: 1.5;
  }
  .policy-link {
    background: none;
    border: 0;
    display: block;
    font: inherit;
    padding-block: 0.25em;
    text-align: start;
  }
  .pair .vision {
    border-block-start: 0.0625em dashed var(--border);
    padding-block-start: 0.5em;
  }
  .opened {
    margin-block-start: 1em;
  }
  .opened::before {
    margin-inline-start: 0.375em;
  }

  /* Every connector: thin, in the colour of its branch. */
  .pair::before,
  .pair::after,
  .opened::before,
  .goal-node::after,
  .philosophy::after,
  .goals > li::before,
  .goals > li::after {
    background: var(--accent, var(--border));
    block-size: 0.1875em;
    inline-size: var(--reach);
    inset-block-start: 50%;
    position: absolute;
  }

  /* Narrow: a rail along each goal's policies. */
  .policies {
    border-inline-start: 0.1875em solid var(--accent);
    margin-inline-start: 0.6em;
    padding-inline-start: var(--reach);
  }
  .pair::before {
    content: '';
    inline-size: calc(var(--reach) + 0.375em);
    inset-inline-end: 100%;
  }

  @container (min-width: 42em) {
    .branch {
      align-items: center;
      column-gap: calc(var(--reach) * 2);
      grid-template-columns: 1fr 3fr;
    }
    .policies {
      border: 0;
      margin: 0;
      padding: 0;
    }
    .pair {
      align-items: center;
      display: grid;
      gap: 1em;
      grid-template-columns: 1fr 1.2fr;
    }
    .pair .vision {
      border-block-start: 0;
      border-inline-start: 0.0625em dashed var(--border);
      padding: 0.25em 1em;
    }
    .pair::after,
    .leaf:not(:last-child) > .opened::before {
      block-size: auto;
      content: '';
      inline-size: 0.1875em;
      inset-block: -0.6em;
      inset-inline-start: calc(var(--reach) * -1 - 0.375em);
    }
    .leaf:first-child > .pair::after {
      inset-block-start: 50%;
    }
    .leaf:last-child > .pair::after {
      inset-block-end: calc(50% - 0.1875em);
    }
    .goal-node::after {
      content: '';
      inset-inline-start: 100%;
    }
  }

  @container (min-width: 60em) {
    .tree {
      align-items: center;
      column-gap: calc(var(--reach) * 2);
      grid-template-columns: 11em 1fr;
    }
    .philosophy::after,
    .goals > li::before,
    .goals > li::after {
      background: var(--border);
      content: '';
    }
    .philosophy::after {
      inset-inline-start: 100%;
    }
    .goals > li::before {
      inset-inline-end: 100%;
    }
    .goals > li::after {
      block-size: auto;
      inline-size: 0.1875em;
      inset-block: -1em;
      inset-inline-start: calc(var(--reach) * -1);
    }
    .goals > li:first-child::after {
      inset-block-start: 50%;
    }
    .goals > li:last-child::after {
      inset-block-end: calc(50% - 0.1875em);
    }
  }

  /* On paper boxes stand under each other (frame.styles.ts): connectors would point beside them. */
  @media print {
    ::before,
    ::after {
      display: none;
    }
  }
`;
