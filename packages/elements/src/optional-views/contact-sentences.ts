/** Where a sentence about a search says what was searched for. */
export const ASKED = '\0';

/** Where it says how many contacts are shown. */
export const SHOWN = '\x01';
