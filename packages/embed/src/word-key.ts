/**
 * By what a language's file finds a word of the interface: the beginning of the name that `@lit/localize` gives it. A
 * whole name is 17 letters that no compression makes shorter, for each word of each language; the bundler refuses a
 * language in which two words begin alike.
 */
export const wordKey = (name: string): string => name.slice(0, 5);
