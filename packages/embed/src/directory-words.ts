/**
 * The words of a directory, or of hours, in one rendition, in a file beside its views: every reader of a rendition loads
 * the words of the interface, and few meet a directory. Built for each of the two in every language that has words.
 */
import { joinStringsAndValues, type StrResult } from '@lit/localize/internal/str-tag.js';
import type { Kit } from '@fukushi-widgets/elements';
import { templates } from './interface-words.js';
import { provide } from './optional/provide.js';

/** The path of the built file without its ending; stands once in it. */
declare const FUKUSHI_WORDS_OF: `${'contact' | 'open'}-words/${string}`;

provide(FUKUSHI_WORDS_OF, (kit) => ({
  msg: ((text: string | StrResult, options: { readonly id: string }): string => {
    const words = templates[options.id];
    if (words === undefined || typeof text === 'string')
      return (words as string | undefined) ?? kit.msg(text as string);
    const { strings, values } = words as StrResult;
    return joinStringsAndValues(strings, text.values, values as number[]);
  }) as Kit['msg'],
  styles: [],
}));
