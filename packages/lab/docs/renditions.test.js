import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../../tools/run.js';
import { document, measuredSizes, renditionsDocument, saidSizes } from '../renditions.js';

describe(document, () => {
  const kept = readFileSync(join(root, document), 'utf8');

  it('has the numbers of the publication; `npm run tables` writes them', async () => {
    assert.equal(kept, await renditionsDocument(saidSizes(kept)));
  });

  it('says within a tenth what each rendition weighs: correcting a sentence makes nothing stale', async () => {
    const said = saidSizes(kept);
    const measured = await measuredSizes();
    assert.deepEqual([...said.keys()], [...measured.keys()]);
    for (const [rendition, sizes] of measured) {
      for (const [what, bytes] of Object.entries(sizes)) {
        const off = Math.abs(said.get(rendition)[what] - bytes);
        assert.ok(
          off <= bytes / 10,
          `${rendition}, ${what}: ${said.get(rendition)[what]}, and it is ${bytes}`,
        );
      }
    }
  });
});
