/**
 * Everything that judges this repository, in the order in which `npm test` runs it. Each part says in its own folder
 * what it is and needs; the runners, the lists of test files, CI's packages and the table in CONTRIBUTING.md read it
 * here. Node built-ins only: this is read before anything is installed.
 *
 * A part is
 * - `name`: its folder, and what `npm test -- --only <name>` calls it;
 * - `judges`: what, in one sentence, `{ ja, en }`;
 * - `tests`: patterns of its test files' sources, `!` before what is left to others; none where it is no test, and
 *   then `command`, which runs it;
 * - `browser`: the engine it needs; `inPage`, where its tests run in a page instead of in Node;
 * - `needs`: what else (needs.js);
 * - `prepare`: what has to be made first, once; several parts may share it;
 * - `timeout`: of one test file, in milliseconds, where two minutes are too few;
 * - `onlyInCI`: where it takes minutes: everybody's `npm test` is to end within eight on two cores.
 */
import access from './access/part.js';
import docs from './docs/part.js';
import hazards from './hazards/part.js';
import hosts from './hosts/part.js';
import looks from './looks/part.js';
import packed from './packed/part.js';
import print from './print/part.js';
import serving from './serving/part.js';
import speech from './speech/part.js';
import speed from './speed/part.js';
import stories from './stories/part.js';
import survival from './survival/part.js';
import { chromium, firefox, node, pages, webkit } from './units/part.js';
import wordpress from './wordpress/part.js';

export const parts = [
  node,
  pages,
  hosts,
  hazards,
  serving,
  print,
  chromium,
  firefox,
  webkit,
  stories,
  access,
  looks,
  speech,
  docs,
  packed,
  survival,
  wordpress,
  speed,
];
