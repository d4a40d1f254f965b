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
    --drop: 2em;
    --line: calc(var(--unit) * 0.1875);
    --reach: calc(var(--radius) + 0.75em);
    --unit: 1em;
  }
  .philosophy {
    align-self: start;
    background: var(--solid);
    border: 0.125em solid var(--solid);
    border-radius: var(--radius);
    color: var(--on-solid);
    padding: 1em 0.875em;
  }
  .philosophy-text {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.5;
  }
  .philosophy-text,
  .policy-node,
  .keyword {
    text-wrap: balance;
    word-break: auto-phrase;
  }

  /* First: room above the first item. From: where the rail stands, clear of round corners. Stub: see above. */
  .twigs {
    --first: var(--gap);
    --from: var(--radius);
    --gap: 1em;
    --rail: var(--accent);
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
    border-radius: var(--radius);
    color: var(--strong);
    padding: 1em 0.875em;
  }
  .node .keyword {
    margin-block-start: 0.75em;
  }
  .node .tag {
    border: 0;
    font-size: 1em;
    margin: 0;
    padding: 0;
  }
  .pair {
    border: 0.0625em solid var(--border);
    border-inline-start: 0.375em solid var(--accent);
    border-radius: var(--radius);
  }
  .policy-node {
    font-weight: 700;
    line-height: 1.5;
  }
  .policy-link {
    background: none;
    border: 0;
    color: var(--link);
    display: block;
    font: inherit;
    inline-size: 100%;
    padding: var(--unit);
    text-align: start;
    text-decoration: underline 0.0625em;
  }
  .pair > .vision {
    --stub: 0em;
    background: var(--tint);
    border: 0 solid var(--border);
    border-block-start-width: 0.0625em;
    border-end-end-radius: var(--radius);
    color: var(--strong);
    padding: 1em;
    position: relative;
  }
  .twig > .policy {
    margin-block-start: 1em;
  }

  .twigs::before,
  .pair > .vision::before,
  * + .twigs > .twig::before,
  * + .twigs > .twig:not(:last-child)::after {
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
  * + .twigs > .twig:not(:last-child)::after {
    border-inline-start-width: var(--line);
    inset-block: calc(var(--gap) + var(--drop)) 0;
    inset-inline-start: var(--from);
  }

  @container (min-width: 40em) {
    .drawn .branch {
      column-gap: var(--reach);
      display: grid;
      grid-template-columns: minmax(10.25em, 1fr) 2.75fr;
    }
    .drawn .branch > .twigs {
      --first: 0em;
      --from: 0em;
      --stub: var(--reach);
    }
    /* The policies of a plan of two levels; deeper ones have room for a vision only below. */
    .drawn > * > * > * > * > .pair {
      border: 0;
      column-gap: calc(var(--reach) - 0.0625em);
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    }
    .drawn > * > * > * > * > .pair > * {
      border: 0.0625em solid var(--border);
      border-radius: var(--radius);
    }
    .drawn > * > * > * > * > .pair > .policy-node {
      border-inline-start: 0.375em solid var(--accent);
    }
    .drawn > * > * > * > * > .pair > .vision {
      --drop: 1.9375em;
      --stub: var(--reach);
    }
  }

  @container (min-width: 60em) {
    .tree.drawn {
      column-gap: var(--reach);
      display: grid;
      grid-template-columns: 16em 1fr;
    }
    .drawn > .twigs {
      --first: 0em;
      --from: 0em;
      --stub: var(--reach);
    }
  }

  /* The path to where the reader is: thicker, and in the colour of the text. */
  .twigs:is(:hover, :focus-within)::before,
  .twig:is(:hover, :focus-within)::before,
  .twig:has(~ .twig:is(:hover, :focus-within))::after,
  .twig:is(:hover, :focus-within) > .pair > .vision::before {
    --line: calc(var(--unit) * 0.3125);
    --rail: currentcolor;
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

  @media print {
    .philosophy {
      background: none;
      color: inherit;
    }
    .branch {
      break-inside: avoid;
    }
  }
`;
