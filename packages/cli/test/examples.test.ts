/** The publications of `examples`: right, made up and said to be; the smallest is the smallest, the largest has everything. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compiledFiles, readPlanFolder } from '@fukushi-widgets/cli';
import type * as DefinitionsModule from '../dist/schema/definitions.js';
import type * as Walk from '../dist/schema/walk.js';
import { run } from './support/in-process.js';
import { folderOf } from './support/plan-folder.js';

const load = (path: string): Promise<unknown> => import(new URL(`../schema/${path}`, import.meta.url).href);
const { definitions } = (await load('definitions.js')) as typeof DefinitionsModule;
const { describedValues } = (await load('walk.js')) as typeof Walk;

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

describe('the plan with everything', () => {
  /** `node.title`, `contact.phones` and so on: every field of what a definition describes. */
  const fieldsOf = (name: string) =>
    Object.keys(definitions[name]?.properties ?? {}).map((field) => `${name}.${field}`);
  const fieldsIn = (definition: string, value: unknown) =>
    new Set(
      describedValues(definition, value as Parameters<typeof describedValues>[1]).flatMap((found) =>
        fieldsOf(found.definition).filter((field) =>
          Object.hasOwn(found.value as object, field.replace(/.*\./u, '')),
        ),
      ),
    );
  /** Every definition that one leads to. */
  function below(name: string, seen = new Set<string>()): Set<string> {
    if (!seen.has(name)) {
      seen.add(name);
      for (const [, next = ''] of JSON.stringify(definitions[name]).matchAll(/"#\/\$defs\/(\w+)"/gu))
        below(next, seen);
    }
    return seen;
  }
  const fieldsBelow = (name: string) => [...below(name)].flatMap(fieldsOf);
  const shiokaze = join(examples, 'shiokaze');
  const result = readPlanFolder(shiokaze);

  test('uses every field of a plan', () => {
    const all = fieldsBelow('plan');
    assert.ok(all.length > 140, String(all.length));
    const used = fieldsIn('plan', JSON.parse(compiledFiles(result).get('ja.json') ?? ''));
    assert.deepEqual(
      all.filter((field) => !used.has(field)),
      // Other periods are plans of their own, which one folder cannot hold (periods.test.ts). Who runs a place is for the
      // tables of open data, made of lists of contacts; no view shows a related plan's law.
      [
        'plan.periods',
        ...['id', 'title', 'base', 'isNewer', 'renditions'].map((field) => `planPeriod.${field}`),
        ...['contact.operator', 'relatedPlan.legalBasis'],
      ],
    );
  });

  test('and the list of contacts every field of its own', () => {
    const list: unknown = JSON.parse(readFileSync(join(examples, 'minato-contacts/contacts.json'), 'utf8'));
    const used = fieldsIn('contactList', list);
    const own = [...fieldsOf('contactList'), 'contact.operator'];
    assert.deepEqual(
      own.filter((field) => !used.has(field)),
      // What nobody has licensed has no licence.
      ['contactList.license'],
    );
  });
});
