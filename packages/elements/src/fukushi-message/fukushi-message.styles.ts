import { css } from 'lit';

/** The signed message: a letter, with its signature at the end. */
export const messageStyles = css`
  .message-title {
    font-weight: 700;
  }
  .signature {
    break-before: avoid;
    justify-self: end;
    text-align: end;
  }
  .signature span {
    display: block;
  }
  .signer {
    font-size: 1.25em;
    font-weight: 700;
  }
`;
