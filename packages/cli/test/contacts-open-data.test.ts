import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { AnySchemaObject } from 'ajv';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import type { ContactList } from '@fukushi-widgets/model';
import { run } from './support/in-process.js';
import { folderOf } from './support/plan-folder.js';

const list: ContactList = {
  schema: 1,
  lang: 'ja',
  title: '見本市の窓口',
  publisher: { name: '見本市', code: '209999', url: 'https://mihon.example.jp/' },
  contacts: [
    {
      id: 'madoguchi-1',
      name: { ja: '見本の窓口', en: 'Sample desk' },
      department: ['福祉部', '相談課'],
      introduction: ['1行目です。', '2行目です。'],
      phones: [
        { number: '0267-00-0001', label: '代表', extension: '12' },
        { number: '0267-00-0002', fax: true },
      ],
      fax: '0267-00-0003',
      email: 'a@example.jp',
      form: 'https://mihon.example.jp/form',
      url: 'https://mihon.example.jp/',
      hours: '月曜日から金曜日まで、午前8時30分から午後5時15分まで。祝日は休み',
      open: [
        { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:30', until: '17:15', holidays: 'closed' },
      ],
      postalCode: '384-0000',
      address: '見本県見本市1',
      map: 'https://mihon.example.jp/map',
      position: { latitude: '36.30', longitude: '138.40' },
      languages: '日本語、英語',
      support: '手話・筆談',
      note: '2階です。\n"引用"、コンマ,も',
      updated: '2026-04-01',
      reading: 'ミホンノマドグチ',
      operator: '見本市',
      group: '相談',
    },
    {
      id: 'madoguchi-2',
      name: '別の窓口',
      hours: '平日と土曜日',
      open: [
        { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', until: '17:00' },
        { days: ['sat'], from: '09:00', until: '12:00', holidays: 'open' },
      ],
      updated: '2026-05-01',
    },
  ],
};

/** The files that an export of a list writes. */
async function exported(t: TestContext, value: ContactList) {
  const folder = folderOf(t, { 'list.json': JSON.stringify(value) });
  const path = (name: string) => join(folder, name);
  const { code, error } = await run(
    'contacts',
    'export',
    path('list.json'),
    '-o',
    path('list.csv'),
    '--base',
    'https://data.example.jp/',
  );
  assert.equal(code, 0, error);
  return { path, read: (name: string) => readFileSync(path(name), 'utf8') };
}

test('a list that says everything comes back from its CSV with nothing lost', async (t) => {
  const { path, read } = await exported(t, list);
  const again = await run('contacts', 'import', path('list.csv'), '-o', path('again.json'));
  assert.equal(again.code, 0, again.out);
  const { title, ...rest } = list;
  const { url, ...publisher } = list.publisher ?? {};
  // What the columns have no place for is said once for the whole list, not in its rows.
  assert.deepEqual(JSON.parse(read('again.json')), { ...rest, publisher });
  assert.ok(title && url);
});

test('the CSV is one that another reader takes: a mark, CRLF, as many cells in every row', async (t) => {
  const { path, read } = await exported(t, list);
  const bytes = readFileSync(path('list.csv'));
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  // Strict: a row of another length, or a quote where none may be, throws.
  const rows = parse(read('list.csv'), { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<
    string,
    string
  >[];
  assert.deepEqual(
    rows.map((row) => [
      row['全国地方公共団体コード'],
      row['ID'],
      row['名称'],
      row['利用可能曜日'],
      row['緯度'],
    ]),
    [
      ['209999', 'madoguchi-1', '見本の窓口', '月火水木金', '36.30'],
      ['209999', 'madoguchi-2', '別の窓口', '月火水木金', ''],
    ],
  );
});

test('the list is what the published schema says', () => {
  const schema = createRequire(import.meta.url)(
    '@fukushi-widgets/model/schema/plan.schema.json',
  ) as AnySchemaObject;
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  (addFormats as unknown as (instance: Ajv2020) => void)(ajv);
  const accepts = ajv.compile({ ...schema, $ref: '#/$defs/contactList' });
  assert.ok(accepts(list), JSON.stringify(accepts.errors));
  const [contact] = list.contacts;
  for (const wrong of [
    { open: [{ days: [], from: '08:30', until: '17:15' }] },
    { open: [{ days: ['mon'], from: '8:30', until: '17:15' }] },
    { position: { latitude: '36.3' } },
    { map: 'mihon.example.jp' },
    { updated: '令和7年' },
    { note: '' },
  ])
    assert.equal(accepts({ ...list, contacts: [{ ...contact, ...wrong }] }), false, JSON.stringify(wrong));
});

/** The statements of a description, by a public processor that refuses what it cannot expand. */
const statements = async (text: string): Promise<string> =>
  (await jsonld.toRDF(JSON.parse(text) as object, {
    format: 'application/n-quads',
    // Not in its types: refuses what it would otherwise drop.
    ...{ safe: true },
  })) as unknown as string;

test('a catalogue reads who publishes what, when, and where the files are', async (t) => {
  const { read } = await exported(t, list);
  const quads = await statements(read('list.jsonld'));
  const has = (words: string) => assert.ok(quads.includes(words), `${words} is not in\n${quads}`);
  has('<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset>');
  has('<http://purl.org/dc/terms/title> "見本市の窓口"@ja');
  has('<http://xmlns.com/foaf/0.1/name> "見本市"@ja');
  has('<http://purl.org/dc/terms/modified> "2026-05-01"^^<http://www.w3.org/2001/XMLSchema#date>');
  has('<http://www.w3.org/ns/dcat#downloadURL> <https://data.example.jp/list.csv>');
  has('<http://www.w3.org/ns/dcat#downloadURL> <https://data.example.jp/list.json>');
  assert.equal(quads.includes('license'), false);
});

test('a licence is said where the publisher states one, and nowhere else', async (t) => {
  const { read } = await exported(t, { ...list, license: 'https://creativecommons.org/licenses/by/4.0/' });
  const quads = await statements(read('list.jsonld'));
  assert.equal(
    quads.match(
      /<http:\/\/purl\.org\/dc\/terms\/license> <https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/>/gu,
    )?.length,
    2,
  );
});
