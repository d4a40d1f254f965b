/** The oEmbed answers, held to https://oembed.com and to what WordPress accepts. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { parseFragment } from 'parse5';

import { attribute, elements } from './support/html.js';
import { run } from './support/in-process.js';

const BASE = 'https://w.example/fukushi/';
const komoro = new URL('../../../../packages/komoro', import.meta.url).pathname;

interface Answer {
  readonly path: string;
  readonly json: Record<string, unknown>;
}

describe('every oEmbed answer', () => {
  const site = mkdtempSync(join(tmpdir(), 'fukushi-site-'));
  let answers: readonly Answer[] = [];

  before(async () => {
    await run('build', komoro, '--base', BASE, '-o', site);
    const folder = join(site, 'v1/oembed');
    answers = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((path) => path.endsWith('.json'))
      .map((path) => ({
        path,
        json: JSON.parse(readFileSync(join(folder, path), 'utf8')) as Answer['json'],
      }));
    // Twenty-two pages in Japanese and its ten other renditions.
    assert.equal(answers.length, 23 * 11);
  });
  after(() => rmSync(site, { recursive: true }));

  function nowhere(check: (answer: Answer) => readonly unknown[]): void {
    assert.deepEqual(
      answers.flatMap((answer) => check(answer).map((found) => `${answer.path}: ${String(found)}`)),
      [],
    );
  }

  test('has what the type rich must have, and fields the specification knows', () => {
    const known = 'version type title provider_name provider_url cache_age width height html'.split(' ');
    nowhere(({ json }) => [
      ...Object.keys(json).filter((name) => !known.includes(name)),
      ...known.filter((name) => json[name] === undefined || json[name] === ''),
      ...(json['version'] === '1.0' ? [] : ['version']),
      ...(json['type'] === 'rich' ? [] : ['type']),
      ...(json['provider_url'] === BASE ? [] : ['provider_url']),
      ...['width', 'height', 'cache_age'].filter((name) => !Number.isInteger(json[name])),
    ]);
  });

  test('is a quotation with the link, then one frame: WordPress refuses more, and needs the quotation first', () => {
    nowhere(({ json, path }) => {
      const html = String(json['html']);
      const [quotation, link, frame, ...more] = elements(html);
      const parts = path
        .replace(/\.json$/u, '')
        .split('\\')
        .join('/');
      const address = `${BASE}v1/embed/${parts}/`;
      const expected = {
        src: address,
        title: json['title'],
        width: '100%',
        height: String(json['height']),
        frameborder: '0',
        loading: 'lazy',
      };
      return parseFragment(html).childNodes.length === 2 &&
        more.length === 0 &&
        quotation?.tagName === 'blockquote' &&
        // WordPress looks for the tag as it is, without attributes.
        html.startsWith('<blockquote><a ') &&
        link?.tagName === 'a' &&
        attribute(link, 'href') === address &&
        frame?.tagName === 'iframe' &&
        frame.attrs.length === 6 &&
        Object.entries(expected).every(([name, value]) => attribute(frame, name) === value)
        ? []
        : [html];
    });
  });

  test('has a title of four letters or more, as checkers ask of frames', () => {
    nowhere(({ json }) => (String(json['title']).length >= 4 ? [] : [json['title']]));
  });
});
