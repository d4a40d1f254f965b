/**
 * Forgives what Japanese keyboards and publishing systems do to an attribute's
 * value: full-width digits and letters, quotation marks left inside the value,
 * the many dashes, stray spaces. For identifiers only, never for free text.
 */
export function normaliseId(value: string): string {
  return normaliseNumber(value)
    .replace(/["'“”„‟‘’‚‛″′「」『』[\]]/gu, '')
    .replace(/\s+/gu, '')
    .toLowerCase();
}

/** Half-width digits and plain hyphens, whatever the keyboard made of them. */
export const normaliseNumber = (value: string): string =>
  value
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−ー]/gu, '-')
    .trim();

/**
 * The entry whose id or any printed spelling is the value, after
 * normalisation of both.
 */
export function lookUp<Entry>(
  value: string,
  entries: readonly Entry[],
  spellings: (entry: Entry) => readonly string[],
): Entry | undefined {
  const wanted = normaliseId(value);
  return entries.find((entry) => spellings(entry).some((spelling) => normaliseId(spelling) === wanted));
}
