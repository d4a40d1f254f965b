import { statSync } from 'node:fs';
import { join } from 'node:path';

import { formatFinding } from '../finding.js';
import { reportLine } from '../rendition-report.js';
import type { PlanFolderResult } from '../read-plan-folder.js';
import { UsageError } from './command.js';
import type { Output } from './command.js';

/** The one plan folder that a command takes. */
export function folderArgument(positionals: readonly string[]): string {
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) {
    throw new UsageError('計画のフォルダーを1つ指定してください / Name one plan folder');
  }
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) {
    throw new UsageError(`フォルダーがありません: ${folder} / No such folder`);
  }
  return folder;
}

/** What reads YAML and checks is loaded with the first folder, so that help and unchanged builds do without. */
const read = async (folder: string, errorsOnly: boolean) =>
  (await import('../read-plan-folder.js')).readPlanFolder(folder, { errorsOnly });

/** Reads a plan folder for a command whose output is something else: says only what stops it. */
export async function readQuietly(folder: string, output: Output): Promise<PlanFolderResult> {
  const result = await read(folder, true);
  for (const finding of result.findings) {
    if (finding.severity === 'error') output.error(formatFinding(finding, (file) => join(folder, file)));
  }
  return result;
}

/** The address a site is published at, ending in `/`. */
export function baseAddress(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (!URL.canParse(value) || !/^https?:/u.test(value)) {
    throw new UsageError(
      `--base は http か https で始まるアドレスです: ${value} / --base takes an http(s) address`,
    );
  }
  return value.replace(/\/*$/u, '/');
}

/** Reads a plan folder and prints all that an editor should know about it. */
export async function readAndReport(folder: string, output: Output): Promise<PlanFolderResult> {
  const result = await read(folder, false);
  for (const finding of result.findings) output.out(formatFinding(finding, (file) => join(folder, file)));
  for (const report of result.renditions) output.out(reportLine(report));
  const count = (severity: string): number =>
    result.findings.filter((finding) => finding.severity === severity).length;
  output.out(`${folder}: エラー ${count('error')} 件、注意 ${count('warning')} 件`);
  return result;
}
