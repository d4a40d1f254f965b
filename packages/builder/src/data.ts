import { isPlan, type Plan } from '@fukushi-widgets/model';
import type { KnownAttribute, PageLanguage, Words } from './check/rule.js';
import { isSurvival, type Survival } from './survival.js';

/** A widget as text, as the build wrote it from the widget's own view. */
export interface BuiltText {
  readonly text: readonly string[];
  /** The HTML of the form `static`, with `{base}` where the address of publication goes. */
  readonly html: string;
}

/** A widget of one part of the plan in one language. */
export interface BuiltPart extends BuiltText {
  readonly title: string;
  /** By the value of `variant`, where that is not the default. */
  readonly variants?: Readonly<Record<string, BuiltText>>;
}

/** `policy-card/1-1` → that part. */
export type BuiltParts = Readonly<Record<string, BuiltPart>>;

/** What the page needs to know, all of it written by the build. */
export interface Data {
  /** Where the site is published: one folder above this page. */
  readonly base: string;
  readonly plan: Plan;
  readonly languages: readonly string[];
  /** What each language calls itself. */
  readonly languageNames: Readonly<Record<string, string>>;
  /** The plan with its texts in another language, for the words of the page's questions. */
  readonly plans: Fetched<Plan>;
  /** By language, each fetched when it is first wanted. */
  readonly parts: Fetched<BuiltParts>;
  readonly elements: ReadonlyMap<string, KnownElement>;
  readonly versions: ReadonlyMap<string, string>;
  readonly survival: Survival;
}

/** The plan for the page's questions: with texts in the page's language, once they have come. */
export const planFor = (page: PageLanguage, { plan, plans }: Pick<Data, 'plan' | 'plans'>): Plan =>
  plans.at(page) ?? plan;

/** The language of the plan's words in the page's questions. */
export const langFor = (page: PageLanguage, { plan }: Pick<Data, 'plan'>): string =>
  page === 'ja' ? plan.lang : page;

/** Files of one kind by name, of which a page needs few. */
export class Fetched<Content> {
  readonly #fetch: (name: string) => Promise<Content>;
  readonly #came = new Map<string, Content>();
  readonly #coming = new Map<string, Promise<Content>>();

  constructor(fetch: (name: string) => Promise<Content>) {
    this.#fetch = fetch;
  }

  /** What has come so far. */
  at(name: string): Content | undefined {
    return this.#came.get(name);
  }

  /** Resolves with what has come; what failed is asked for again the next time. */
  async load(name: string): Promise<Content> {
    const coming = this.#coming.get(name) ?? this.#fetch(name);
    this.#coming.set(name, coming);
    try {
      const content = await coming;
      this.#came.set(name, content);
      return content;
    } catch (error) {
      this.#coming.delete(name);
      throw error;
    }
  }
}

export interface KnownElement {
  /** Its Japanese name. */
  readonly name: string;
  readonly attributes: readonly KnownAttribute[];
}

/**
 * Loads what stands beside the page: of the languages the plan's own, and the one that `hash`, the choice in the
 * page's address, asks for. Rejects with the address that failed.
 */
export async function loadData(page: string, hash = ''): Promise<Data> {
  const base = new URL('../', page).href;
  const get = async (path: string): Promise<unknown> => {
    const address = new URL(path, page).href;
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json();
  };
  const planIn = async (lang: string): Promise<Plan> => {
    const plan = await get(`../v1/plan/${lang}.json`);
    if (!isPlan(plan)) throw new Error(`v1/plan/${lang}.json is not a plan.`);
    return plan;
  };
  const plans = new Fetched(planIn);
  const parts = new Fetched(async (lang) => (await get(`parts/${lang}.json`)) as BuiltParts);
  const site = get('site.json') as Promise<{ lang: string; languages: Record<string, string> }>;
  const ofLanguage = async (): Promise<Plan> => {
    const { lang, languages } = await site;
    const wanted = new URLSearchParams(hash.replace(/^#/u, '')).get('lang') ?? lang;
    const [plan] = await Promise.all([plans.load(lang), parts.load(wanted in languages ? wanted : lang)]);
    return plan;
  };
  const [{ languages: languageNames }, plan, manifest, sri, survival] = await Promise.all([
    site,
    ofLanguage(),
    get('custom-elements.json'),
    get('../sri.json'),
    get('survival.json'),
  ]);
  if (!isSurvival(survival)) throw new Error('survival.json has another shape.');
  return {
    base,
    plan,
    languages: Object.keys(languageNames),
    languageNames,
    plans,
    parts,
    elements: elementsOf(manifest as Manifest),
    versions: new Map(
      Object.entries(sri as Record<string, Record<string, string>>).map(([version, files]) => [
        version,
        files['fukushi.js'] ?? '',
      ]),
    ),
    survival,
  };
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly summary?: string;
      readonly attributes?: readonly {
        readonly name: string;
        readonly type?: { readonly text: string };
        readonly description?: string;
      }[];
    }[];
  }[];
}

/** Tags and what they take, from the custom elements manifest. */
export function elementsOf({ modules }: Manifest): ReadonlyMap<string, KnownElement> {
  return new Map(
    modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ tagName, summary = '', attributes = [] }) =>
        tagName === undefined
          ? []
          : [
              [
                tagName,
                {
                  name: summary,
                  attributes: attributes.map(({ name, type, description }) => ({
                    name,
                    values: valuesOf(type?.text),
                    words: wordsOf(description),
                  })),
                },
              ] as const,
            ],
      ),
  );
}

/** The values of a type that is a closed list: `'full' | 'summary'`, `2 | 3`. */
function valuesOf(type = ''): readonly string[] | undefined {
  const values = type.split('|').map((value) => value.trim());
  return values.every((value) => /^(?:'[^']*'|\d+)$/u.test(value))
    ? values.map((value) => value.replaceAll("'", ''))
    : undefined;
}

/** A description of the manifest: a paragraph in Japanese, then one in English. */
function wordsOf(description = ''): Words | undefined {
  const [ja, en] = description.split('\n\n');
  return ja && en ? { ja, en } : undefined;
}
