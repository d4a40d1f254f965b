import assert from 'node:assert/strict';
import { test } from 'node:test';

import { permalinkPath, readPermalink, WIDGETS } from '@fukushi-widgets/model';
import type { Permalink } from '@fukushi-widgets/model';

const base = 'https://widgets.example/';
const languages = ['ja', 'en', 'pt-BR'];
const read = (address: string): Permalink | undefined => readPermalink(address, base, languages);

test('permalinkPath: widget, id and language, with a slash at the end', () => {
  assert.equal(permalinkPath({ widget: 'policy-card', id: '1-1' }), 'v1/embed/policy-card/1-1/');
  assert.equal(
    permalinkPath({ widget: 'policy-card', id: '1-1', lang: 'en' }),
    'v1/embed/policy-card/1-1/en/',
  );
  assert.equal(permalinkPath({ widget: 'plan', lang: 'pt-BR' }), 'v1/embed/plan/pt-BR/');
});

test('readPermalink reads back what permalinkPath wrote', () => {
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

test('readPermalink: hash, query, scheme, spaces and index.html do not matter', () => {
  for (const address of [
    'https://widgets.example/v1/embed/policy-card/1-1/#heading-level=2',
    'https://widgets.example/v1/embed/policy-card/1-1/?furigana',
    'http://widgets.example/v1/embed/policy-card/1-1/',
    '//widgets.example/v1/embed/policy-card/1-1',
    ' https://widgets.example/v1/embed/policy-card/1-1/index.html ',
  ]) {
    assert.deepEqual(read(address), { widget: 'policy-card', id: '1-1' }, address);
  }
});

test('readPermalink: what is no permalink of ours', () => {
  for (const address of [
    '',
    'https://elsewhere.example/v1/embed/policy-card/1-1/',
    'https://widgets.example/v2/embed/policy-card/1-1/',
    'https://widgets.example/v1/embed/nothing/',
    'https://widgets.example/v1/embed/policy-card/1-1/de/',
    'https://widgets.example/v1/embed/policy-card/1-1/en/more/',
    'javascript:https://widgets.example/v1/embed/plan/',
  ]) {
    assert.equal(read(address), undefined, address);
  }
});
