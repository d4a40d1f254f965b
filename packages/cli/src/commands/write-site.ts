import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../json.js';
import type { Draw } from '../site/drawn-pictures.js';
import type { Picture } from '../site/picture.js';
import type { Integrity, SiteFile, SiteRequest } from '../site/site-files.js';
import { isWhole, readRecord } from '../site/write/manifest.js';
import type { Written } from '../site/write/site-writer.js';
import type { Output } from './command.js';
import { UsageError } from './command.js';
import { baseAddress } from './plan-argument.js';

// What renders is loaded where it is needed: a build that finds nothing changed needs none of it.

/** The options of every command that writes a site. */
export const SITE_OPTIONS = {
  base: { type: 'string' },
  output: { type: 'string', short: 'o', default: 'dist/site' },
  add: { type: 'string' },
  pictures: { type: 'string' },
} as const;

/** Where a site goes, and what goes there with it. */
export interface SiteTarget {
  readonly base: string;
  readonly output: string;
  readonly added: string | undefined;
  /** The browser that draws pictures of the pages, by its path. */
  readonly pictures: string | undefined;
}

/** Reads the options; throws where they cannot be used. */
export function siteTarget(values: {
  readonly base?: string | undefined;
  readonly output: string;
  readonly add?: string | undefined;
  readonly pictures?: string | undefined;
}): SiteTarget {
  const base = baseAddress(values.base);
  if (base === undefined) {
    throw new UsageError('--base に公開するアドレスを書いてください / Name the address with --base');
  }
  if (values.add !== undefined && !statSync(values.add, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`--add のフォルダーがありません: ${values.add} / No such folder`);
  }
  if (values.pictures !== undefined && !statSync(values.pictures, { throwIfNoEntry: false })?.isFile()) {
    throw new UsageError(`--pictures のブラウザーがありません: ${values.pictures} / No such browser`);
  }
  return { base, output: values.output, added: values.add, pictures: values.pictures };
}

/** What a site is written of. */
export interface SiteSource extends SiteTarget {
  /** The folder or the file that holds the publication. */
  readonly source: string;
  /** What the command line says of the publication besides, for the fingerprint of what is read. */
  readonly said?: string | undefined;
  /** Reads the publication and says what is wrong with it; nothing where there are errors. */
  readonly read: () => Promise<
    Pick<SiteRequest, 'plan' | 'translations' | 'misread' | 'data' | 'since' | 'periods'> | undefined
  >;
}

/** Writes a site, unless nothing has changed since it was written, and says what it did. Returns the exit code. */
export async function writeSite(request: SiteSource, output: Output): Promise<number> {
  const begin = performance.now();
  const { source, said, base, added, pictures } = request;
  const end = (lines: readonly string[], what: string) => {
    for (const line of lines) output.out(line);
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    output.out(`${request.output}: ${what}、${seconds} 秒 / ${seconds} s, ${base}`);
  };

  const { buildInputs } = await import('../site/write/inputs.js');
  const inputs = buildInputs({ source, said, base, added, pictures });
  const before = readRecord(request.output);
  if (before.inputs === inputs && isWhole(request.output, before)) {
    end(before.report ?? [], '前回から変わりません / nothing has changed');
    return 0;
  }

  const publication = await request.read();
  if (!publication) return 1;
  const { plan, translations } = publication;
  const [{ siteStages }, { SiteWriter }, { filesBelow }, { textWeight }] = await Promise.all([
    import('../site/site-files.js'),
    import('../site/write/site-writer.js'),
    import('../site/files-below.js'),
    import('../site/write/text-weight.js'),
  ]);
  const earlier = readIntegrity(join(request.output, 'sri.json'));
  const writer = new SiteWriter(request.output);
  let isDrawn = true;
  const draw: Draw = (wanted) =>
    drawOnce(pictures as string, request.output, wanted).catch((error: unknown) => {
      isDrawn = false;
      const [reason] = String(error).split('\n');
      output.error(
        `画像を描けません。前もって描いた絵を使います / No pictures could be drawn, the prepared one is used: ${reason}`,
      );
      return new Map();
    });
  let script: SiteFile | undefined;
  for await (const { name, files, isAdded } of siteStages({
    ...publication,
    base,
    earlier,
    ...(added === undefined ? {} : { added: filesBelow(added) }),
    ...(pictures === undefined ? {} : { draw }),
  })) {
    script ??= files.find(([path]) => /^\d+\.\d+\.\d+-[0-9a-f]{8}\/fukushi\.js$/u.test(path));
    await writer.write(files, isAdded);
    output.out(`${name}: ${files.length}`);
  }
  const weight = script && (await textWeight(Buffer.from(script[1])));
  const current = script?.[0].split('/')[0];
  const report = ({ files, bytes }: Written) => [
    `${[plan.lang, ...translations.keys()].join(', ')}: ${number(files)} files, ${number(bytes)} bytes`,
    ...(weight
      ? [`文章 / texts: ${number(weight.texts)} bytes、fukushi.js: ${number(weight.script)} bytes（brotli）`]
      : []),
  ];
  // Published addresses of an exact version stay for ever, whatever a later build writes.
  const written = writer.finish(
    (path) => {
      const [, version] = /^(\d+\.\d+\.\d+(?:-[0-9a-f]{8})?)\//u.exec(path) ?? [];
      return version !== undefined && version !== current;
    },
    // Where nothing could be drawn, the next build is to try again.
    { inputs: isDrawn ? inputs : '', report },
  );
  end(report(written), `${written.changed} changed, ${written.removed} removed`);
  return 0;
}

/** Draws what is not in the folder yet: a picture's address says all that it shows. */
async function drawOnce(
  browser: string,
  folder: string,
  pictures: readonly Picture[],
): Promise<ReadonlyMap<Picture, Buffer>> {
  const there = new Map(
    pictures.flatMap((picture) => {
      const path = join(folder, picture.path);
      return existsSync(path) ? [[picture, readFileSync(path)] as const] : [];
    }),
  );
  const missing = pictures.filter((picture) => !there.has(picture));
  if (missing.length === 0) return there;
  const { drawWith } = await import('../site/draw-pictures.js');
  return new Map([...there, ...(await drawWith(browser)(missing))]);
}

const number = (value: number): string => value.toLocaleString('en');

/** The hashes of versions published before, as far as the folder holds them. */
export function readIntegrity(path: string): Integrity {
  try {
    const hashes: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isObject(hashes) ? (hashes as Integrity) : {};
  } catch {
    return {};
  }
}
