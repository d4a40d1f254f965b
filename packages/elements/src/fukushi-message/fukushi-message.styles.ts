import type { Kit } from '../views/kit.js';

/** The signed message: a letter, generously set, with its signature at the end. */
export const messageStyles = ({ css }: Kit) => css`
  .letter {
    padding: clamp(1.25em, 7cqi, 4em);
  }
  .message-title {
    font-size: 1.25em;
    font-weight: 700;
  }
  .message-title,
  .signature {
    text-wrap: balance;
    word-break: auto-phrase;
  }
  .letter p {
    line-height: 2;
  }
  .signature {
    break-before: avoid;
    justify-self: end;
    text-align: end;
  }
  .signer {
    font-size: 1.5em;
    font-weight: 700;
  }
`;
