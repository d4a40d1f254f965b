/**
 * A plan in another language: the plan, with the texts of a rendition in their places. A list's items are found by
 * their id, or else by their place in it.
 */
export function translate(original, rendition) {
  if (rendition === undefined) return original;
  if (typeof original !== 'object') return rendition;
  const entries = Object.entries(original).map(([key, value]) => [
    key,
    translate(value, rendition[Array.isArray(original) ? (value.id ?? key) : key]),
  ]);
  // What only the rendition has, such as a label that the original leaves to its reader.
  const added = Object.entries(rendition).filter(
    ([key]) => !Array.isArray(original) && original[key] === undefined,
  );
  const all = Object.fromEntries([...entries, ...added]);
  return Array.isArray(original) ? Object.values(all) : all;
}
