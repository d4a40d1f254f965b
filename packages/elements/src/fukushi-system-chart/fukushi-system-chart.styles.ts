import { css } from 'lit';

/**
 * The system chart. The markup is nested lists at every width; boxes and
 * connectors are decoration. A connector is an elbow in front of each item of
 * a list and a line down to the next; where parent and list stand side by
 * side, a stub comes from the parent. All hang from the edges of the list and
 * its items, at the height of the number plates, so that they meet the boxes
 * whatever these hold or open. They are borders: backgrounds are lost on paper
 * and in forced colours.
 */
export const systemChartStyles = css`
  .tree {
    --corner: min(var(--radius), 0.75em);
    --drop: 2em;
    --line: calc(var(--unit) * 0.1875);
    --reach: 1.5em;
    --traced: calc(var(--unit) * 0.3125);
    --unit: 1em;
  }
  .philosophy {
    align-self: start;
    background: var(--solid);
    border: 0.125em solid var(--solid);
    border-radius: var(--corner);
    color: var(--on-solid);
    padding: 1em;
  }
  .philosophy-text {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.5;
  }
  .philosophy-text,
  .policy-node,
  .keyword {
    text-wrap: balance;
    word-break: auto-phrase;
  }

  /* From: where the rail stands, from the edge of the list. First: room above the first item. Stub: see above. */
  .twigs {
    --first: var(--gap);
    --from: 0.75em;
    --gap: 1em;
    --rail: var(--accent, var(--border));
    --stub: 0em;
    position: relative;
  }
  .tree > .twigs {
    --gap: 1.75em;
  }
  .twig {
    padding-block-start: var(--gap);
    position: relative;
  }
  .twig:first-child {
    --gap: var(--first);
  }
  * + .twigs > .twig {
    padding-inline-start: var(--reach);
  }
  .node {
    background: var(--tint);
    border: 0.125em solid var(--solid);
    border-radius: var(--corner);
    color: var(--strong);
    padding: 0.9em 1.1em 1.1em;
  }
  .node .keyword {
    margin-block-start: 0.75em;
  }
  .node .tag {
    border: 0;
    font-size: 1em;
    padding: 0;
  }
  .pair {
    border: 0.0625em solid var(--border);
    border-inline-start: 0.375em solid var(--accent, var(--border));
    border-radius: var(--corner);
  }
  .policy-node {
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.5;
  }
  .policy-link {
    background: none;
    border: 0;
    display: block;
    font: inherit;
    inline-size: 100%;
    padding: var(--unit);
    text-align: start;
  }
  .pair > .vision {
    background: var(--tint);
    border: 0 solid var(--border);
    border-block-start-width: 0.0625em;
    border-end-end-radius: var(--corner);
    color: var(--strong);
    padding: 1em 1.25em;
    position: relative;
  }
  .opened {
    margin-block-start: 1em;
    position: relative;
  }

  .twigs::before,
  .pair > .vision::before,
  * + .twigs > .twig::before,
  * + .twigs > .twig:not(:last-child)::after,
  .opened::before {
    border: 0 solid var(--rail);
    content: '';
    position: absolute;
  }
  .twigs::before,
  .pair > .vision::before {
    block-size: var(--drop);
    border-block-end-width: var(--line);
    inline-size: var(--stub);
    inset-block-start: 0;
    inset-inline-end: 100%;
  }
  * + .twigs > .twig::before {
    block-size: calc(var(--gap) + var(--drop));
    border-block-end-width: var(--line);
    border-inline-start-width: min(var(--line), var(--gap));
    inline-size: calc(var(--reach) - var(--from));
    inset-block-start: 0;
    inset-inline-start: var(--from);
  }
  * + .twigs > .twig:last-child::before {
    border-end-start-radius: min(var(--corner), var(--gap));
  }
  .twig::after {
    border-inline-start-width: var(--line) !important;
    inset-block: calc(var(--gap) + var(--drop)) 0;
    inset-inline-start: var(--from);
  }
  .opened::before {
    block-size: 1em;
    border-inline-start-width: var(--line);
    inset-block-end: 100%;
    inset-inline-start: 1.5em;
  }

  @container (min-width: 40em) {
    .drawn .branch {
      column-gap: var(--reach);
      display: grid;
      grid-template-columns: minmax(10.5em, 1fr) 3fr;
    }
    .drawn .branch > .twigs {
      --first: 0em;
      --from: 0em;
      --stub: var(--reach);
    }
    .drawn .pair {
      border: 0;
      column-gap: calc(var(--reach) - 0.0625em);
      display: grid;
      grid-template-columns: 1fr 1.2fr;
    }
    .drawn .policy-node {
      border: 0.0625em solid var(--border);
      border-inline-start: 0.375em solid var(--accent, var(--border));
      border-radius: var(--corner);
    }
    .drawn .pair > .vision {
      --drop: 1.9375em;
      border-radius: var(--corner);
      border-width: 0.0625em;
    }
  }

  @container (min-width: 60em) {
    .tree.drawn {
      column-gap: var(--reach);
      display: grid;
      grid-template-columns: 13em 1fr;
    }
    .drawn .philosophy-text {
      font-size: 1.25em;
    }
    .drawn > .twigs {
      --first: 0em;
      --from: 0em;
      --stub: var(--reach);
    }
  }

  /* The path to where the reader is. */
  .twigs:is(:hover, :focus-within)::before,
  .twig:is(:hover, :focus-within)::before,
  .twig:has(~ .twig:is(:hover, :focus-within))::after,
  .twig:is(:hover, :focus-within) > * > .vision::before,
  .twig:is(:hover, :focus-within) > .opened::before {
    --line: var(--traced);
    --rail: currentcolor;
  }
  .twig:is(:hover, :focus-within) > :is(.node, .pair),
  .twig:is(:hover, :focus-within) > .pair > * {
    border-color: currentcolor;
  }

  /* Plain lists, where they are asked for or no box fits. */
  .list {
    --unit: 0em;
  }
  .list :is(.philosophy, .node, .pair, .pair > .vision) {
    all: unset;
    display: block;
  }
  @container (max-width: 20em) {
    .auto {
      --reach: 0.75em;
      --unit: 0em;
    }
    .auto :is(.philosophy, .node, .pair, .pair > .vision) {
      all: unset;
      display: block;
    }
  }

  .related strong {
    display: block;
  }
  .related ul {
    display: grid;
    gap: 0.75em;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    margin-block-start: 0.75em;
  }
  .related li {
    border-inline-start: 0.25em double var(--border);
    padding-inline-start: 0.9em;
  }
  @container (min-width: 76em) {
    .chart:has(.drawn + .related) {
      column-gap: 2.5em;
      grid-template-columns: 1fr 13em;
    }
    .chart > :first-child {
      grid-column: 1 / -1;
    }
    .drawn + .related ul {
      grid-template-columns: 1fr;
    }
  }

  .chart-table {
    border-collapse: collapse;
    inline-size: 100%;
  }
`;
