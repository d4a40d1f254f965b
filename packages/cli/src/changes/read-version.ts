import { readFileSync, statSync } from 'node:fs';
import { isPlan, type LanguageTag, type Plan } from '@fukushi-widgets/model';
import { readQuietly } from '../commands/plan-argument.js';
import { UsageError, type Output } from '../commands/command.js';

/** How long a published version may take to come, in milliseconds. */
const TIMEOUT = 20_000;

/**
 * A version of a plan: a folder, a compiled JSON, or the address of a published one (a JSON, a site, or the folder of
 * an exact version). Nothing where the folder has errors, which have been told. Throws `UsageError` where there is no
 * plan.
 */
export async function readVersion(
  place: string,
  output: Output,
  lang: LanguageTag = 'ja',
): Promise<Plan | undefined> {
  if (/^https?:\/\//u.test(place)) return fetched(place, lang);
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats) throw new UsageError(`ありません: ${place} / No such folder or file`);
  if (stats.isDirectory()) return (await readQuietly(place, output)).plan;
  return planIn(readFileSync(place, 'utf8')) ?? none(place);
}

const none = (place: string): never => {
  throw new UsageError(
    `計画がありません: ${place}（フォルダー、plan/ja.json のファイル、公開したアドレスのどれかを書いてください） / No plan there`,
  );
};

function planIn(text: string): Plan | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isPlan(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

async function fetched(address: string, lang: LanguageTag): Promise<Plan> {
  const folder = address.replace(/\/*$/u, '/');
  const places = address.endsWith('.json')
    ? [address]
    : [`${folder}plan/${lang}.json`, `${folder}v1/plan/${lang}.json`];
  for (const place of places) {
    try {
      const response = await fetch(place, { signal: AbortSignal.timeout(TIMEOUT) });
      const plan = response.ok ? planIn(await response.text()) : undefined;
      if (plan) return plan;
    } catch (error) {
      throw new UsageError(`読み込めません: ${place}（${String(error)}） / Cannot be loaded`);
    }
  }
  return none(address);
}
