/** The page of a long list of contacts: what leads into it by letter and by ward, where there is no script. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Contact } from '@fukushi-widgets/model';
import { attribute, invalidPage, nodesIn, pageElements, textOf, type Element } from './support/html.js';
import { run } from './support/in-process.js';

/** Ten rows of kana, three names each in the row's order, then names in Roman letters, then some that nobody can read. */
const NAMES: readonly (readonly [name: string, reading?: string])[] = [
  ...'あおい いずみ うみ かもめ ぎんなん こだま さくら ずいせん そら たけ ちどり つばさ なぎさ にじ のぞみ はな びわ ほたる まつ みどり もり'
    .split(' ')
    .map((name) => [`${name}の会`] as const),
  ['山の会', 'やまのかい'],
  ['夕日の会', 'ゆうひのかい'],
  ['緑野の会', 'りょくやのかい'],
  ['若葉の会', 'わかばのかい'],
  ['ＡＢＣの会'],
  ['NPO 見本'],
  ['健康課'],
  ['福祉課'],
  ['<b>窓口</b>'.replace('<b>', '窓<b>')],
];

const WARDS = ['北区', '南区', '西区'];

const contactsOf = (names: typeof NAMES, more: (index: number) => Partial<Contact>): readonly Contact[] =>
  names.map(([name, reading], index) => ({
    id: `c${index + 1}`,
    name,
    phones: [{ number: `099-000-00${index + 10}` }],
    ...(reading && { reading }),
    ...more(index),
  }));

/** The page of a list, as `fukushi contacts build` writes it. */
async function pageOf(t: TestContext, contacts: readonly Contact[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'fukushi-long-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const list = { schema: 1, lang: 'ja', title: '見本市の相談先', contacts };
  writeFileSync(join(folder, 'list.json'), JSON.stringify(list));
  const args = ['contacts', 'build', join(folder, 'list.json'), '--base', 'https://w.example/'];
  const { code, error } = await run(...args, '-o', join(folder, 'site'));
  assert.deepEqual([code, error], [0, '']);
  return readFileSync(join(folder, 'site/v1/embed/contact-directory/index.html'), 'utf8');
}

const inOrder = contactsOf(NAMES, (index) => ({
  address: `見本市${WARDS[Math.floor(index / 10)]}本町${index}`,
}));
const mixed = contactsOf(
  NAMES.map((_, index) => NAMES[(index * 7) % NAMES.length] as (typeof NAMES)[number]),
  (index) => ({ group: ['暮らし', '子ども'][index % 2] as string, address: `見本市${WARDS[index % 3]}1` }),
);

const within = (element: Element): readonly Element[] =>
  nodesIn(element).filter((node): node is Element => 'tagName' in node);
const classOf = (element: Element) => attribute(element, 'class')?.split(' ') ?? [];

/** The names that each link leads to, by the words of the link. */
function linked(html: string, list: string): readonly (readonly [words: string, name: string])[] {
  const all = pageElements(html);
  const lists = all.filter((element) => attribute(element, 'aria-labelledby') === `contents-${list}`);
  return lists
    .flatMap(within)
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => {
      const place = attribute(link, 'href')?.slice(1);
      const places = all.filter((element) => attribute(element, 'id') === place);
      assert.equal(places.length, 1, place);
      const name = places.flatMap(within).find((element) => classOf(element).includes('name'));
      return [textOf(link), name ? textOf(name) : ''] as const;
    });
}

test('where those of a letter stand together, each letter leads to the first of them', async (t) => {
  const html = await pageOf(t, inOrder);
  assert.deepEqual(linked(html, 'letters'), [
    ['あ', 'あおいの会'],
    ['か', 'かもめの会'],
    ['さ', 'さくらの会'],
    ['た', 'たけの会'],
    ['な', 'なぎさの会'],
    ['は', 'はなの会'],
    ['ま', 'まつの会'],
    ['や', '山の会'],
    ['ら', '緑野の会'],
    ['わ', '若葉の会'],
    ['A', 'ＡＢＣの会'],
    ['N', 'NPO 見本'],
    ['ほか', '健康課'],
  ]);
  assert.deepEqual(linked(html, 'wards'), [
    ['北区', 'あおいの会'],
    ['南区', 'ちどりの会'],
    ['西区', 'もりの会'],
  ]);
  assert.deepEqual(await invalidPage(html), []);
});

test('where they are scattered, each contact is below its letter and its ward, in the order of the list', async (t) => {
  const html = await pageOf(t, mixed);
  const entries = pageElements(html)
    .filter((element) => classOf(element).includes('entry'))
    .map((entry) => textOf(within(entry).find((element) => classOf(element).includes('name')) as Element));
  assert.equal(entries.length, NAMES.length);
  for (const list of ['letters', 'wards']) {
    const links = linked(html, list);
    for (const [words, name] of links) assert.equal(words, name);
    assert.deepEqual(links.map(([, name]) => name).sort(), [...entries].sort());
    const openers = pageElements(html)
      .filter((element) => attribute(element, 'aria-labelledby') === `contents-${list}`)
      .flatMap(within)
      .filter(({ tagName }) => tagName === 'details');
    for (const opener of openers) {
      const names = within(opener)
        .filter(({ tagName }) => tagName === 'a')
        .map(textOf);
      assert.deepEqual(
        names,
        entries.filter((name) => names.includes(name)),
      );
    }
    const summaries = openers.map((opener) => textOf(within(opener)[1] as Element));
    assert.deepEqual(
      summaries,
      list === 'wards' ? ['北区', '西区', '南区'] : [...'あかさたなはまやらわAN', 'ほか'],
    );
  }
  const backs = pageElements(html).filter((element) => classOf(element).includes('to-contents'));
  assert.equal(backs.length, 2);
  assert.deepEqual(await invalidPage(html), []);
});

test('a list of fewer than twenty has none, and one that is all of one letter and one ward neither', async (t) => {
  const nav = /<nav class="contents"/u;
  assert.doesNotMatch(await pageOf(t, inOrder.slice(0, 19)), nav);
  assert.match(await pageOf(t, inOrder.slice(0, 20)), nav);
  const same = inOrder.map((contact) => ({
    ...contact,
    name: `あ${contact.id ?? ''}`,
    reading: '',
    address: '町',
  }));
  assert.doesNotMatch(
    await pageOf(
      t,
      same.map(({ reading, ...contact }) => ({ ...contact, ...(reading && { reading }) })),
    ),
    nav,
  );
});
