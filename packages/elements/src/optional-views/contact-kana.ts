/** Katakana as hiragana: they stand 96 places after them. */
export const hiragana = (text: string): string =>
  text.replaceAll(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 96));
