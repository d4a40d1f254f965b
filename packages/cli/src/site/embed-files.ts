import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { filesBelow } from './files-below.js';

const packageFile = createRequire(import.meta.url).resolve('@fukushi-widgets/embed/package.json');
const bundle = join(dirname(packageFile), 'dist', 'bundle');

/** The exact version of the script that this command publishes. */
export const embedVersion = (): string =>
  (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version;

/** The built script and the files it loads, by path. Throws where it has not been built. */
export const embedFiles = (): ReadonlyMap<string, Buffer> => filesBelow(bundle);
