import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parsePermalink, permalinkPath, WIDGETS } from '@fukushi-widgets/model';
import type { ParsedPermalink, Permalink, Site } from '@fukushi-widgets/model';

const base = 'https://widgets.example/';
const site: Site = { base, renditions: ['ja-easy', 'en', 'zh-Hans', 'vi', 'pt-BR', 'fil', 'th', 'id', 'ko'] };
const read = (address: string): ParsedPermalink | undefined => parsePermalink(address, site);

test('permalinkPath: widget, id and language, with a slash at the end', () => {
  assert.equal(permalinkPath({ widget: 'policy-card', id: '1-1' }), 'v1/embed/policy-card/1-1/');
  assert.equal(
    permalinkPath({ widget: 'policy-card', id: '1-1', lang: 'en' }),
    'v1/embed/policy-card/1-1/en/',
  );
  assert.equal(permalinkPath({ widget: 'plan', lang: 'pt-BR' }), 'v1/embed/plan/pt-BR/');
});

test('parsePermalink reads back what permalinkPath wrote', () => {
  for (const widget of WIDGETS) {
    const permalinks: readonly Permalink[] = [
      { widget },
      { widget, id: '1-1' },
      { widget, lang: 'en' },
      { widget, id: 'city', lang: 'pt-BR' },
    ];
    for (const permalink of permalinks) {
      const path = permalinkPath(permalink);
      const { id, lang } = permalink;
      const found = read(base + path);
      assert.deepEqual([found?.widget, found?.id, found?.lang], [widget, id, lang], path);
    }
  }
});

test('parsePermalink: hash, query, scheme, spaces and index.html do not make it another page', () => {
  for (const address of [
    'https://widgets.example/v1/embed/policy-card/1-1/#top',
    'https://widgets.example/v1/embed/policy-card/1-1/?furigana',
    'https://widgets.example/v1/embed/policy-card/1-1/#?secret=abcDEF123',
    'http://widgets.example/v1/embed/policy-card/1-1/',
    '//widgets.example/v1/embed/policy-card/1-1',
    ' https://widgets.example/v1/embed/policy-card/1-1/index.html ',
  ]) {
    assert.deepEqual(
      read(address),
      { widget: 'policy-card', id: '1-1', lang: undefined, options: {} },
      address,
    );
  }
});

test('parsePermalink reads options of look from hash and query', () => {
  const address = 'https://widgets.example/v1/embed/policy-card/1-1/en/';
  const options = { 'heading-level': '4', 'variant': 'summary' };
  for (const tail of [
    '#heading-level=4&variant=summary',
    '?heading-level=4&variant=summary',
    '?heading-level=4#variant=summary',
    'index.html?v=1&heading-level=4#?variant=summary&secret=Ab1',
    '#heading-level=4&amp;variant=summary',
    '#heading-level=4&amp;amp;variant=summary',
  ]) {
    assert.deepEqual(read(address + tail), { widget: 'policy-card', id: '1-1', lang: 'en', options }, tail);
  }
});

test('parsePermalink takes no other name and no value that is not an identifier', () => {
  const address = 'https://widgets.example/v1/embed/policy-card/1-1/';
  for (const tail of [
    '#src=https://elsewhere.example/plan.json',
    '#src=plan',
    '#onclick=alert',
    '#name=x&tel=110&__proto__=x&constructor=x',
    '#variant=<b>',
    '#variant=%3Cb%3E',
    '#heading-level=',
    `#variant=${'a'.repeat(41)}`,
    '#variant',
    '#my-variant=full',
  ]) {
    assert.deepEqual(read(address + tail)?.options, {}, tail);
  }
});

test('parsePermalink knows every rendition of the site, and an id that only looks like one', () => {
  const parse = (path: string) => read(`${base}v1/embed/${path}`);
  for (const lang of site.renditions) {
    assert.equal(parse(`plan/${lang}/`)?.lang, lang);
    assert.deepEqual(
      [parse(`action-list/me/${lang}/`)?.id, parse(`action-list/me/${lang}/`)?.lang],
      ['me', lang],
    );
  }
  assert.deepEqual([parse('action-list/us/')?.id, parse('action-list/us/')?.lang], ['us', undefined]);
  const small = parsePermalink(`${base}v1/embed/action-list/ko/`, { base, renditions: ['en'] });
  assert.deepEqual([small?.id, small?.lang], ['ko', undefined]);
});

test('parsePermalink: what is no permalink of ours', () => {
  for (const address of [
    '',
    'https://elsewhere.example/v1/embed/policy-card/1-1/',
    'https://widgets.example.evil.example/v1/embed/policy-card/1-1/',
    'https://widgets.example@evil.example/v1/embed/policy-card/1-1/',
    'https://widgets.example/v2/embed/policy-card/1-1/',
    'https://widgets.example/v1/embed/nothing/',
    'https://widgets.example/v1/embed/toString/',
    'https://widgets.example/v1/embed/policy-card/1-1/de/',
    'https://widgets.example/v1/embed/policy-card/1-1/en/more/',
    'https://widgets.example/v1/embed/policy-card/A-1/',
    'https://widgets.example/v1/embed/policy-card/1_1/',
    `https://widgets.example/v1/embed/policy-card/${'1'.repeat(41)}/`,
    'https://widgets.example/v1/embed/policy-card/../../x/',
    'https://widgets.example/v1/embed/page.css',
    'javascript:https://widgets.example/v1/embed/plan/',
  ]) {
    assert.equal(read(address), undefined, address);
  }
});

test('parsePermalink: of 10,000 malicious addresses, none brings anything outside the lists', () => {
  let seed = 20_250_401;
  const random = (below: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
  const parts =
    'policy-card/ contact-box/ plan/ script/ 1-1/ city/ en/ ../ %2e%2e/ <img> " ” ＝ javascript: __proto__ constructor/ //evil.example/ #src=x ?name=x &amp; &heading-level=9 #variant=summary @evil.example'.split(
      ' ',
    );
  const pick = (all: readonly string[]) => all[random(all.length)] ?? '';
  let read = 0;
  for (let count = 0; count < 10_000; count += 1) {
    const start = pick([
      `${base}v1/embed/`,
      base,
      'https://evil.example/v1/embed/',
      `https://evil.example/${base}v1/embed/`,
    ]);
    const found = parsePermalink(
      start + Array.from({ length: 1 + random(5) }, () => pick(parts)).join(''),
      site,
    );
    if (!found) continue;
    read += 1;
    assert.ok(start.startsWith(base), start);
    assert.ok(WIDGETS.includes(found.widget));
    for (const value of [found.id ?? 'x', ...Object.values(found.options)])
      assert.match(value, /^[a-z0-9-]{1,40}$/u);
    for (const name of Object.keys(found.options))
      assert.match(name, /^(?:heading-level|variant|layout|theme|print|goal|policy)$/u);
  }
  assert.ok(read > 100, `${read} were read: the addresses must also be able to succeed`);
});
