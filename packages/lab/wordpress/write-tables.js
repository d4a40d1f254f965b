/** Writes what seen.json holds into the guides. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readSeen } from './seen.js';
import { guidePaths, withTable } from './table.js';

for (const path of guidePaths)
  writeFileSync(path, await withTable(readFileSync(path, 'utf8'), readSeen(), path));
