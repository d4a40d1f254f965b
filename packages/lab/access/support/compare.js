/** What can be judged only over all states and all elements: the order of parts (36), labels and icons (37). */
import { facts } from './facts.js';

/** `[story, [part, …]]` of one element: pairs of parts that come in both orders. */
export function partsOutOfOrder(collected) {
  const first = new Map();
  const found = [];
  for (const [story, parts] of collected) {
    for (const [index, one] of parts.entries()) {
      for (const other of parts.slice(index + 1)) {
        const key = `${one} ${other}`;
        if (first.has(`${other} ${one}`))
          found.push(`${story}: ${one} before ${other}, in ${first.get(`${other} ${one}`)} after it`);
        else if (!first.has(key)) first.set(key, story);
      }
    }
  }
  return found;
}

/**
 * `[tag, [kind, one, other]]` of all elements: one word with two icons, one destination with two wordings. A wording
 * may be longer than another: a card's own link says that it leads to the page of what it names.
 */
export function labelsApart(collected) {
  const seen = new Map();
  return collected.flatMap(([tag, [kind, one, other]]) => {
    const key = `${kind} ${one}`;
    const before = seen.get(key) ?? { tag, other };
    seen.set(key, before);
    const same =
      kind === 'icon' ? before.other === other : before.other.includes(other) || other.includes(before.other);
    return same
      ? []
      : [[tag, `“${one}” is “${other.slice(0, 60)}”, in ${before.tag} “${before.other.slice(0, 60)}”`]];
  });
}

/** Words of the interface that say one thing in two ways. */
export function doubleWords(words = facts.words) {
  const languages = Object.keys(words[0] ?? {}).filter((name) => name !== 'description' && name !== 'ja');
  return languages.flatMap((lang) =>
    words.flatMap(({ ja, [lang]: target }, index) =>
      words.slice(index + 1).flatMap((other) => {
        const two = other.ja === ja ? other[lang] !== target : other[lang] === target;
        return two ? [`“${ja}” and “${other.ja}” are “${target}” and “${other[lang]}”`] : [];
      }),
    ),
  );
}
