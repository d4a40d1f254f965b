import type { CSSResultGroup, TemplateResult } from 'lit';
import {
  actionsOf,
  placedNodes,
  type Actor,
  type Contact,
  type Data,
  type LanguageTag,
  type Message,
  type PageReference,
  type Part,
  type PlacedAction,
  type PlacedNode,
  type Plan,
  type PlanNode,
  type Problem,
  type Progress,
  type RelatedPlan,
  type Said,
  type Text,
} from '@fukushi-widgets/model';
import type { WidgetHost } from './controllers/widget.js';
import type { ViewContext } from './views/context.js';
import type { Kit } from './views/kit.js';
import type { PolicyChoice } from './views/policy-link.js';
import type { Look } from './widget-view.js';

/** What a contact can be chosen by: values for each field of a directory's search. */
export type Marks = Readonly<Record<string, readonly string[]>>;

/** The contacts of a directory in their order, and the marks of each. */
export interface Listed {
  readonly contacts: readonly Contact[];
  readonly marks: readonly Marks[];
}

/** What a directory's search is over. */
export interface Searched extends Listed {
  readonly context: ViewContext;
  readonly host: WidgetHost;
  /** What is said after a search that finds all, some, or nothing (contact-sentences.ts says where of what). */
  readonly all: string;
  readonly some: string;
  readonly none: string;
}

/** Words of the page: a line break for each of its own, a NUL before and after what links. */
export interface HtmlValue {
  readonly text: string;
  /** Where its links lead, in their order; only `tel:`, `mailto:`, `http:` and `https:`. */
  readonly hrefs: readonly string[];
}

/** A label as the page writes it, with what is said under it. */
export interface HtmlRow {
  readonly label: string;
  readonly values: HtmlValue[];
}

/** What one child says. */
export interface HtmlParts {
  readonly names: string[];
  readonly introduction: string[];
  readonly rows: HtmlRow[];
}

/** A contact in the making. */
export type ContactDraft = { -readonly [Name in keyof Contact]?: Contact[Name] | undefined };

/**
 * Views that not every publication or page has, with their styles. `fukushi build` binds those that its publication
 * needs; the script loads the others when a page asks for them; applications and servers have all from the start.
 */
export interface OptionalViews {
  /** Who acts: actors, and what a policy asks of each. */
  readonly 'actors': {
    readonly byActor: (node: PlanNode, context: ViewContext) => unknown;
    readonly group: (
      actor: Actor | undefined,
      actions: readonly PlacedAction[],
      context: ViewContext,
      className: unknown,
    ) => TemplateResult;
    readonly word: (actor: Actor, context: ViewContext) => TemplateResult;
    readonly styles: CSSResultGroup;
  };
  /** The plans of other periods: no view, but how a tag and a link find them. */
  readonly 'periods': { readonly styles: CSSResultGroup };
  /** How far an action has come, below its text. */
  readonly 'progress': {
    readonly view: (progress: Progress, context: ViewContext) => TemplateResult;
    readonly styles: CSSResultGroup;
  };
  /** Actions by actor. In a page the reader can switch between actors. */
  readonly 'action-list': {
    readonly view: (actor: Actor | undefined, context: ViewContext, look: Look) => TemplateResult;
    readonly styles: CSSResultGroup;
  };
  /** `layout="table"` of the system chart. */
  readonly 'table': {
    readonly view: (
      caption: TemplateResult,
      context: ViewContext,
      choice: PolicyChoice | undefined,
    ) => TemplateResult;
    readonly styles: CSSResultGroup;
  };
  /** All contacts of a plan or a list, by group. */
  readonly 'contact-directory': {
    readonly view: (data: Data, context: ViewContext, look: Look) => TemplateResult;
    readonly styles: CSSResultGroup;
  };
  /** The search of a directory, above its contacts as they are listed. Comes with the directory's file. */
  readonly 'contact-search': {
    readonly view: (listed: Listed, context: ViewContext, host: WidgetHost) => TemplateResult;
    readonly styles: CSSResultGroup;
  };
  /** What that search does; loaded when it is used. */
  readonly 'contact-find': {
    readonly find: (form: HTMLFormElement, searched: Searched) => void;
    readonly findAgain: (searched: Searched) => void;
    readonly goBack: (form: HTMLFormElement, searched: Searched) => void;
    readonly styles: CSSResultGroup;
  };
  /** The letters that names begin with, as a way to them: for long lists, in the search of a directory. */
  readonly 'contact-index': {
    readonly letterOf: (contact: Contact, context: ViewContext) => string;
    readonly view: (letters: readonly string[], context: ViewContext) => TemplateResult;
    readonly styles: CSSResultGroup;
  };
  /** What few contacts say, below what most do. Comes with the directory's file too. */
  readonly 'contact-lines': {
    readonly view: (contact: Contact, context: ViewContext, name?: Text) => unknown;
    readonly styles: CSSResultGroup;
  };
  /**
   * What stands beside the page that a contact of the plan has: a card to keep, and on paper a picture of the address.
   * `fukushi build` binds it to what it publishes; without it a box says all the rest.
   */
  readonly 'contact-files': {
    readonly view: (contact: Contact, context: ViewContext, name: Text | undefined) => unknown;
    readonly styles: CSSResultGroup;
  };
  /** Whether somebody answers now, where hours are data. Only what a script is bound with knows the holidays. */
  readonly 'contact-open': {
    readonly view: (contact: Contact, context: ViewContext) => unknown;
    readonly styles: CSSResultGroup;
  };
  /**
   * A partner's own contact as HTML between the tags. `read` finds it, with what the tag says itself, `undefined` where
   * there is none; `view` draws what a
   * contact has no field for, and the place of the children that are not read.
   */
  readonly 'contact-parts': {
    readonly read: (host: WidgetHost, said: Said) => Part<Contact> | undefined;
    readonly view: (contact: Contact, context: ViewContext) => unknown;
    readonly styles: CSSResultGroup;
  };
  /** Reads a child of a box: all that it says, `undefined` where something would be lost. Comes with `contact-parts`. */
  readonly 'contact-html': {
    readonly read: (child: Element) => HtmlParts | undefined;
    readonly styles: CSSResultGroup;
  };
  /**
   * Puts a row of such HTML into the field that its label names, and says whether that takes all of it. Comes with
   * `contact-parts`. `own` is the contact that attributes write.
   */
  readonly 'contact-fields': {
    readonly own: (said: Said) => Contact;
    readonly take: (contact: ContactDraft, row: HtmlRow) => boolean;
    readonly styles: CSSResultGroup;
  };
  /** A contact in a list or a sidebar, or within a sentence. */
  readonly 'contact-variants': {
    readonly view: (contact: Contact, context: ViewContext, variant: Look['variant']) => unknown;
    readonly styles: CSSResultGroup;
  };
  /** The words of a directory, or of hours, in a rendition; no other page needs them. */
  readonly [words: `${'contact' | 'open'}-words/${LanguageTag}`]: {
    readonly msg: Kit['msg'];
    readonly styles: CSSResultGroup;
  };
  /** The signed message. */
  readonly 'message': {
    readonly view: (message: Message, context: ViewContext) => TemplateResult;
    readonly styles: CSSResultGroup;
  };
  /** What a plan is: other names, years, purpose, keyword, and the plans under its cover, two perhaps the wheels of a cart. */
  readonly 'about': {
    readonly view: (context: ViewContext) => unknown;
    readonly styles: CSSResultGroup;
  };
  /** The plans beside this one. */
  readonly 'related': {
    readonly view: (plans: readonly RelatedPlan[], context: ViewContext) => TemplateResult;
    readonly styles: CSSResultGroup;
  };
  /** Documents to link to, projects and a glossary; what policies are measured by; where parts stand in print. */
  readonly 'more': {
    readonly view: (plan: Plan, context: ViewContext) => TemplateResult;
    readonly measures: (node: PlanNode, context: ViewContext) => TemplateResult;
    readonly page: (pages: PageReference | undefined, context: ViewContext) => unknown;
    readonly pageLine: (pages: PageReference | undefined, context: ViewContext) => unknown;
    readonly styles: CSSResultGroup;
  };
  /** What is said where a tag cannot be shown, and to a reader who copies. */
  readonly 'notes': {
    readonly report: (host: HTMLElement, problem: Problem | undefined) => void;
    readonly view: (problem: Problem, lang: LanguageTag) => TemplateResult;
    readonly copy: (button: HTMLElement, copied: Promise<boolean>) => Promise<void>;
    readonly styles: CSSResultGroup;
  };
  /** The reader's choice of a rendition for every widget of the page. */
  readonly 'reading-tools': {
    readonly view: (item: true, context: ViewContext, look: Look) => TemplateResult;
    readonly styles: CSSResultGroup;
  };
  /** The colours that a plan chooses. */
  readonly 'palette': { readonly sheet: (plan: Plan) => CSSStyleSheet; readonly styles: CSSResultGroup };
}

export type OptionalName = keyof OptionalViews;

/** What the file of an optional view holds: the view, made of what the script has. */
export type OptionalFrom<Name extends OptionalName> = (kit: Kit) => OptionalViews[Name];

const provided: { [Name in OptionalName]?: OptionalViews[Name] } = {};

/** Gives all elements of this bundle a view. The first one of a name stays. */
export function provideOptionalView<Name extends OptionalName>(name: Name, view: OptionalViews[Name]): void {
  provided[name] ??= view;
}

/** The views that were asked for since this was emptied: what is being drawn shows them. */
export const shownViews = new Set<OptionalName>();

/** A view that has been provided. */
export const optionalView = <Name extends OptionalName>(name: Name): OptionalViews[Name] | undefined => {
  shownViews.add(name);
  return provided[name];
};

/** The styles of every view that has been provided. */
export const providedStyles = (): CSSResultGroup[] =>
  Object.values<{ readonly styles: CSSResultGroup } | undefined>(provided).flatMap(
    (view) => view?.styles ?? [],
  );

/** Whether a node has what `more` shows of one. */
export const isMeasured = ({ node }: PlacedNode): unknown =>
  node.indicators?.length || node.sdgs?.length || node.pages;

/**
 * From this many contacts on, the letters that their names begin with are a way to them too: with fewer, most letters
 * would stand for one name, and the list of names is hardly longer than that of letters.
 */
export const INDEXED = 20;

/** The views that contacts ask for, where they say what few do, or are many. */
export const contactViews = (contacts: readonly Contact[]): readonly OptionalName[] => [
  ...(contacts.some(({ languages, map, note, support, updated }) =>
    [languages, map, note, support, updated].some(Boolean),
  )
    ? (['contact-lines'] as const)
    : []),
  ...(contacts.some(({ open }) => open?.length) ? (['contact-open'] as const) : []),
  ...(contacts.length >= INDEXED ? (['contact-index'] as const) : []),
];

/** The views that a plan itself asks for, whatever a page shows of it. */
export function neededBy(plan: Plan): readonly OptionalName[] {
  const { actors, contacts, documents, goals, glossary, message, periods, projects, relatedPlans } = plan;
  const { keywordSentence, nickname, period, plans, purpose, slogan } = plan;
  const acts = actors.length || placedNodes(plan).some(({ node }) => node.actions?.length);
  const has: Partial<Record<OptionalName, unknown>> = {
    'actors': acts,
    'action-list': acts,
    'periods': periods?.length,
    'progress': placedNodes(plan).some(({ node }) => node.actions?.some(({ progress }) => progress)),
    message,
    'about': plans.length || nickname || slogan || period || purpose || keywordSentence,
    'related': relatedPlans?.length,
    'more':
      documents?.length ||
      projects?.length ||
      glossary?.length ||
      placedNodes(plan).some(isMeasured) ||
      [message, ...plans, ...actionsOf(plan).map(({ action }) => action)].some((part) => part?.pages),
    'palette': [...goals, ...actors].some(({ color }) => color),
  };
  return [...(Object.keys(has) as OptionalName[]).filter((name) => has[name]), ...contactViews(contacts)];
}
