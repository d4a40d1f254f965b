/**
 * The page that a hazard is made in. A hazard is `{ id, ja, en, expected, html }`: `expected` is what readers see
 * (probe.js), and `why` says it where it is not the widget, or where an engine is left out. `engines` are those in which
 * it can be made and seen, where not all. `lacks`: the package of Debian that this machine would need for it. `tells`:
 * the page says itself what readers see, where a driver cannot ask.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/** After `<!--` a `<script` in a text would keep the page's own script from ending. */
const inHtml = (text) => text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/** A library's file, as text that can stand in a page. */
export const library = (path) => inHtml(readFileSync(require.resolve(path), 'utf8'));

/** A text of ours as a literal of a script in a page. */
export const literal = (text) => JSON.stringify(text).replaceAll('</', '<\\/');

const SCRIPT = '<script src="/v1/fukushi.js" async></script>';

/** A tag with what stands for it without script, the recommended link, and something of the page's own. */
export const FORMS = `<div id="forms"><fukushi-policy-card policy="1-1"><p class="fallback">基本施策1-1 健幸なまちづくりの推進<br><a href="/v1/embed/policy-card/1-1/">基本施策1-1 健幸なまちづくりの推進</a></p></fukushi-policy-card>
<p class="link"><a class="fukushi-embed" href="/v1/embed/contact-box/city/">小諸市福祉課 問合せ先</a></p></div>
<p class="own">ページの文</p>`;

/** The same on one line, and the inside of its box alone. */
export const ON_ONE_LINE = FORMS.replaceAll('\n', '');
export const INSIDE = /^<div id="forms">(.*)<\/div>/su.exec(ON_ONE_LINE)[1];

/** Remembers errors that come from our script, or from nowhere. */
const RECORDER = `<script>
var troubles = '';
addEventListener('error', function (event) {
  if (event.message && /fukushi|^$/.test(event.filename || '')) troubles += event.message;
});
addEventListener('unhandledrejection', function (event) { troubles += event.reason; });
</script>`;

export const page = ({
  head = '',
  body = FORMS,
  script = SCRIPT,
  doctype = '<!doctype html>',
  attributes = 'lang="ja"',
}) =>
  `${doctype}<html ${attributes}><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>見本のページ</title>${RECORDER}${head}${script}</head><body>${body}</body></html>`;

export const code = (text) => `<script>${inHtml(text)}</script>`;
export const scripts = (...paths) => paths.map((path) => `<script src="${path}"></script>`).join('');
export const old = (text) => ({ head: code(text) });

/**
 * What happens on a page a moment after it has loaded, when widgets have been drawn. Nothing that the page shows counts
 * before it is done: `text` calls `done` then, or it is done at once.
 */
export const later = (text) =>
  code(`var acting = true; function done() { setTimeout(function () { acting = false; }, 300); }
addEventListener('load', function () { setTimeout(function () { ${text} }, 300); });`);
export const after = (text) => later(`${text}; done();`);

/** A hazard: its name in two languages, what is expected, and its page. */
export const hazard = (id, ja, en, parts, more = {}) => ({
  id,
  ja,
  en,
  expected: 'widget',
  html: page(parts),
  ...more,
});
export const stays = (why) => ({ expected: 'text', why });
