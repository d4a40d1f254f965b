/* What every part of a plan is made of. */

/** A BCP 47 language tag such as `ja`, `en`, `pt-BR`. */
export type LanguageTag = string;

/**
 * A piece of the plan's text. A plain string is in the plan's own language
 * (`Plan.lang`); a record holds one string per language.
 */
export type Text = string | Readonly<Record<LanguageTag, string>>;

/** An ISO 8601 date, as exact as the source is: `2025`, `2025-04` or `2025-04-01`. */
export type IsoDate = string;

/** Points to the page of the full printed plan where a block comes from. */
export interface PageReference {
  /** Page number as printed, for example `12` or `12–15`. */
  readonly page: string;
  /** Address of the document, when the publisher has put it on the web. */
  readonly url?: string;
}

/** Everything that may stand on any block of a plan. */
export interface Block {
  readonly pages?: PageReference;
}
