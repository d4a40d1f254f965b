import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../../tools/run.js';
import { document, renditionsDocument } from '../renditions.js';

describe(document, () => {
  it('has the numbers of the publication; `npm run tables` writes them', async () => {
    assert.equal(readFileSync(join(root, document), 'utf8'), await renditionsDocument());
  });
});
