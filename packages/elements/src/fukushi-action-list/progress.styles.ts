import type { Kit } from '../views/kit.js';

/** How far an action has come: a word in a frame, dotted, dashed or solid: paper and forced colours say it too. */
export const progressStyles = ({ css }: Kit) => css`
  .progress {
    margin-block-start: 0.25em;
  }
  .progress ~ p:not(.progress, .progress-note) {
    margin-block-start: 0.75em;
  }
  .state {
    border: 0.125em dotted;
    border-radius: 1em;
    display: inline-block;
    line-height: 1.4;
    margin-inline-end: 0.25em;
    padding: 0 0.6em;
  }
  .in-progress > .state {
    border-style: dashed;
  }
  .done > .state {
    border-style: solid;
  }
`;
