import { createHash } from 'node:crypto';
import { neededBy } from '@fukushi-widgets/elements';
import type { Holidays } from '@fukushi-widgets/elements/optional-views/contact-open.js';
import { textList, type LanguageTag, type Plan, type Translation } from '@fukushi-widgets/model';
import { buildDate, holidayTable } from '../contacts/holidays.js';
import { embedFiles, embedVersion } from './embed-files.js';

/** What is bound to the engine. */
export interface BindRequest {
  /** The plan with its dates in words. */
  readonly plan: Plan;
  /** The texts of each rendition that is published, with its dates in words. */
  readonly translations: ReadonlyMap<LanguageTag, Translation>;
  readonly base: string;
  /** The national holidays that "open now" knows. */
  readonly holidays?: Holidays;
}

/** The script of one publication and the files it loads. */
export interface BoundScript {
  /** Names the folder of files that never change: the engine's version and a fingerprint of all that is bound. */
  readonly version: string;
  /** By path below `v1/` and below the exact version. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** The fields of a plan that no view in a browser reads; `v1/plan/` has all of them. Its dates are read in words. */
const NOT_SHOWN = ['end', 'eras', 'explanationInferred', 'government', 'revised', 'schema', 'start'];

/**
 * Puts a publication into the engine: the plan into the script, each rendition's texts into the file with that
 * language's interface words, holidays into the file that says who answers now. The same publication, engine and year
 * always give the same bytes.
 */
export function bindScript({
  plan,
  translations,
  base,
  holidays = holidayTable(buildDate()),
}: BindRequest): BoundScript {
  const engine = withHolidays(embedFiles(), holidays);
  const notShown = new Set(plan.issuedLabel ? [...NOT_SHOWN, 'issued'] : NOT_SHOWN);
  const shownPlan = JSON.parse(
    JSON.stringify(plan, (key, value) => (notShown.has(key) ? undefined : value)),
  ) as Plan;
  const shown = literal(shownPlan);
  const renditions = [...translations.keys()];
  const texts = new Map(
    [...translations].map(([lang, own]) => [lang, literal(textList(shownPlan, lang, own))] as const),
  );
  // Contacts have pages, with their files, where they are published.
  const needed = [...neededBy(plan), ...(plan.contacts.length > 0 ? (['contact-files'] as const) : [])];
  const version = `${embedVersion()}-${fingerprintOf([...engine.values(), base, shown, ...texts].flat())}`;
  const publication = `{"version":${literal(version)},"base":${literal(base)},"plan":${shown},"renditions":${literal(renditions)},"views":${literal(needed)}}`;
  // Views that the plan itself asks for come with the script: one request.
  // The engine's first line says for all of them whose they are.
  const views = needed.map((name) =>
    String(engine.get(`optional/${name}.js`)).replace(/^\/\*!.*?\*\/\s*/u, ''),
  );
  const files = [...engine].flatMap(([path, content]): readonly (readonly [string, Buffer])[] => {
    const [, locale] = /^locales\/(.+)\.js$/u.exec(path) ?? [];
    if (path === 'fukushi.js') {
      // A page in another encoding reads the script as it is meant: the mark goes before what the page says.
      const script = [bound(content, 'FUKUSHI_PUBLICATION', publication), ...views].join('\n');
      return [[path, Buffer.from(`\uFEFF${script}`)]];
    }
    if (locale === undefined) return isSpoken(path, renditions) ? [[path, content]] : [];
    const own = texts.get(locale);
    if (own === undefined) return [];
    const values = {
      FUKUSHI_VERSION: literal(version),
      FUKUSHI_RENDITION: literal(locale),
      FUKUSHI_TEXTS: own,
    };
    const file = Object.entries(values).reduce(
      (text, [name, value]) => Buffer.from(bound(text, name, value)),
      content,
    );
    return [[path, file]];
  });
  return { version, files: new Map(files) };
}

/** Words of an optional view stand in a folder of its name, a file for each rendition: of those that are published. */
function isSpoken(path: string, renditions: readonly LanguageTag[]): boolean {
  const [, lang] = /^optional\/.+\/(.+)\.js$/u.exec(path) ?? [];
  return lang === undefined || renditions.includes(lang);
}

/** The engine's files, with the table in the one that names it. */
function withHolidays(engine: ReadonlyMap<string, Buffer>, holidays: Holidays): ReadonlyMap<string, Buffer> {
  const path = 'optional/contact-open.js';
  const open = bound(engine.get(path) ?? Buffer.alloc(0), 'FUKUSHI_HOLIDAYS', literal(holidays));
  return new Map([...engine, [path, Buffer.from(open)]]);
}

/** JSON that may stand in a script, also in one that somebody writes into a page. */
const literal = (value: unknown): string => JSON.stringify(value).replaceAll('</', '<\\/');

/** The engine names what is bound to it once; anything else is an engine that this command does not know. */
function bound(content: Buffer, name: string, value: string): string {
  const [before, after, more] = content.toString('utf8').split(name);
  if (before === undefined || after === undefined || more !== undefined) {
    throw new Error(`The script does not name ${name} once: build packages/embed again.`);
  }
  return before + value + after;
}

function fingerprintOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 8);
}
