import { css } from 'lit';

/**
 * The system chart. The markup is nested lists at every width; boxes and
 * connectors are decoration. A connector is an elbow in front of each item of
 * a list and a line down to the next; where parent and list stand side by
 * side, a stub comes from the parent. All hang from the edges of the list and
 * its items, so that they meet the boxes whatever these hold: at the height of
 * the number plates or, side by side, in the middle, until a policy is opened.
 * They are borders: backgrounds are lost on paper and in forced colours.
 */
export const systemChartStyles = css`
  /* Side: whether a list stands beside its parent, 1, or below it, 0. Middle: whether connectors may end there. */
  .tree {
    --align: center;
    --reach: calc(var(--radius) + 0.5em);
    --middle: 1;
    --unit: 1em;
  }
  .tree:has(.policy) {
    --align: start;
    --middle: 0;
  }
  .tree,
  .branch {
    --side: 0;
    column-gap: var(--reach);
    display: grid;
    grid-template-columns: var(--columns, minmax(0, 1fr));
  }
  .philosophy,
  .node {
    border: 0.125em solid var(--solid);
    border-radius: var(--radius);
    padding: 0.75em 0.875em;
  }
  .philosophy {
    background: var(--solid);
    color: var(--on-solid);
  }

  /*
   * First: room above the first item. From: where the rail stands, clear of round corners below the parent. Stub, out:
   * how long it is, how far down. At: how far down an elbow is.
   */
  .twigs {
    --first: calc((1 - var(--side)) * var(--gap));
    --from: calc((1 - var(--side)) * var(--radius));
    --gap: 1em;
    --line: calc(var(--unit) * 0.1875);
    --out: calc(2em + var(--side) * var(--middle) * (50% - 2em));
    --rail: var(--accent);
    --stub: calc(var(--side) * var(--reach));
    display: grid;
    position: relative;
  }
  .tree > .twigs {
    --gap: 1.25em;
  }
  .twigs:first-child {
    --first: 0em;
  }
  .twig {
    --at: calc(var(--gap) + 2em + var(--side) * var(--middle) * (50% - var(--gap) / 2 - 2em));
    display: grid;
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
    align-content: var(--align);
    background: var(--tint);
    color: var(--strong);
  }
  .node .tag {
    all: unset;
    font-weight: 700;
  }

  /* A policy and its vision: beside each other where both have room. */
  .pair {
    border: 0.0625em solid var(--border);
    border-inline-start: 0.375em solid var(--accent);
    border-radius: var(--radius);
    display: flex;
    flex-wrap: wrap;
  }
  .policy-node {
    display: grid;
    flex: 3 15em;
    font-weight: 700;
    line-height: 1.5;
  }
  .policy-link {
    align-content: center;
    background: none;
    border: 0;
    color: var(--link);
    font: inherit;
    padding: 0.63em var(--unit);
    text-align: start;
    text-decoration: underline 0.0625em;
  }
  /* A float takes no part in the underline of the link. Its last space is kept: names are read from what is drawn. */
  .policy-link .number {
    float: inline-start;
    white-space: pre-wrap;
  }
  .policy-link .title {
    display: flow-root;
    min-inline-size: min(9em, 100%);
  }
  .pair .vision {
    align-content: center;
    background: var(--tint);
    border-radius: calc(var(--radius) - 0.25em);
    color: var(--strong);
    flex: 4 20em;
    line-height: 1.5;
    margin: 0.25em;
    padding: 0.25em 0.75em;
  }
  .pair .label {
    color: var(--solid);
    display: inline;
  }
  .twig > .policy {
    margin-block-start: 1em;
  }

  .twigs::before,
  * + .twigs > .twig::before,
  * + .twigs > .twig:not(:last-child)::after {
    border: 0 solid var(--rail);
    box-sizing: border-box;
    content: '';
    position: absolute;
  }
  .twigs::before {
    block-size: var(--out);
    border-block-end-width: var(--line);
    inline-size: var(--stub);
    inset-block-start: 0;
    inset-inline-end: 100%;
  }
  * + .twigs > .twig::before {
    block-size: var(--at);
    border-block-end-width: var(--line);
    border-inline-start-width: min(var(--line), var(--gap));
    inline-size: calc(var(--reach) - var(--from));
    inset-block-start: 0;
    inset-inline-start: var(--from);
  }
  * + .twigs > .twig:not(:last-child)::after {
    border-inline-start-width: var(--line);
    inset-block: var(--at) 0;
    inset-inline-start: var(--from);
  }

  /* Where there is little more room than boxes need, only innermost branches stand beside their parents. */
  @container (min-width: 40em) {
    .drawn .branch:not(:has(.branch)) {
      --columns: minmax(10.25em, 1fr) 3.5fr;
      --side: 1;
    }
    .drawn .twigs .twigs {
      --gap: 0.625em;
    }
  }
  @container (min-width: 60em) {
    .drawn .branch {
      --columns: minmax(10.25em, 1fr) 3.5fr;
      --side: 1;
    }
    /* Upright, as tall as all goals. */
    .drawn:lang(ja):has(.philosophy) {
      --columns: auto 1fr;
      --side: 1;
    }
    .drawn:lang(ja) .philosophy {
      text-align: var(--align);
      writing-mode: vertical-rl;
    }
    .drawn:lang(ja) .philosophy * {
      display: inline-block;
      max-inline-size: 27em;
    }
  }

  /* The path to where the reader is: thicker, and in the colour of the text. */
  .twigs:is(:hover, :focus-within) {
    --line: calc(var(--unit) * 0.3125);
    --rail: currentcolor;
  }
  .twigs > .twig:not(:hover, :focus-within)::before {
    border-block-end: calc(var(--unit) * 0.1875) solid var(--accent);
  }

  /* Plain lists, where they are asked for or no box fits. */
  .list {
    --unit: 0em;
  }
  .list :is(.philosophy, .node, .pair, .vision) {
    all: unset;
    display: block;
  }
  @container (max-width: 20em) {
    .auto {
      --reach: 0.75em;
      --unit: 0em;
    }
    .auto :is(.philosophy, .node, .pair, .vision) {
      all: unset;
      display: block;
    }
  }

  /* A plan of eight policies is one page of A4. */
  @media print {
    .chart {
      font-size: 0.875em;
    }
    .policy-link {
      padding-block: 0.125em;
    }
    .philosophy {
      background: none;
      color: inherit;
    }
    .branch {
      break-inside: avoid;
    }
  }
`;
