import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';

const packageFile = createRequire(import.meta.url).resolve('@fukushi-widgets/embed/package.json');
const bundle = join(dirname(packageFile), 'dist', 'bundle');

/** The exact version of the script that this command publishes. */
export const embedVersion = (): string =>
  (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version;

/** The built script and the files it loads, by path. Throws where it has not been built. */
export function embedFiles(): ReadonlyMap<string, Buffer> {
  const files = readdirSync(bundle, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(bundle, path).split(sep).join('/'), readFileSync(path)]),
  );
}
