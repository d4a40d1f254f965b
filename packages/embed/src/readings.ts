import type { TextWriter } from '@fukushi-widgets/elements';
import { escapeHtml, rubySegments, withoutRuby } from '@fukushi-widgets/model';

/**
 * Draws the readings of a text. They are attributes that our style sheet draws: copies, names, find and links to text
 * then hold the words alone, in all engines.
 */
export const write: TextWriter = (text, isPlain) =>
  isPlain
    ? escapeHtml(withoutRuby(text))
    : rubySegments(text)
        .map(({ base, reading }) =>
          reading
            ? `<ruby>${escapeHtml(base)}<rt data-r="${escapeHtml(reading)}"></rt></ruby>`
            : escapeHtml(base),
        )
        .join('');
