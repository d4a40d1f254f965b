#!/usr/bin/env bash
# @mozilla/readability 0.6.0 (Firefox's reader view) and Defuddle 0.19.4 (web clippers), with linkedom 0.18.12.
#
# A page about a plan ends with a contact: a <dl> with one telephone number, a link to dial.
# Expected: the number stays in every valid form of a description list, as it stays in a paragraph.
# Seen: Readability drops the pair where <dt> and <dd> are grouped in a <div> and the <dd> holds a <p>; without the <p>,
#   or without the <div>, it stays. Defuddle drops each of these lists whole where nothing but paragraphs stand
#   around it, and keeps it under a heading.
#
# Needs node. Fails if what was seen changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-save --prefix . @mozilla/readability@0.6.0 defuddle@0.19.4 linkedom@0.18.12 >/dev/null

cat >see.mjs <<'JS'
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

const number = '0267-00-0001';
const link = `<a href="tel:0267000001">${number}</a>`;
const forms = {
  'dl': `<dl><dt>電話</dt><dd>${link}</dd></dl>`,
  'dl, p': `<dl><dt>電話</dt><dd><p>${link}</p></dd></dl>`,
  'dl, div': `<dl><div><dt>電話</dt><dd>${link}</dd></div></dl>`,
  'dl, div, p': `<dl><div><dt>電話</dt><dd><p>${link}</p></dd></div></dl>`,
  'heading, dl': `<h2>問合せ先</h2><dl><dt>電話</dt><dd>${link}</dd></dl>`,
};
const sentence = '市と社会福祉協議会は、地域の福祉を進めるために、二つの計画をひとつにまとめ、みなさんと進めていきます。';
const paragraph = `<p>${sentence.repeat(3)}</p>`;
for (const [name, form] of Object.entries(forms)) {
  const page = () =>
    parseHTML(
      `<!doctype html><html lang="ja"><head><title>計画</title></head><body><main><h1>計画</h1>` +
        `${paragraph.repeat(4)}${form}${paragraph}</main></body></html>`,
    ).document;
  const readability = new Readability(page()).parse().content.includes(number);
  const defuddle = (await Defuddle(page(), 'https://example.org/')).content.includes(number);
  const word = (kept) => (kept ? 'kept' : 'dropped');
  console.log(`${name}: Readability ${word(readability)}, Defuddle ${word(defuddle)}`);
}
JS
seen=$(node see.mjs)
echo "@mozilla/readability 0.6.0, Defuddle 0.19.4"
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
dl: Readability kept, Defuddle dropped
dl, p: Readability kept, Defuddle dropped
dl, div: Readability kept, Defuddle dropped
dl, div, p: Readability dropped, Defuddle dropped
heading, dl: Readability kept, Defuddle kept
SEEN
echo "As described above."
