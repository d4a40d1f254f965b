import { css } from 'lit';

/** The colours of goals and the plates of their numbers, for what shows goals, policies or actors. */
export const goalsStyles = css`
  .number {
    background: var(--solid);
    border: 0.0625em solid var(--solid);
    border-radius: 0.375em;
    color: var(--on-solid);
    display: inline-block;
    font-size: 0.8em;
    line-height: 1.4;
    margin: 0 0.5em 0.25em 0;
    padding: 0.2em 0.7em;
  }
  @media print {
    .number {
      background: none;
      border-color: currentcolor;
      color: inherit;
    }
  }

  /*
   * What becomes of a colour that the page sets, in a plate, an edge and a band. Lightness is bounded, so that every
   * pair keeps its contrast. Without such a colour these are invalid, and what the plan or we have chosen counts.
   */
  [class*='goal-'],
  [class*='actor-'] {
    --page-solid: light-dark(lab(from var(--page) min(l, 41) a b), lab(from var(--page) max(l, 80) a b));
    --page-accent: lab(from var(--page) 56 calc(a * 0.8) calc(b * 0.8));
    --page-tint: light-dark(color-mix(in lab, var(--page-accent) 10%, #fff), #333);
  }
  .goal-1 {
    --page: var(--fukushi-goal-1);
    --solid: var(--page-solid, light-dark(#004c59, #c8f8ff));
    --accent: var(--page-accent, #008da6);
    --tint: var(--page-tint, light-dark(#e9f7f9, #333));
  }
  .goal-2 {
    --page: var(--fukushi-goal-2);
    --solid: var(--page-solid, light-dark(#6d2700, #ff8d44));
    --accent: var(--page-accent, #e25100);
    --tint: var(--page-tint, light-dark(#ffeee2, #333));
  }
  .goal-3 {
    --page: var(--fukushi-goal-3);
    --solid: var(--page-solid, light-dark(#8843e1, #bb87ff));
    --accent: var(--page-accent, #a565f8);
    --tint: var(--page-tint, light-dark(#f1eafa, #333));
  }
`;
