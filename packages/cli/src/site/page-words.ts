import type { LanguageTag } from '@fukushi-widgets/model';

/**
 * Words that only our own pages say. They are not among the interface words,
 * which every visitor of another language would have to load.
 */
export interface PageWords {
  /** Before the links to the same page in other languages. */
  readonly otherLanguages: string;
  readonly textEdition: string;
  /** Before the page's own address on paper. */
  readonly address: string;
  /** Heading of the page that lists all pages. */
  readonly allPages: string;
  /** Before the number of an extension. */
  readonly extension: string;
  /** Title of a page that has moved. */
  readonly moved: string;
}

const WORDS: Readonly<Record<LanguageTag, PageWords>> = {
  ja: {
    otherLanguages: 'ほかの言語',
    textEdition: '計画のテキスト版',
    address: 'このページのアドレス',
    allPages: 'ページの一覧',
    extension: '内線',
    moved: 'このページは移りました',
  },
  en: {
    otherLanguages: 'Other languages',
    textEdition: 'Text edition of the plan',
    address: 'Address of this page',
    allPages: 'All pages',
    extension: 'ext. ',
    moved: 'This page has moved',
  },
};

/** The words, and the language they are really in. */
export const pageWords = (lang: LanguageTag): { readonly lang: LanguageTag; readonly words: PageWords } => {
  const own = WORDS[lang];
  return own ? { lang, words: own } : { lang: 'ja', words: WORDS['ja'] as PageWords };
};

/** What a language calls itself: 日本語, English. */
export function languageName(lang: LanguageTag): string {
  if (lang === 'ja-easy') return 'やさしい日本語';
  return new Intl.DisplayNames([lang], { type: 'language', languageDisplay: 'standard' }).of(lang) ?? lang;
}
