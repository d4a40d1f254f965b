import type { Kit } from '../views/kit.js';

/** Many contacts: two beside each other where there is room, one list on paper. */
export const contactDirectoryStyles = ({ css }: Kit) => css`
  .group-name {
    border-block-end: 0.1875em solid var(--border);
    margin-block-start: 0.5em;
  }
  .entries {
    display: grid;
    gap: 1em;
  }
  .entries > li {
    min-inline-size: 0;
  }
  .entries .contact {
    block-size: 100%;
    align-content: start;
  }
  .entries .name {
    font-size: 0.9em;
  }
  .entries .qr {
    display: none;
  }
  @container (min-width: 48em) {
    .entries {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    .entries {
      display: block;
    }
    .entries > li {
      break-inside: avoid;
      margin-block-end: 0.75em;
    }
    .entries .details > div {
      padding-block: 0.1em;
    }
  }
`;
