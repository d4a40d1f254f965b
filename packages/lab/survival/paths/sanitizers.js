/** Sanitizers and Markdown renderers: what publishing systems put between the person who writes and the page. */
import insane from 'insane';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sanitizeHtml from 'sanitize-html';
import showdown from 'showdown';
import { unified } from 'unified';
import xss from 'xss';
import { runJobs, runProgram } from './run-program.js';

const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);
const github = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify);

/** A way through a function of this process. */
const here = (send) => (htmls) => htmls.map((html) => send(html));

/** A way through a program that reads and writes JSON; it knows the path by its id. */
const program =
  (command, script) =>
  (htmls, { id }) =>
    runJobs(
      command,
      [script],
      htmls.map((html) => ({ kind: id, html })),
    );

const purifier = program('php', 'php/purifier.php');
const ruby = program('ruby', 'ruby/sanitize.rb');
// Debian's own, which knows the packages of Debian.
const python = program('/usr/bin/python3', 'python/sanitize.py');

/** A way through a program that reads one text and prints it. */
const filter =
  (command, ...options) =>
  async (htmls) => {
    const results = [];
    for (const html of htmls) results.push(await runProgram(command, options, html));
    return results;
  };

/** `page`: runs in Chromium, see `throughPage`; `send`: runs here. */
export const sanitizers = [
  {
    id: 'sanitize-html',
    title: ['sanitize-html（初期設定）', 'sanitize-html (default)'],
    send: here(sanitizeHtml),
  },
  {
    id: 'dompurify',
    title: ['DOMPurify（初期設定）', 'DOMPurify (default)'],
    page: { files: ['dompurify/dist/purify.js'], start: () => (html) => globalThis.DOMPurify.sanitize(html) },
  },
  {
    id: 'sethtml',
    title: ['ブラウザーの setHTML()', 'the browser’s setHTML()'],
    page: {
      files: [],
      start: () => (html) => {
        const box = document.createElement('div');
        box.setHTML(html);
        return box.innerHTML;
      },
    },
  },
  { id: 'xss', title: ['xss（js-xss、初期設定）', 'xss (js-xss, default)'], send: here((html) => xss(html)) },
  { id: 'insane', title: ['insane（初期設定）', 'insane (default)'], send: here((html) => insane(html)) },
  {
    id: 'rehype-sanitize',
    title: ['rehype-sanitize（GitHub の規則）', 'rehype-sanitize (GitHub’s rules)'],
    send: here((html) => String(rehype.processSync(html))),
  },
  { id: 'purifier', title: ['HTML Purifier（初期設定）', 'HTML Purifier (default)'], send: purifier },
  {
    id: 'connect-cms-reporter',
    title: ['Connect-CMS（HTML Purifier、記者の設定）', 'Connect-CMS (HTML Purifier, settings of reporters)'],
    send: purifier,
  },
  { id: 'htmlawed', title: ['htmLawed（初期設定）', 'htmLawed (default)'], send: purifier },
  { id: 'htmlawed-safe', title: ['htmLawed（safe）', 'htmLawed (safe)'], send: purifier },
  { id: 'rails', title: ['Ruby on Rails の sanitize', 'sanitize of Ruby on Rails'], send: ruby },
  { id: 'sanitize-basic', title: ['Sanitize（Ruby、basic）', 'Sanitize (Ruby, basic)'], send: ruby },
  { id: 'sanitize-relaxed', title: ['Sanitize（Ruby、relaxed）', 'Sanitize (Ruby, relaxed)'], send: ruby },
  { id: 'bleach', title: ['Bleach（Python、初期設定）', 'Bleach (Python, default)'], send: python },
  {
    id: 'github-md',
    title: [
      'GitHub 風の Markdown（remark と rehype-sanitize）',
      'Markdown as on GitHub (remark, rehype-sanitize)',
    ],
    send: here((html) => String(github.processSync(html))),
  },
  {
    id: 'md-no-html',
    title: ['markdown-it（HTMLなし、初期設定）', 'markdown-it (no HTML, default)'],
    send: here((html) => new MarkdownIt().render(html)),
  },
  {
    id: 'markdown-it',
    title: ['markdown-it（HTMLあり）', 'markdown-it (with HTML)'],
    send: here((html) => new MarkdownIt({ html: true }).render(html)),
  },
  { id: 'marked', title: ['marked', 'marked'], send: here((html) => marked.parse(html)) },
  {
    id: 'showdown',
    title: ['Showdown', 'Showdown'],
    send: here((html) => new showdown.Converter().makeHtml(html)),
  },
  {
    id: 'cmark-gfm',
    title: ['cmark-gfm（HTMLあり）', 'cmark-gfm (with HTML)'],
    send: filter('cmark-gfm', '--extension', 'autolink', '--extension', 'tagfilter', '--unsafe'),
  },
  {
    id: 'cmark-gfm-safe',
    title: ['cmark-gfm（HTMLなし、初期設定）', 'cmark-gfm (no HTML, default)'],
    send: filter('cmark-gfm', '--extension', 'autolink'),
  },
  { id: 'kramdown', title: ['kramdown（Jekyll）', 'kramdown (Jekyll)'], send: ruby },
  { id: 'python-markdown', title: ['Python-Markdown（MkDocs）', 'Python-Markdown (MkDocs)'], send: python },
];
