import type { StrResult } from '@lit/localize/internal/str-tag.js';

/** No words: the bundler puts the words of one language in the place of this module, for that language's file. */
export const templates: Readonly<Record<string, string | StrResult>> = {};
