import type { IsoDate, LanguageTag, Text } from './base.js';

/** 主体: who is asked to act. A plan has none to five. */
export interface Actor {
  readonly id: string;
  /** Retired ids that lead here. `fukushi compile` writes them from `retired` in `plan.yaml`. */
  readonly formerly?: readonly string[];
  /** As the plan prints it. */
  readonly label: Text;
  /** Who that is, for readers. */
  readonly explanation?: Text;
  /** True where the explanation is our inference, not the publisher's words. */
  readonly explanationInferred?: boolean;
  /** Organizations that stand behind the actor; one actor may be two bodies. */
  readonly members?: readonly string[];
  /** Further spellings accepted in the `actor` attribute. */
  readonly aliases?: readonly string[];
  readonly icon?: 'person' | 'people' | 'hands' | 'building';
  /** Its colour, `#rrggbb`; without it one of ours. At least 4.5:1 on white. */
  readonly color?: string;
}

/** A body that publishes the plan or answers questions about it. */
export interface Organization {
  readonly id: string;
  readonly name: Text;
  readonly shortName?: Text;
  /** Further spellings accepted in the `organization` attribute. */
  readonly aliases?: readonly string[];
  /** True for a public authority, such as a city; said to machines that read our pages. */
  readonly government?: boolean;
  readonly url?: string;
}

export interface Phone {
  /** Half-width digits with hyphens, area code included. */
  readonly number: string;
  /** What the number is for, where there are several: 総務, 直通. */
  readonly label?: Text;
  /** 内線. Never dialled by the link, shown as text after the number. */
  readonly extension?: string;
  /** The same number also takes faxes (FAX兼). */
  readonly fax?: boolean;
}

/** 問合せ先: how to reach an organization, in the fixed order of WCAG 3.2.6. */
export interface Contact {
  readonly id: string;
  /** Retired ids that lead here. `fukushi compile` writes them from `retired` in `plan.yaml`. */
  readonly formerly?: readonly string[];
  /** Id of an organization of the plan; a partner's list may use `name` alone. */
  readonly organization?: string;
  /** Shown instead of the organization's name. */
  readonly name?: Text;
  /** The path inside the organization, outermost first: 保健福祉部, 福祉課. */
  readonly department?: readonly Text[];
  /** Sentences that stand above the details. */
  readonly introduction?: readonly Text[];
  readonly phones?: readonly Phone[];
  readonly fax?: string;
  readonly email?: string;
  /** The address is shown but not linked: nobody has confirmed that it works. */
  readonly emailUnconfirmed?: boolean;
  /** A contact form used instead of e-mail. */
  readonly form?: string;
  readonly url?: string;
  readonly hours?: Text;
  /** The same as data, where the words are plain enough; the words stay the truth. */
  readonly open?: readonly OpenHours[];
  readonly postalCode?: string;
  readonly address?: Text;
  /** A map that the publisher names; nobody is sent to one that it does not. */
  readonly map?: string;
  /** Degrees as the publisher writes them. For machines; never shown. */
  readonly position?: { readonly latitude: string; readonly longitude: string };
  /** The languages that are spoken there, in words. */
  readonly languages?: Text;
  /** What is there for people who do not use the telephone by ear, in words: 手話・筆談・電話リレーサービス. */
  readonly support?: Text;
  readonly note?: Text;
  /** The day the contact was last confirmed or changed. */
  readonly updated?: IsoDate;
  /** How the name is read, in kana: sorts a directory and is found in it. */
  readonly reading?: string;
  /** The body that runs it, where that is another than the name says; for lists of contacts, shown by no view. */
  readonly operator?: Text;
  /** The group in which its publisher lists it; for lists of contacts, shown by no view. */
  readonly group?: Text;
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Hours of some days of the week, Japanese time. */
export interface OpenHours {
  readonly days: readonly Weekday[];
  /** `08:30`; from and until on the same day. */
  readonly from: string;
  readonly until: string;
  /** What national holidays do. Unsaid: nobody knows, and "open now" is not said on one. */
  readonly holidays?: 'open' | 'closed';
}

/** A partner's own contacts, the other kind of JSON that `src` may name. */
export interface ContactList {
  readonly schema: 1;
  readonly lang: LanguageTag;
  /** What the list is called. */
  readonly title?: Text;
  /** Whose list it is; the code is the 全国地方公共団体コード. */
  readonly publisher?: { readonly name?: Text; readonly code?: string; readonly url?: string };
  /** Address of the licence, where the publisher states one. */
  readonly license?: string;
  readonly contacts: readonly Contact[];
}
