#!/usr/bin/env bash
# rehype-sanitize 6.0.0 with its default schema (Markdown sites, Astro, Docusaurus), beside sanitize-html 2.17.0 and
# DOMPurify 3.3.0 with theirs.
#
# Expected: of a contact, the telephone link stays as the mail link stays.
# Seen: rehype-sanitize keeps mailto: and takes the address off tel: links: the number is still underlined by nothing
#   and dials nothing. <address> goes too, so that an address runs into the words around it. The two others keep tel:.
#
# Needs node. Fails if what was seen changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-save --prefix . rehype-sanitize@6.0.0 rehype-parse@9.0.1 rehype-stringify@10.0.1 \
  unified@11.0.5 sanitize-html@2.17.0 dompurify@3.3.0 jsdom@26.1.0 >/dev/null

cat >see.mjs <<'JS'
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';

const contact =
  '<p><a href="tel:0267000001">0267-00-0001</a> <a href="mailto:a@example.org">a@example.org</a></p>' +
  '<address>〒000-0000 例の町1</address>';
const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);
const kept = {
  'rehype-sanitize': String(await rehype.process(contact)),
  'sanitize-html': sanitizeHtml(contact),
  DOMPurify: createDOMPurify(new JSDOM('').window).sanitize(contact),
};
for (const [name, html] of Object.entries(kept)) {
  const has = ['tel:', 'mailto:', '<address>'].map((part) => `${part} ${html.includes(part) ? 'kept' : 'gone'}`);
  console.log(`${name}: ${has.join(', ')}`);
}
JS
seen=$(node see.mjs)
echo "rehype-sanitize 6.0.0, sanitize-html 2.17.0, DOMPurify 3.3.0"
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
rehype-sanitize: tel: gone, mailto: kept, <address> gone
sanitize-html: tel: kept, mailto: kept, <address> kept
DOMPurify: tel: kept, mailto: kept, <address> kept
SEEN
echo "As described above."
