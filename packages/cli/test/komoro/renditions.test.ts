/** Every rendition of our publication: what its file holds, and one card in each, letter by letter. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readPlanFolder } from '@fukushi-widgets/cli';
import { htmlLang, withTranslation, type Plan, type Translation } from '@fukushi-widgets/model';
import type * as Bind from '../../dist/site/bind.js';
import { fragmentHtml } from '../support/in-process.js';

const komoro = new URL('../../../../../packages/komoro', import.meta.url).pathname;
const { bindScript } = (await import(new URL('../../site/bind.js', import.meta.url).href)) as typeof Bind;
const { plan: compiled, translations } = readPlanFolder(komoro);
const plan = compiled as Plan;
const renditions = [...translations.keys()];

/** Every text of a translation. */
const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : Object.values((value ?? {}) as Readonly<Record<string, unknown>>).flatMap(textsOf);

/** Shorter texts may be the same in two languages by chance. */
const SHORTEST = 12;

describe('the files of renditions', () => {
  const { files } = bindScript({ plan, translations, base: 'https://w.example/' });
  const own = new Set(textsOf(plan));
  const told = (text: string) => JSON.stringify(text).replaceAll('</', '<\\/');

  test('there is one for each, and the texts of each are in its own', () => {
    assert.equal(renditions.length, 10);
    for (const rendition of renditions) {
      const file = String(files.get(`locales/${rendition}.js`));
      const texts = textsOf(translations.get(rendition)).filter((text) => text.length >= SHORTEST);
      assert.ok(texts.length > 40, `${rendition}: ${texts.length} texts`);
      assert.deepEqual(
        texts.filter((text) => !file.includes(told(text))),
        [],
        rendition,
      );
    }
  });

  test('none holds a text of another, and the script holds none of theirs', () => {
    const found = ['fukushi.js', ...renditions.map((each) => `locales/${each}.js`)].flatMap((path) => {
      const file = String(files.get(path));
      const mine = new Set(textsOf(translations.get(path.slice('locales/'.length, -'.js'.length))));
      return renditions
        .filter((other) => path !== `locales/${other}.js`)
        .flatMap((other) =>
          textsOf(translations.get(other))
            .filter((text) => text.length >= SHORTEST && !mine.has(text) && !own.has(text))
            .filter((text) => file.includes(told(text)))
            .map((text) => `${path} has a text of ${other}: ${text}`),
        );
    });
    assert.deepEqual(found, []);
  });
});

test('in Thai ๆ, which says the word before it again, begins no line: its space does not break', () => {
  const texts = textsOf(translations.get('th')).filter((text) => text.includes('ๆ'));
  assert.ok(texts.length > 5);
  assert.deepEqual(
    texts.filter((text) => / ๆ/u.test(text)),
    [],
  );
});

/**
 * Kept beside this test. `UPDATE_GOLDENS=1` writes those that differ and fails, so that somebody reads what changed.
 */
describe('a card in every rendition', () => {
  const folder = new URL('../../../test/komoro/goldens/', import.meta.url).pathname;

  for (const rendition of ['ja', ...renditions]) {
    test(rendition, () => {
      const translation = translations.get(rendition) as Translation;
      const whole = rendition === 'ja' ? plan : withTranslation(plan, rendition, translation);
      const html = fragmentHtml({
        ...{ plan: whole, widget: 'policy-card', id: '1-1', lang: rendition, headingLevel: 3 },
        base: 'https://w.example/',
      });
      const path = join(folder, `policy-card-1-1.${rendition}.html`);
      const kept = existsSync(path) ? readFileSync(path, 'utf8') : '';
      if (kept !== html && process.env['UPDATE_GOLDENS']) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(path, html ?? '');
      }
      assert.equal(html, kept, `${path}: UPDATE_GOLDENS=1 writes it again`);
      assert.match(kept, new RegExp(`^<div class="[^"]*" lang="${htmlLang(rendition)}"`, 'u'));
    });
  }
});
