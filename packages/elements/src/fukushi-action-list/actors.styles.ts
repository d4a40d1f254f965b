import type { Kit } from '../views/kit.js';

/**
 * Actors: colour and border of each, made as in tokens.styles.ts, what a card lists of what they do, and a panel for
 * each, each action beside the policy it belongs to. A fifth actor is black.
 */
export const actorsStyles = ({ css }: Kit) => css`
  .frame {
    --mark: solid;
  }
  .actor-1 {
    --page: var(--fukushi-actor-1);
    --solid: var(--page-solid, light-dark(#0017c1, #c5d7fb));
    --tint: var(--page-tint, light-dark(#e8f1fe, #333));
  }
  .actor-2 {
    --page: var(--fukushi-actor-2);
    --solid: var(--page-solid, light-dark(#197a4b, #51b883));
    --tint: var(--page-tint, light-dark(#e6f5ec, #333));
    --mark: dashed;
  }
  .actor-3 {
    --page: var(--fukushi-actor-3);
    --solid: var(--page-solid, light-dark(#806300, #ffd43d));
    --tint: var(--page-tint, light-dark(#fbf5e0, #333));
    --mark: double;
  }
  .actor-4 {
    --page: var(--fukushi-actor-4);
    --solid: var(--page-solid, light-dark(#666, #ccc));
    --tint: var(--page-tint, light-dark(#f2f2f2, #333));
    --mark: dotted;
  }

  .actor {
    background: var(--tint);
    border: 0.1875em var(--mark) var(--solid);
    border-radius: 0.5em;
    color: var(--solid);
    display: inline-block;
    line-height: 1.4;
    padding: 0.2em 0.6em;
  }
  .action {
    border-inline-start: 0.25em var(--mark) var(--solid);
    break-inside: avoid;
    padding-inline-start: 1em;
  }

  /* Two columns where each has room, whatever the card stands in; on paper too, where it must fit a page lying across. */
  .actions {
    display: grid;
    gap: 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(max(15em, 40%), 100%), 1fr));
  }
  .stack > .action {
    margin: 0;
  }

  .group {
    border-block-start: 0.5em solid var(--solid);
  }
  .by-policy > li {
    border-inline-start: 0.375em solid var(--accent);
    break-inside: avoid;
    padding: 0.25em 0 0.25em 1em;
  }
  .policy-name {
    word-break: auto-phrase;
  }

  @container (min-width: 36em) {
    .policy-name .title {
      display: inline;
    }
  }
  @container (min-width: 52em) {
    .by-policy {
      column-gap: 2em;
      grid-template-columns: 1fr 1fr;
    }
  }
`;
