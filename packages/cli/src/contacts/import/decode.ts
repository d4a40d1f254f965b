/** Text as it was written, and the name of its encoding for the person who sent it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Spreadsheets write UTF-8 with a mark, UTF-16 with a mark, or Windows' Shift_JIS (cp932, which is what the label
 * `shift_jis` means on the web: ①, 髙 and ㈱ are in it). Guessing by letter counts goes wrong with short lists, so
 * each is tried strictly: bytes that are good UTF-8 are hardly ever anything else.
 */
const ENCODINGS = [
  ['utf-8', 'UTF-8'],
  ['shift_jis', 'Shift_JIS（cp932）'],
] as const;

/** Reads the bytes of a text file; `undefined` where they are in none of the encodings that lists come in. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly('utf-16le', 'UTF-16', bytes);
  for (const [label, name] of ENCODINGS) {
    const decoded = strictly(label, name, bytes);
    if (decoded) return decoded;
  }
  return undefined;
}

/** `TextDecoder` takes a mark at the start away by itself. */
function strictly(label: string, encoding: string, bytes: Uint8Array): Decoded | undefined {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : { text, encoding };
  } catch {
    return undefined;
  }
}
