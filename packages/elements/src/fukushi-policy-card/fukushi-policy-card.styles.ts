import { css } from 'lit';
import { goalsStyles } from '../styles/goals.styles.js';

/** A policy's card, its vision at the centre, and the list of what each actor does. */
const card = css`
  /* Two columns where each has room, whatever the card stands in; on paper too, where it must fit a page lying across. */
  .policy {
    border-block-start: 0.5em solid var(--accent);
    gap: 1.25em 2.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(max(30em, 40%), 100%), 1fr));
  }
  .policy > :not(div) {
    grid-column: 1 / -1;
  }
  .policy > div {
    align-content: start;
  }
  .band {
    background: var(--tint);
    border-inline-start: 0.375em solid var(--accent);
    border-radius: var(--radius);
    color: var(--strong);
    padding: 1.25em 1.5em;
  }
  .band .label {
    color: var(--solid);
  }
  .band .vision-text,
  .philosophy-text {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.5;
  }
  .keyword,
  .of-goal,
  .philosophy-text,
  .policy-node,
  .vision-text {
    text-wrap: balance;
    word-break: auto-phrase;
  }
`;

export const policyCardStyles = [goalsStyles, card];
