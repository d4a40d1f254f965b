/**
 * `npm run hazards`: opens every hazard in every engine of this machine, or those named, and writes docs/hazards.md.
 */
import { writeFileSync } from 'node:fs';
import { command } from '../../../tools/run.js';
import { engines } from './engines.js';
import { hazards } from './hazards.js';
import { runsIn, see, served } from './run.js';
import { serve } from './server.js';
import { document, path } from './table.js';

await command(async () => {
  const site = await serve(hazards.map(served));
  const results = Object.fromEntries(hazards.map(({ id }) => [id, {}]));
  let faults = 0;
  const wanted = process.argv.slice(2);
  const chosen = engines().filter(([name]) => wanted.length === 0 || wanted.includes(name));
  for (const [name, start] of chosen) {
    const engine = await start();
    for (const hazard of hazards.filter((each) => runsIn(each, name))) {
      const seen = await see(hazard, engine, site).catch((error) => `error: ${error.message}`);
      results[hazard.id][name] = seen;
      if (seen === hazard.expected) continue;
      faults += 1;
      console.log(`${name} ${hazard.id}: ${seen}, not ${hazard.expected}`);
    }
    await engine.close();
  }
  await site.close();
  writeFileSync(
    path,
    document(
      hazards,
      results,
      chosen.map(([name]) => name),
    ),
  );
  return faults > 0 ? 1 : 0;
});
