/** Every hazard in every engine of this machine; docs/hazards.md says the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { engines } from './engines.js';
import { hazards } from './hazards.js';
import { runsIn, see, served } from './run.js';
import { serve } from './server.js';
import { enginesIn, path, row } from './table.js';

for (const [name, start] of engines()) {
  describe(name, () => {
    let engine;
    let site;
    before(async () => {
      site = await serve(hazards.map(served));
      engine = await start();
    });
    after(async () => {
      await engine?.close();
      await site?.close();
    });

    for (const hazard of hazards.filter((each) => runsIn(each, name))) {
      test(`${hazard.en}: ${hazard.expected}`, async () =>
        assert.equal(await see(hazard, engine, site), hazard.expected));
    }
  });
}

describe('docs/hazards.md', () => {
  const written = readFileSync(path, 'utf8');

  test('has a row for every hazard, with what is expected in every engine it was written in', () => {
    const inDocument = enginesIn(written);
    assert.ok(inDocument.length > 0);
    for (const hazard of hazards) {
      const expected = Object.fromEntries(
        inDocument.filter((name) => runsIn(hazard, name)).map((name) => [name, hazard.expected]),
      );
      assert.ok(written.includes(row(hazard, expected, inDocument)), `${hazard.id}: run npm run hazards`);
    }
    assert.equal(written.split('\n').filter((line) => line.startsWith('| ')).length - 2, hazards.length);
  });

  test('says of whatever is not the widget why', () => {
    for (const { id, expected, why } of hazards) assert.ok(expected === 'widget' || why, id);
  });
});
