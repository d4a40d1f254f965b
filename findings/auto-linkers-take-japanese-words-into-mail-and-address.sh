#!/usr/bin/env bash
# linkify-string 4.3.3 with linkifyjs 4.3.3, and Autolinker 4.1.5: libraries that make links of what a page says.
#
# Japanese puts no space between a word and the mail address or web address beside it.
# Expected: お問い合わせはa@example.jpへ links a@example.jp; くわしくはhttps://example.jp/plan/をご覧ください。 links
#   https://example.jp/plan/. Addresses written with ASCII alone end where ASCII ends.
# Seen: linkify sends the mail to お問い合わせはa@example.jp; Autolinker finds no mail address there at all.
#   Both take をご覧ください into the web address (linkify the full stop 。 too), so that the link leads to a page that
#   does not exist. In full-width brackets, and beside a space, both are right.
#
# Needs node. Fails if what was seen changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-save --prefix . linkifyjs@4.3.3 linkify-string@4.3.3 autolinker@4.1.5 >/dev/null

cat >see.mjs <<'JS'
import Autolinker from 'autolinker';
import linkify from 'linkify-string';

const hrefs = (html) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href).join(' ') || 'no link';
for (const text of [
  'お問い合わせはa@example.jpへ',
  'お問い合わせは a@example.jp へ',
  'くわしくはhttps://example.jp/plan/をご覧ください。',
  '（https://example.jp/plan/）',
]) {
  console.log(text);
  console.log(`  linkify    ${hrefs(linkify(text))}`);
  console.log(`  Autolinker ${hrefs(Autolinker.link(text, { newWindow: false }))}`);
}
JS
seen=$(node see.mjs)
echo "linkify-string 4.3.3, Autolinker 4.1.5"
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
お問い合わせはa@example.jpへ
  linkify    mailto:お問い合わせはa@example.jp
  Autolinker no link
お問い合わせは a@example.jp へ
  linkify    mailto:a@example.jp
  Autolinker mailto:a@example.jp
くわしくはhttps://example.jp/plan/をご覧ください。
  linkify    https://example.jp/plan/をご覧ください。
  Autolinker https://example.jp/plan/をご覧ください
（https://example.jp/plan/）
  linkify    https://example.jp/plan/
  Autolinker https://example.jp/plan/
SEEN
echo "As described above."
