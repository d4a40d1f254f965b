/** The parts of a pasted text, each with the place where it stands. */

/** From the first letter to the one after the last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Attribute extends Range {
  /** Lower case, plain letters and hyphens, whatever the keyboard made of them. */
  readonly name: string;
  readonly nameRange: Range;
  /** As written, between its quotation marks; `undefined` where there is no equals sign. */
  readonly value: string | undefined;
  readonly valueRange: Range;
  /** Equals sign and quotation marks as written; empty where there are none. */
  readonly equals: string;
  readonly open: string;
  readonly close: string;
}

export interface StartTag extends Range {
  readonly kind: 'start';
  readonly name: string;
  readonly nameRange: Range;
  readonly attributes: readonly Attribute[];
  readonly selfClosing: boolean;
  /** Where the slash and the sign that ends the tag stand. */
  readonly endRange: Range;
  /** Its end tag, or `undefined` where there is none. */
  endTag?: EndTag | undefined;
}

export interface EndTag extends Range {
  readonly kind: 'end';
  readonly name: string;
  readonly nameRange: Range;
}

export interface OtherToken extends Range {
  readonly kind: 'text' | 'comment';
}

export type Token = StartTag | EndTag | OtherToken;
