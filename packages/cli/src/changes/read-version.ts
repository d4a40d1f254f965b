import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPlan, type LanguageTag, type Plan, type Translation } from '@fukushi-widgets/model';
import { readQuietly } from '../commands/plan-argument.js';
import { UsageError, type Output } from '../commands/command.js';
import { isObject } from '../json.js';
import { planInLanguages } from '../plan-in-languages.js';
import type { PlanVersion } from './version.js';

/** How long a published version may take to come, in milliseconds. */
const TIMEOUT = 20_000;

/** What of a version is asked for, besides the plan's own words. */
export interface VersionRequest {
  /** The language that a published plan is written in. */
  readonly own?: LanguageTag | undefined;
  /** Renditions to read, as far as the version has them. */
  readonly renditions?: readonly LanguageTag[];
}

/**
 * A version of a plan: a folder, a compiled JSON with its renditions beside it, or the address of a published one (a
 * JSON, a site, or the folder of an exact version). Nothing where the folder has errors, which have been told. Throws
 * `UsageError` where there is no plan.
 */
export async function readVersion(
  place: string,
  output: Output,
  { own = 'ja', renditions = [] }: VersionRequest = {},
): Promise<PlanVersion | undefined> {
  if (/^https?:\/\//u.test(place)) return fetched(place, own, renditions);
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats) throw new UsageError(`ありません: ${place} / No such folder or file`);
  if (stats.isDirectory()) {
    const { plan, translations } = await readQuietly(place, output);
    return plan && planInLanguages(plan, translations);
  }
  const plan = planFrom(parsed(readFileSync(place, 'utf8'))) ?? none(place);
  const beside = renditions.flatMap((lang) => {
    const file = join(dirname(place), `${lang}.json`);
    return lang !== plan.lang && existsSync(file)
      ? [[lang, parsed(readFileSync(file, 'utf8'))] as const]
      : [];
  });
  return versionOf(plan, beside);
}

const none = (place: string): never => {
  throw new UsageError(
    `計画がありません: ${place}（フォルダー、plan/ja.json のファイル、公開したアドレスのどれかを書いてください） / No plan there`,
  );
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const planFrom = (data: unknown): Plan | undefined => (isPlan(data) ? data : undefined);

/** The plan with its renditions: as a site publishes them, a plan each, or as `compile` writes them, texts alone. */
function versionOf(plan: Plan, files: readonly (readonly [LanguageTag, unknown])[]): PlanVersion {
  return new Map([
    [plan.lang, plan],
    ...files.flatMap(([lang, data]): readonly (readonly [LanguageTag, Plan])[] => {
      if (isPlan(data)) return [[lang, data]];
      const texts = isObject(data)
        ? planInLanguages(plan, new Map([[lang, data as Translation]]))
        : undefined;
      const translated = texts?.get(lang);
      return translated ? [[lang, translated]] : [];
    }),
  ]);
}

async function fetched(
  address: string,
  own: LanguageTag,
  renditions: readonly LanguageTag[],
): Promise<PlanVersion> {
  const folder = address.replace(/\/*$/u, '/');
  const places = address.endsWith('.json')
    ? [address]
    : [`${folder}plan/${own}.json`, `${folder}v1/plan/${own}.json`];
  for (const place of places) {
    const plan = planFrom(await dataAt(place));
    if (!plan) continue;
    const others = renditions.filter((lang) => lang !== plan.lang);
    const files = await Promise.all(
      others.map(async (lang) => [lang, await dataAt(place.replace(/[^/]*$/u, `${lang}.json`))] as const),
    );
    return versionOf(plan, files);
  }
  return none(address);
}

/** What a published JSON says; nothing where there is none. Throws `UsageError` where nobody answers. */
async function dataAt(place: string): Promise<unknown> {
  try {
    const response = await fetch(place, { signal: AbortSignal.timeout(TIMEOUT) });
    return response.ok ? parsed(await response.text()) : undefined;
  } catch (error) {
    throw new UsageError(`読み込めません: ${place}（${String(error)}） / Cannot be loaded`);
  }
}
