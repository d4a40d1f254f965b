import { html, type TemplateResult } from 'lit';
import type { PageLanguage, Words } from '../check/rule.js';

/** A sentence in the language that was chosen for the page. */
export type Say = (words: Words) => string;

export const sayIn =
  (language: PageLanguage): Say =>
  (words) =>
    words[language];

/** A sentence from the documents, where code stands between backticks. */
export const withCode = (sentence: string): readonly (string | TemplateResult)[] =>
  sentence
    .split('`')
    .map((piece, index) => (index % 2 === 1 ? html`<code translate="no">${piece}</code>` : piece));
