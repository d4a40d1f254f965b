import { escape, type TextWriter } from '@fukushi-widgets/elements';
import { rubySegments, withoutRuby } from '@fukushi-widgets/model';

/**
 * Draws the readings of a text. They are attributes that our style sheet draws: copies, names, find and links to text
 * then hold the words alone, in all engines.
 */
export const write: TextWriter = (text, isPlain) =>
  isPlain
    ? escape(withoutRuby(text))
    : rubySegments(text)
        .map(({ base, reading }) =>
          reading === undefined
            ? escape(base)
            : `<ruby>${escape(base)}<rt data-r="${escape(reading)}"></rt></ruby>`,
        )
        .join('');
