import type { Plan } from '@fukushi-widgets/model';
import type { Snippet } from './scan.js';
import type { Range } from './tokens.js';

/** What the page can be read in. */
export type PageLanguage = 'ja' | 'en';

/** A sentence for the webmaster, in each language of the page. */
export type Words = Readonly<Record<PageLanguage, string>>;

/** One place in the text to write anew. */
export interface Edit extends Range {
  readonly text: string;
}

/**
 * - `error`: readers do not get what was meant, or more than that breaks.
 * - `warning`: works today, or for some readers only.
 * - `hint`: works; there is a better way.
 */
export type Severity = 'error' | 'warning' | 'hint';

/** What a rule found. */
export interface Problem {
  readonly severity: Severity;
  /** The piece of the text that it is about, as pasted. */
  readonly found: string;
  /** What is wrong, and what is expected. */
  readonly what: Words;
  /** What readers get because of it. */
  readonly why: Words;
  /** How to mend it; absent where only the person can decide. */
  readonly edits?: readonly Edit[] | undefined;
}

/** An attribute of an element, as the custom elements manifest has it. */
export interface KnownAttribute {
  readonly name: string;
  /** The values it takes, where they are a closed list. */
  readonly values?: readonly string[] | undefined;
  /** What it does. */
  readonly words?: Words | undefined;
}

/** What a pasted text is compared with. */
export interface Facts {
  /** The address the site is published at, ending in `/`. */
  readonly base: string;
  /** The plan in its own language, for ids and names. */
  readonly plan: Plan;
  readonly languages: readonly string[];
  /** Widget, or widget and id (`policy-card/1-1`) → what it is, as the plan prints it. */
  readonly titles: ReadonlyMap<string, string>;
  /** Tag → what it takes. */
  readonly elements: ReadonlyMap<string, readonly KnownAttribute[]>;
  /** Exact version of the script → hash of `fukushi.js`; the last is the current one. */
  readonly versions: ReadonlyMap<string, string>;
}

/** One kind of accident. Sees the text after the rules before it have mended theirs. */
export interface Rule {
  readonly name: string;
  readonly check: (snippet: Snippet, facts: Facts) => readonly Problem[];
}

/** The text with every edit made; of edits that overlap, the first. */
export function edited(source: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    if (edit.start < at) continue;
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.slice(at);
}
