/** Every hazard in every engine: what readers see is what the hazard says, and what docs/hazards.md shows. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { engines } from './engines.js';
import { hazards } from './hazards.js';
import { runsIn, see, served } from './run.js';
import { serve } from './server.js';
import { asWritten, cell, cellsOf, engineNames, path, rowName } from './table.js';

const inCI = Boolean(process.env.CI) && process.env.CI !== 'false';
const committed = readFileSync(path, 'utf8');
const started = Object.fromEntries(engines());

describe('hazards', () => {
  test('docs/hazards.md has them all as they are now, and a reason for each that shows no widget', async () => {
    const expected = (name) =>
      Object.fromEntries(
        hazards.filter((each) => runsIn(each, name)).map(({ id, expected }) => [id, expected]),
      );
    const results = Object.fromEntries(engineNames.map((name) => [name, expected(name)]));
    assert.equal(committed, await asWritten(hazards, results), 'stale: npm run hazards');
    assert.equal(new Set(hazards.map(({ id }) => id)).size, hazards.length);
    const unexplained = hazards.filter(
      ({ expected, engines, why }) => !why && (expected !== 'widget' || engines),
    );
    assert.deepEqual(unexplained, []);
  });

  for (const name of engineNames)
    describe(name, { skip: !started[name] && !inCI && `${name} was not found` }, () => {
      let site;
      let engine;
      before(async () => {
        site = await serve(hazards.map(served));
        engine = await started[name]();
      });
      after(async () => {
        await engine?.close();
        await site?.close();
      });

      for (const hazard of hazards.filter((each) => runsIn(each, name)))
        test(`${hazard.id}: ${hazard.en}`, { skip: !inCI && hazard.lacks }, async () => {
          assert.equal(hazard.lacks, undefined);
          const seen = await see(hazard, engine, site);
          assert.equal(seen, hazard.expected);
          assert.equal(cellsOf(committed).get(rowName(hazard))?.[name], cell(seen));
        });
    });
});
