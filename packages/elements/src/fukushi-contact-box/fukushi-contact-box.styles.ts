import { css } from 'lit';

/**
 * A contact: the telephone number is the loudest thing, every link and button is a large target. What says that
 * something was copied must be there before it says it, and takes no room until then.
 */
export const contactBoxStyles = css`
  .contact {
    border-width: 0.125em;
  }
  .name {
    display: block;
    margin-block-start: 0.25em;
  }
  .details > div {
    border-block-start: 0.0625em solid var(--border);
    display: grid;
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
  .details .phone + div {
    border: 0;
  }
  dt,
  .copied {
    font-weight: 700;
  }
  .copied:empty {
    position: absolute;
  }
  .copy {
    font-weight: 400;
  }
  dd {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .phone p {
    word-break: keep-all;
  }
  .phone .notranslate {
    font-size: clamp(1.5em, 9cqi, 2.25em);
    font-weight: 700;
    letter-spacing: 0;
    line-height: 1.4;
    padding-block: 0.25em;
  }
  .qr {
    aspect-ratio: 1;
    inline-size: 30mm;
  }

  @container (min-width: 36em) {
    .details > :not(.phone) {
      align-items: center;
      grid-template-columns: 10em 1fr;
    }
    dd > .copy {
      margin-inline-start: auto;
    }
  }
`;
