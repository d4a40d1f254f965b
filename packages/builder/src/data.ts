import { isPlan, type Plan } from '@fukushi-widgets/model';
import type { KnownAttribute, Words } from './check/rule.js';
import { isSurvival, type Survival } from './survival.js';

/** A widget of one part of the plan in one language, as the build wrote it from the widget's own view. */
export interface BuiltPart {
  readonly title: string;
  readonly text: readonly string[];
  /** The HTML of the form `static`, with `{base}` where the address of publication goes. */
  readonly html: string;
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
  readonly parts: Readonly<Record<string, BuiltParts>>;
  readonly elements: ReadonlyMap<string, KnownElement>;
  readonly versions: ReadonlyMap<string, string>;
  readonly survival: Survival;
}

export interface KnownElement {
  /** Its Japanese name. */
  readonly name: string;
  readonly attributes: readonly KnownAttribute[];
}

/** Loads everything beside the page. Rejects with the address that failed. */
export async function loadData(page: string): Promise<Data> {
  const base = new URL('../', page).href;
  const get = async (path: string): Promise<unknown> => {
    const address = new URL(path, page).href;
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json();
  };
  const { lang, languages: languageNames } = (await get('site.json')) as {
    lang: string;
    languages: Record<string, string>;
  };
  const languages = Object.keys(languageNames);
  const [plan, manifest, sri, survival, ...parts] = await Promise.all([
    get(`../v1/plan/${lang}.json`),
    get('custom-elements.json'),
    get('../sri.json'),
    get('survival.json'),
    ...languages.map((each) => get(`parts/${each}.json`)),
  ]);
  if (!isPlan(plan)) throw new Error(`v1/plan/${lang}.json is not a plan.`);
  if (!isSurvival(survival)) throw new Error('survival.json has another shape.');
  return {
    base,
    plan,
    languages,
    languageNames,
    parts: Object.fromEntries(languages.map((each, index) => [each, parts[index] as BuiltParts])),
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
