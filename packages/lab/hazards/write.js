/**
 * `npm run hazards`: opens every hazard in every engine of this machine, or in those named, and writes docs/hazards.md
 * where all three were there.
 */
import { writeFileSync } from 'node:fs';
import { command } from '../../../tools/run.js';
import { engines } from './engines.js';
import { hazards } from './hazards.js';
import { runsIn, see, served } from './run.js';
import { serve } from './server.js';
import { asWritten, engineNames, path } from './table.js';

/** What readers see of every hazard in one engine, by the engine's name and the hazard's id. */
async function seeAll([name, start]) {
  const site = await serve(hazards.map(served));
  const engine = await start();
  const seen = {};
  for (const hazard of hazards.filter((each) => runsIn(each, name) && !each.lacks)) {
    const began = Date.now();
    seen[hazard.id] = await see(hazard, engine, site).catch((error) => `error: ${error.message}`);
    const wrong = seen[hazard.id] === hazard.expected ? '' : `, not ${hazard.expected}`;
    console.log(`${name} ${hazard.id}: ${seen[hazard.id]}${wrong} (${Date.now() - began} ms)`);
  }
  await engine.close();
  await site.close();
  return { [name]: seen };
}

await command(async () => {
  const wanted = process.argv.slice(2);
  const chosen = engines().filter(([name]) => wanted.length === 0 || wanted.includes(name));
  const results = {};
  for (const engine of chosen) Object.assign(results, await seeAll(engine));
  const missing = [
    ...engineNames.filter((name) => !results[name]),
    ...new Set(hazards.flatMap(({ lacks = [] }) => lacks)),
  ];
  if (missing.length === 0) writeFileSync(path, await asWritten(hazards, results));
  else console.log(`docs/hazards.md stays as it is: it is for ${missing.join(', ')} too.`);
  const isWrong = ([name, seen]) =>
    hazards.some((hazard) => runsIn(hazard, name) && !hazard.lacks && seen[hazard.id] !== hazard.expected);
  return Object.entries(results).some(isWrong) ? 1 : 0;
});
