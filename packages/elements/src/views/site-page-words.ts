import { msg } from '@lit/localize';
import { newerPlanWords } from './dates.js';

/**
 * Words that only the pages of a site say, never a widget. Their ids begin with `built-`, as do those of dates: the
 * bundler leaves them out of the files that readers load. Those of a directory it has too are the directory's.
 */
export interface SitePageWords {
  /** What the rendition calls itself: 日本語, English. */
  readonly languageName: string;
  /** Before the links to the same page in other renditions. */
  readonly otherLanguages: string;
  readonly textEdition: string;
  /** The same of a publication of contacts alone. */
  readonly textOfContacts: string;
  /** Before the page's own address on paper. */
  readonly address: string;
  /** Heading of the page that lists all pages. */
  readonly allPages: string;
  /** Before the number of an extension. */
  readonly extension: string;
  /** Title of a page that has moved. */
  readonly moved: string;
  /** On a page of an older plan, before the link to the newer one. */
  readonly newerPlan: string;
  /** Before the list of what a long page has. */
  readonly contents: string;
  /** Link back to that list. */
  readonly toContents: string;
  /** Before the letters by which the names of a long list are found. */
  readonly letters: string;
  /** Before the wards in which the contacts of a long list are. */
  readonly wards: string;
}

/** The words in the active language. */
export const sitePageWords = (): SitePageWords => ({
  languageName: msg('日本語', {
    id: 'built-language-name',
    desc: 'What this language, or way of writing Japanese, calls itself: English, 한국어, やさしい日本語',
  }),
  otherLanguages: msg('ほかの言語', {
    id: 'built-other-languages',
    desc: 'Before the links to the same page in other languages',
  }),
  textEdition: msg('計画のテキスト版', {
    id: 'built-text-edition',
    desc: 'Link to the whole plan as plain text',
  }),
  textOfContacts: msg('一覧のテキスト版', {
    id: 'built-text-of-contacts',
    desc: 'Link to a whole list of contacts as plain text',
  }),
  address: msg('このページのアドレス', {
    id: 'built-page-address',
    desc: 'On paper, before the address of the page',
  }),
  allPages: msg('ページの一覧', { id: 'built-all-pages', desc: 'Heading of the list of all pages' }),
  extension: msg('内線', {
    id: 'built-extension',
    desc: 'Before the number of an extension, in the note of an address book; ends in a space where the language needs one',
  }),
  moved: msg('このページは移りました', { id: 'built-moved', desc: 'Title of a page that has moved' }),
  newerPlan: newerPlanWords(),
  contents: msg('目次', { id: 'built-contents', desc: 'Before the list of the parts of a long page' }),
  toContents: msg('目次へ', {
    id: 'built-to-contents',
    desc: 'Link after a part of a long page, back to the list of its parts',
  }),
  letters: msg('読みの最初の文字', {
    id: 'directory-letter',
    desc: 'Label of the buttons with the first letters (kana rows, A to Z) of the names in a list of contacts',
  }),
  wards: msg('地区', {
    id: 'directory-ward',
    desc: 'Label of the choice between the wards, towns and villages in which the contacts of a list are',
  }),
});
