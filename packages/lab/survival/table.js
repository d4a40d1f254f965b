/** The measured table as data (`survival.json` of the builder) and as it stands in the guides. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { FORMS, SENTENCE_FORMS } from '@fukushi-widgets/builder/forms.js';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

export const dataPath = path('../../builder/data/survival.json');
export const guidePaths = ['ja', 'en'].map((lang) => path(`../../../docs/guides/cms.${lang}.md`));

/** Paths of the earlier measurements (October 2026) whose software cannot be had here. */
const notRun = [
  { id: 'connect-cms-editor', title: ['Connect-CMS（編集者）', 'Connect-CMS (editors)'] },
  { id: 'symfony', title: ['Symfony の HtmlSanitizer', 'HtmlSanitizer of Symfony'] },
  { id: 'nh3', title: ['nh3（Python）', 'nh3 (Python)'] },
];

const versionOf = (name) =>
  JSON.parse(readFileSync(path(`node_modules/${name}/package.json`), 'utf8')).version;

/** Exact versions of what npm brings; Debian's are named by their release, whose repairs change no filter. */
function software() {
  const { dependencies } = JSON.parse(readFileSync(path('package.json'), 'utf8'));
  return {
    debian:
      '12: WordPress 6.1, HTML Purifier, htmLawed, Rails, Sanitize, kramdown, Bleach, Python-Markdown, cmark-gfm',
    ...Object.fromEntries(Object.keys(dependencies).map((name) => [name, versionOf(name)])),
  };
}

/** The text of `survival.json` for what `judge` found. */
export const dataText = (paths) =>
  pretty(
    JSON.stringify({
      generated:
        'By `npm run survival`: each form sent through the software itself, the result judged with fukushi.js in Chromium. Do not edit.',
      software: software(),
      notRun,
      paths,
    }),
    dataPath,
  );

const pretty = async (text, path) => format(text, { ...(await resolveConfig(path)), filepath: path });

const words = {
  ja: {
    'whole': '◎',
    'link-only': '○ リンクから',
    'losses': '△ 一部欠ける',
    'text-only': '文字だけ',
    'nothing': '消える',
    'harm': '✕ 貼らない',
    'head': [
      '通り道',
      'リンク',
      '文章とリンク',
      'タグ',
      '枠（iframe）',
      'URLだけ',
      '固定のHTML',
      '文の中のタグ',
      '文の中の固定のHTML',
      'リンク（書き換え後）',
    ],
  },
  en: {
    'whole': '◎',
    'link-only': '○ by its link',
    'losses': '△ losses',
    'text-only': 'text only',
    'nothing': 'nothing',
    'harm': '✕ do not paste',
    'head': [
      'path',
      'link',
      'text and link',
      'tag',
      'frame',
      'URL alone',
      'static HTML',
      'tag in a sentence',
      'static HTML in a sentence',
      'link, rewritten',
    ],
  },
};

/** WordPress has a table of its own, from a whole site with its database (packages/lab/wordpress). */
const isOfWordpress = ({ id }) => id.startsWith('wordpress-');

function table({ paths }, lang) {
  const { head, ...word } = words[lang];
  const rows = paths
    .filter((path) => !isOfWordpress(path))
    .map(({ title, forms, sentence, rewritten }) => [
      title[lang === 'ja' ? 0 : 1],
      ...FORMS.map((form) => word[forms[form]]),
      ...SENTENCE_FORMS.map((form) => word[sentence[form]]),
      word[rewritten],
    ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A guide with its table as `data` has it. */
export function withTable(text, data, path) {
  const lang = /\.(\w+)\.md$/.exec(path)[1];
  const written = text.replace(
    /(<!-- survival -->\n)[^]*?(\n<!-- \/survival -->)/,
    (whole, start, end) => `${start}\n${table(data, lang)}\n${end}`,
  );
  return pretty(written, path);
}
