import { css } from 'lit';

/**
 * A contact: the telephone number is the loudest thing, every link is a large target. Its parts stand in two columns
 * where the box itself has room for them.
 */
export const contactBoxStyles = css`
  .contact {
    border-width: 0.125em;
  }
  .contact > .heading {
    font-size: clamp(1.125em, 7.5cqi, 1.5em);
  }
  .name {
    display: block;
    margin-block-start: 0.25em;
  }
  .details {
    column-gap: 1.5em;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(max(16em, 40%), 100%), 1fr));
  }
  .details > div {
    border-block-start: 0.0625em solid var(--border);
    padding-block: 0.5em;
  }
  .details .phone {
    background: var(--tint);
    border: 0;
    border-radius: 0.75em;
    color: var(--strong);
    margin-block-end: 0.5em;
    padding: 0.75em 1em;
  }
  dt,
  .copied {
    font-weight: 700;
  }
  .copy {
    border: 0;
    font-size: 0.85em;
    font-weight: 400;
    min-block-size: 3.25em;
    text-decoration: underline;
  }
  .phone dd {
    word-break: keep-all;
  }
  .phone .notranslate {
    font-size: clamp(1.375em, 9cqi, 1.75em);
    font-weight: 700;
    letter-spacing: 0;
    line-height: 1.4;
    padding-block: 0.25em;
  }
`;
