import type { TextWriter } from '@fukushi-widgets/elements';
import { escapeHtml, rubyHtml, withoutRuby } from '@fukushi-widgets/model';

/** Draws the readings of a text; plain text has none. */
export const write: TextWriter = (text, isPlain) =>
  isPlain ? escapeHtml(withoutRuby(text)) : rubyHtml(text);
