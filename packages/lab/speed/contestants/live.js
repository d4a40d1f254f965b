/**
 * What contestants with a script have in common: the content in the language of the page, the other language in a
 * file of its own that is loaded when it is first wanted, and listeners for a change. Runs in the page.
 */
import japanese from 'content:ja';

const contents = { ja: japanese };
const listeners = new Set();
let content = japanese;

export const current = () => content;

/** Calls back after a change of language; returns the function that ends this. */
export function onChange(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What measures finds here. */
globalThis.bench = {
  async load() {
    contents.en = (await import('content:en')).default;
  },
  setLanguage(lang) {
    document.documentElement.lang = lang;
    content = contents[lang];
    for (const listener of listeners) listener();
  },
};
