/** Lines of list items in HTML to paste; what editors make of them is tried in packages/lab/wordpress. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type * as ItemLines from '../dist/html/item-lines.js';

const { withItemLines } = (await import(
  new URL('../html/item-lines.js', import.meta.url).href
)) as typeof ItemLines;

describe('what paragraphs hold apart in a list item', () => {
  for (const [what, html, expected] of [
    ['are its lines', '<p>だれ</p>\n<p>何を</p>', 'だれ<br>\n何を'],
    ['keep their elements', '<p><a href="/">だれ</a></p>\n<p>何を</p>', '<a href="/">だれ</a><br>\n何を'],
    ['keep their language', '<p>だれ</p>\n<p lang="ja">何を</p>', 'だれ<br>\n<span lang="ja">何を</span>'],
    ['and text beside them', '<a href="/">題</a> 説明\n<p>文</p>', '<a href="/">題</a> 説明\n<br>\n文'],
    [
      'stays before the list that follows',
      '<p>だれ</p>\n<p>何を</p>\n<ul><li><p>一</p></li></ul>',
      'だれ<br>\n何を\n<ul><li><p>一</p></li></ul>',
    ],
    [
      'stays on its side of a heading',
      '<p>前</p>\n<h4>題</h4>\n<p>だれ</p>\n<p>何を</p>',
      '<p>前</p>\n<h4>題</h4>\nだれ<br>\n何を',
    ],
    ['is as it was where it is alone', '<p>だれ</p>', '<p>だれ</p>'],
  ] as const) {
    test(what, () =>
      assert.equal(withItemLines(`<ul><li>${html}</li></ul>`), `<ul><li>${expected}</li></ul>`),
    );
  }

  test('outside of lists are paragraphs', () => {
    const html = '<div><p>だれ</p>\n<p>何を</p></div>';
    assert.equal(withItemLines(html), html);
  });
});
