/** The publications of `examples`: right, made up and said to be, and the smallest is the smallest. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readPlanFolder } from '@fukushi-widgets/cli';
import { run } from './support/in-process.js';
import { folderOf } from './support/plan-folder.js';

const examples = fileURLToPath(new URL('../../../../examples', import.meta.url));
const all = readdirSync(examples);

describe('every example', () => {
  for (const name of all) {
    test(`${name} has no finding, and says that nothing in it exists`, async () => {
      const folder = join(examples, name);
      const readme = readFileSync(join(folder, 'README.md'), 'utf8');
      assert.match(readme, /見本で、実在しません。[^]*架空です。[^]*does not exist/u);
      if (existsSync(join(folder, 'plan.yaml'))) {
        const { plan, findings } = readPlanFolder(folder);
        assert.deepEqual(findings, []);
        assert.match(String(plan?.title), /（見本）/u);
      } else {
        const { code, error } = await run('contacts', 'check', join(folder, 'contacts.json'));
        assert.deepEqual([code, error], [0, '']);
        assert.match(readFileSync(join(folder, 'contacts.json'), 'utf8'), /"title": "[^"]*（見本）"/u);
      }
    });
  }
});

describe('the smallest plan', () => {
  const read = (path: string) => readFileSync(join(examples, 'hoshizora', path), 'utf8');
  const files = { 'plan.yaml': read('plan.yaml'), 'mokuhyou/1.yaml': read('mokuhyou/1.yaml') };

  test('is of two files', () => {
    assert.deepEqual(readdirSync(join(examples, 'hoshizora')).sort(), ['README.md', 'mokuhyou', 'plan.yaml']);
    assert.deepEqual(readdirSync(join(examples, 'hoshizora/mokuhyou')), ['1.yaml']);
  });

  const lines = files['plan.yaml'].split('\n');
  for (const [at, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue;
    test(`without the line “${line.trim()}” it is none, and check says so`, (t) => {
      const less = lines.filter((_, index) => index !== at).join('\n');
      const { plan, findings } = readPlanFolder(folderOf(t, { ...files, 'plan.yaml': less }));
      assert.equal(plan, undefined);
      assert.ok(findings.some(({ file, severity }) => file === 'plan.yaml' && severity === 'error'));
    });
  }

  test('no HTML to paste links to a page that is not published', async (t) => {
    const target = folderOf(t, {});
    const { code } = await run('fragment', '--all', '--plan', join(examples, 'hoshizora'), '-o', target);
    assert.equal(code, 0);
    assert.deepEqual(readdirSync(target).sort(), [
      'goal-section',
      'plan',
      'plan-summary',
      'policy-card',
      'system-chart',
    ]);
  });

  test('without the one thing it asks for it is none', (t) => {
    assert.equal(readPlanFolder(folderOf(t, { 'plan.yaml': files['plan.yaml'] })).plan, undefined);
  });
});
