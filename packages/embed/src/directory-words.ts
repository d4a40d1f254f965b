/**
 * The words of a directory in one rendition, in a file beside its views: every reader of a rendition loads the words of
 * the interface, and few meet a directory. Built once for every language that has interface words.
 */
import { joinStringsAndValues, type StrResult } from '@lit/localize/internal/str-tag.js';
import type { Kit } from '@fukushi-widgets/elements';
import { templates } from './interface-words.js';
import { provide } from './optional/provide.js';

/** The rendition's name; stands once in the built file. */
declare const FUKUSHI_WORDS_OF: string;

provide(`contact-words/${FUKUSHI_WORDS_OF}`, (kit) => ({
  msg: ((text: string | StrResult, options: { readonly id: string }): string => {
    const words = templates[options.id];
    if (words === undefined || typeof text === 'string')
      return (words as string | undefined) ?? kit.msg(text as string);
    const { strings, values } = words as StrResult;
    return joinStringsAndValues(strings, text.values, values as number[]);
  }) as Kit['msg'],
  styles: [],
}));
