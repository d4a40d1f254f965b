// Written by tools/language-names.js from the XLIFF files: run `npm run localize`.

/** What each rendition calls itself. */
export const languageNames: Readonly<Record<string, string>> = {
  'ja': '日本語',
  'en': 'English',
  'fil': 'Filipino',
  'id': 'Bahasa Indonesia',
  'ja-easy': 'やさしい日本語',
  'ja-furigana': 'ふりがな',
  'ko': '한국어',
  'pt-BR': 'Português (Brasil)',
  'th': 'ภาษาไทย',
  'vi': 'Tiếng Việt',
  'zh-Hans': '简体中文',
};
