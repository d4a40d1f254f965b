/**
 * The shape of a plan. These types, `plan.schema.json` and the words of the
 * design document use the same name for the same idea. A plan has levels with
 * names of its own: Komoro has goals and policies, another municipality may
 * have two to four levels, nodes without titles, no actors, other numbering.
 */

import type { Block, IsoDate, LanguageTag, Text } from './base.js';
import type { Actor, Contact, Organization } from './people.js';

export type * from './base.js';
export type * from './people.js';

/** The name of a level of the plan and how its nodes are numbered. */
export interface Level {
  /** `goal`, `policy`, … ; one word, unique in the plan. */
  readonly id: string;
  /** The level's name as the plan prints it: 目標, 基本施策. */
  readonly label: Text;
  /**
   * How a node's number is printed. `{id}` is the node's id, `{n}` its place
   * among its siblings, counted from 1. Absent: nodes are not numbered.
   */
  readonly number?: Text;
}

/** How far an action has come: 未着手, 進行中, 達成. */
export type ProgressState = 'not-started' | 'in-progress' | 'done';

/** How far an action had come on a day. It is an editor's statement: nothing derives it. */
export interface Progress {
  readonly state: ProgressState;
  /** The day on which it was so. */
  readonly date: IsoDate;
  readonly note?: Text;
  /**
   * The state and the date in words. `fukushi compile` writes them; a plan may fix the state's for a scale of its own
   * (順調, 遅れ).
   */
  readonly stateLabel?: Text;
  readonly dateLabel?: Text;
}

/** What one actor is expected to do. */
export interface Action extends Block {
  /** Id of an actor of the plan. Absent where a plan does not divide actions. */
  readonly actor?: string;
  /** Its number as the plan prints it: ①, （1）. */
  readonly number?: Text;
  readonly text: Text;
  /** Absent where the plan says nothing of it. */
  readonly progress?: Progress;
}

/** A measured target (KPI) of a node. */
export interface Indicator {
  readonly label: Text;
  readonly baseline?: Text;
  readonly target?: Text;
}

/**
 * One node of the plan's tree: a goal at the first level, a policy at the
 * last, whatever the plan calls them.
 */
export interface PlanNode extends Block {
  /** For ever: `1`, `1-1`. Lower-case letters, digits and hyphens. */
  readonly id: string;
  /** Retired ids that lead here. `fukushi compile` writes them from `retired` in `plan.yaml`. */
  readonly formerly?: readonly string[];
  /** A printed number that does not follow the level's pattern. */
  readonly number?: Text;
  readonly title?: Text;
  /** The explanatory paragraph. */
  readonly summary?: Text;
  /** Its colour, `#rrggbb`, on the first level; without it one of ours. At least 4.5:1 on white. */
  readonly color?: string;
  /** 目指す姿: what life looks like when the policy has worked. */
  readonly vision?: Text;
  /** The goal's kind of つながり; the words are emphasised inside `summary`. */
  readonly keyword?: Text;
  readonly actions?: readonly Action[];
  readonly indicators?: readonly Indicator[];
  /** Numbers of the Sustainable Development Goals, 1 to 17. */
  readonly sdgs?: readonly number[];
  readonly children?: readonly PlanNode[];
}

/** One of the plans that are published together. */
export interface MemberPlan extends Block {
  readonly id: string;
  readonly name: Text;
  readonly description: readonly Text[];
  readonly legalBasis?: LegalBasis;
}

export interface LegalBasis {
  /** The law and article: 社会福祉法第107条. */
  readonly law: Text;
  /** What that law calls such a plan: 市町村地域福祉計画. */
  readonly term?: Text;
}

/** A plan that this one contains or stands beside. */
export interface RelatedPlan {
  readonly id: string;
  readonly name: Text;
  readonly relation: 'contained' | 'superior' | 'parallel' | 'regional' | 'predecessor';
  readonly note?: Text;
  readonly legalBasis?: LegalBasis;
  readonly url?: string;
}

/** A document of the plan on the web: the whole plan, its parts, a leaflet. */
export interface PublishedDocument {
  readonly title: Text;
  readonly url: string;
  /** What kind of file and how large, as the link says it: PDF形式、2.1MB. */
  readonly format?: Text;
}

/** A signed message. Signed words are never edited, shortened or translated. */
export interface Message extends Block {
  /** The heading above the message, the plan's own words. */
  readonly heading: Text;
  /** The line under the heading: whose message it is. */
  readonly subheading?: Text;
  /** Whose words these are, for readers of other languages, above the words that are not translated. */
  readonly note?: Text;
  /** The message's own title. */
  readonly title?: Text;
  readonly paragraphs: readonly Text[];
  readonly signature: Signature;
}

export interface Signature {
  /** The office held: 策定委員会 委員長. */
  readonly role: Text;
  readonly name: Text;
  readonly affiliation?: Text;
}

/** The years a plan covers. Both dates are inclusive. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
  /**
   * The years in words. `fukushi compile` writes it from the dates and the eras;
   * a plan may fix it for the day an era's name changes under a printed plan.
   */
  readonly label?: Text;
}

/** One of the plans of several periods that are published side by side, this plan among them. */
export interface PlanPeriod {
  /** What a tag calls it: `plan="2"`. */
  readonly id: string;
  /** The plan's own title. Absent for this plan itself, as are all that follow. */
  readonly title?: Text;
  /** The address above its `v1/`, ending in `/`. `fukushi build` writes it. */
  readonly base?: string;
  /** Whether it begins after this plan. */
  readonly isNewer?: boolean;
  /** What it can be shown in: its own language first. */
  readonly renditions?: readonly LanguageTag[];
}

/** 元号. Labels are rendered from this, so a plan can outlive an era. */
export interface Era {
  readonly name: Text;
  /** First day of the era. */
  readonly start: IsoDate;
}

export interface GlossaryEntry {
  readonly term: Text;
  readonly meaning: Text;
}

/** A cross-cutting or regional part that hangs on no level (重点プロジェクト, 地区別計画). */
export interface Project extends Block {
  readonly id: string;
  readonly title: Text;
  readonly summary?: Text;
  readonly kind?: 'cross-cutting' | 'regional';
}

export interface Philosophy {
  /** What the plan calls it: 理念. */
  readonly label?: Text;
  readonly title: Text;
  readonly introduction?: readonly Text[];
}

/** A whole plan, as `dist/<lang>.json` carries it and `src` loads it. */
export interface Plan {
  readonly schema: 1;
  readonly id: string;
  /** The language of every plain string below. */
  readonly lang: LanguageTag;
  /** The one display name. */
  readonly title: Text;
  readonly nickname?: Text;
  readonly slogan?: Text;
  /** 概要版, 本編 … */
  readonly edition?: Text;
  /** Absent where nobody knows it. */
  readonly period?: Period;
  /** `fukushi build` writes it from `periods` in `plan.yaml`. */
  readonly periods?: readonly PlanPeriod[];
  readonly issued?: IsoDate;
  /** `issued` in words. `fukushi compile` writes it from the date and the eras. */
  readonly issuedLabel?: Text;
  readonly revised?: IsoDate;
  readonly eras?: readonly Era[];
  readonly publishers: readonly Organization[];
  /** The question or heading the explanation of the plans answers. */
  readonly aboutHeading?: Text;
  readonly plans: readonly MemberPlan[];
  /** How the member plans are drawn: two as the wheels of one cart (車の両輪), where the plan calls them that. */
  readonly plansFigure?: 'wheels';
  /** What the plans have in common. */
  readonly purpose?: readonly Text[];
  /** The plan's one word: つながり. */
  readonly keyword?: Text;
  /** The sentence that names the keyword. */
  readonly keywordSentence?: Text;
  readonly structureHeading?: Text;
  readonly philosophy?: Philosophy;
  readonly levels: readonly Level[];
  /** The label above the actions: 期待する取り組み（例）. */
  readonly actionsLabel?: Text;
  /** The label of a vision: 目指す姿. */
  readonly visionLabel?: Text;
  readonly goals: readonly PlanNode[];
  readonly actors: readonly Actor[];
  readonly contacts: readonly Contact[];
  /** The label above the contacts: 問合せ先. */
  readonly contactsLabel?: Text;
  readonly message?: Message;
  readonly relatedPlans?: readonly RelatedPlan[];
  readonly documents?: readonly PublishedDocument[];
  readonly projects?: readonly Project[];
  readonly glossary?: readonly GlossaryEntry[];
}
