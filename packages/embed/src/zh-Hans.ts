import type { TextWriter } from '@fukushi-widgets/elements';
import { escapeHtml } from '@fukushi-widgets/model';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { templates } from './interface-words.js';
import { wordKey } from './word-key.js';

/** The line under every widget that says what its text is. */
const note = templates[wordKey(generateMsgId('参考の訳です。日本語が正式です。', false))];

/**
 * Who asks for Chinese in traditional characters gets the simplified ones, and is told so in theirs. The style sheet
 * shows it where the widget stands in such Chinese.
 */
export const write: TextWriter = (text, isPlain) =>
  isPlain
    ? text
    : escapeHtml(text) +
      (text === note
        ? '<span class="traditional" lang="zh-Hant">沒有繁體中文版，因此以簡體字顯示。</span>'
        : '');
