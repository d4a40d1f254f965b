import type { TextWriter } from '@fukushi-widgets/elements';
import { rubyHtml, withoutRuby } from '@fukushi-widgets/model';

/** Draws the readings of a text; plain text has none. */
export const write: TextWriter = (text, isPlain) => (isPlain ? withoutRuby(text) : rubyHtml(text));
