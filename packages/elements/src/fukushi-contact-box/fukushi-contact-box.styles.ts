import { css } from 'lit';

/** A contact: the telephone number is the loudest thing, every link is a large target. */
export const contactBoxStyles = css`
  .contact {
    border-width: 0.125em;
    gap: 0.5em;
  }
  .name {
    display: block;
  }
  .details > div {
    align-items: baseline;
    border-block-start: 0.0625em solid var(--border);
    display: grid;
    gap: 0 1em;
    padding-block: 0.4em;
  }
  dt {
    font-weight: 700;
  }
  .phone dd {
    font-size: 1.5em;
    font-weight: 700;
    letter-spacing: 0;
    line-height: 1.4;
  }
  .extension {
    display: inline-block;
    font-size: 0.75em;
  }

  @container (min-width: 28em) {
    .details > div {
      grid-template-columns: 7.5em 1fr;
    }
  }
`;
