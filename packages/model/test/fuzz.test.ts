/** What comes from elsewhere, made at random: whatever it is, nothing throws, and what is let through can be read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import {
  choiceOf,
  contactListProblem,
  dialled,
  findPart,
  lookUp,
  matchLanguage,
  normaliseId,
  ownContact,
  parsePermalink,
  permalinkPath,
  planProblem,
  rubySegments,
  unreadNames,
  webAddress,
  WIDGETS,
  withoutRuby,
  type ContactList,
  type Plan,
} from '@fukushi-widgets/model';

/** Text with what pages and attackers put into it: markup, bidi controls, lone surrogates, names of prototypes. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '\u202e\u2066evil\u2069',
    '\ud800',
    '__proto__',
    'constructor',
    '${alert(1)}',
    '</script><!--',
    '０２６７－００－００００',
  ),
);

const hostile: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' });
const runs = { numRuns: 2000 };
const site = { base: 'https://w.example/', renditions: ['en', 'ja-furigana'] };

test('an address is a permalink of ours, or none', () => {
  const part = fc.oneof(text, fc.constantFrom(...WIDGETS, 'en', '1-1', '..', '%2e%2e', ''));
  const address = fc
    .tuple(fc.constantFrom('', site.base, 'http://w.example/', 'https://evil.example/'), fc.array(part), text)
    .map(([base, parts, rest]) => `${base}v1/embed/${parts.join('/')}${rest}`);
  fc.assert(
    fc.property(fc.oneof(address, text), (written) => {
      const found = parsePermalink(written, site);
      if (!found) return;
      assert.ok(
        written
          .trim()
          .replace(/^https?:/iu, '')
          .startsWith('//w.example/v1/embed/'),
      );
      assert.match(
        permalinkPath(found),
        /^v1\/embed\/[a-z-]+\/(?:[a-z0-9-]{1,40}\/)?(?:(?:en|ja-furigana)\/)?$/u,
      );
      for (const value of Object.values(found.options)) assert.match(value, /^[a-z0-9-]{1,40}$/u);
    }),
    runs,
  );
});

test('a telephone link holds digits, one plus or one hash, and nothing else', () => {
  const written = fc.oneof(text, fc.string({ unit: fc.constantFrom(...'0123456789+-#()（）～・、 内線') }));
  fc.assert(
    fc.property(written, (number) => assert.match(dialled(number), /^(?:\+\d{1,15}|(?:%23)?\d{1,11}|)$/u)),
    runs,
  );
});

test('a web address begins with http', () => {
  fc.assert(
    fc.property(text, (url) => assert.match(webAddress(url) ?? 'http://', /^https?:\/\//iu)),
    runs,
  );
});

test('a text without its readings is its words in a row', () => {
  const marked = fc.string({ unit: fc.constantFrom(...'健幸《》｜\nけんなa々', '《けん》', '｜健な《') });
  fc.assert(
    fc.property(marked, (written) => {
      const bases = rubySegments(written).map(({ base }) => base);
      assert.equal(withoutRuby(written), bases.join(''));
    }),
    { numRuns: 20_000 },
  );
  const started = performance.now();
  for (const part of ['｜', '｜健', '健《', '《', '健']) withoutRuby(part.repeat(1_000_000));
  assert.ok(performance.now() - started < 2000);
});

test('attributes are text, whatever they hold', () => {
  const names = ['heading-level', 'variant', 'contact-box variant', 'layout'] as const;
  fc.assert(
    fc.property(text, (value) => {
      assert.equal(typeof normaliseId(value), 'string');
      assert.equal(matchLanguage(value, []), undefined);
      lookUp(value, ['a'], (each) => [each]);
      for (const name of names) choiceOf(name, () => value);
      for (const part of Object.values(ownContact(() => value))) assert.ok(part !== undefined);
    }),
    runs,
  );
});

/** A plan or a list with one place of it replaced by anything, or taken away. */
const spoilt = (whole: object): fc.Arbitrary<unknown> => {
  const places: (readonly (string | number)[])[] = [];
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    if (path.length > 0) places.push(path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value))
      walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(whole, []);
  return fc
    .tuple(fc.constantFrom(...places), fc.oneof(hostile, fc.constant(undefined)))
    .map(([path, value]) => {
      const copy = structuredClone(whole) as Record<string | number, unknown>;
      const last = path.at(-1) as string | number;
      const parent = path.slice(0, -1).reduce((at, key) => at[key] as typeof copy, copy);
      if (value === undefined) Reflect.deleteProperty(parent, last);
      else parent[last] = value;
      return copy;
    });
};

const PLAN = {
  schema: 1,
  id: 'p',
  lang: 'ja',
  title: '計画',
  period: { start: '2025-04-01', end: '2030-03-31' },
  issued: '2025-04',
  publishers: [{ id: 'town', name: '見本市', aliases: ['市'] }],
  plans: [{ id: 'one', name: '計画', description: ['説明'], legalBasis: { law: '法' } }],
  philosophy: { title: '理念', introduction: ['文'] },
  levels: [{ id: 'goal', label: '目標', number: '{id}' }],
  goals: [
    {
      id: '1',
      title: { ja: '目標', en: 'Goal' },
      keyword: 'つながり',
      children: [{ id: '1-1', title: '施策', vision: '姿', actions: [{ actor: 'me', text: '取組' }] }],
    },
  ],
  actors: [{ id: 'me', label: 'わたし', aliases: ['私'] }],
  contacts: [{ id: 'town', organization: 'town', department: ['課'], phones: [{ number: '0267-00-0000' }] }],
  message: { heading: '挨拶', paragraphs: ['文'], signature: { role: '会長', name: '見本' } },
};
const LIST = {
  schema: 1,
  lang: 'ja',
  contacts: [{ id: 'a', name: '会', phones: [{ number: '1', extension: '2' }] }],
};

test('a plan that is let through has every part that a widget asks for; of any other the place is named', () => {
  fc.assert(
    fc.property(fc.oneof(spoilt(PLAN), hostile), text, (data, said) => {
      const problem = planProblem(data);
      if (problem) return void assert.equal(typeof problem.path, 'string');
      for (const widget of WIDGETS) {
        findPart(widget, data as Plan, () => said);
        findPart(widget, data as Plan, () => '');
      }
    }),
    runs,
  );
});

test('a contact list that is let through has every part that a box asks for', () => {
  fc.assert(
    fc.property(fc.oneof(spoilt(LIST), hostile), text, (data, said) => {
      const problem = contactListProblem(data);
      if (problem) return void assert.equal(typeof problem.path, 'string');
      assert.ok(Array.isArray(unreadNames(data as ContactList)));
      findPart('contact-box', data as ContactList, () => said);
    }),
    runs,
  );
});

test('nothing of the data reaches a prototype', () => {
  const evil = JSON.parse(
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  ) as object;
  planProblem(evil);
  contactListProblem({ ...LIST, contacts: [evil] });
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
});

test('a plan nested 100,000 deep is refused or let through, and does not end the script', () => {
  let node: object = { id: 'x' };
  for (let depth = 0; depth < 100_000; depth += 1) node = { id: 'x', children: [node] };
  const problem = planProblem({ ...PLAN, goals: [node] });
  assert.equal(problem?.expected, 'shallower');
});
