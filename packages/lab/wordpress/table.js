/** What visitors saw (seen.json) as the table of the guides: a row for each form and way, one for both roles where they agree. */
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

export const guidePaths = ['ja', 'en'].map((lang) =>
  fileURLToPath(new URL(`../../../docs/guides/cms.${lang}.md`, import.meta.url)),
);

const words = {
  ja: {
    head: ['入れ方', '形', 'だれが', 'スクリプトなし', 'フッターにスクリプト', 'プラグイン'],
    ways: {
      paste: 'ブロックエディターの段落に貼る',
      html: '「カスタムHTML」ブロックに貼る',
      code: '旧エディターの「コード」に貼る',
      visual: '旧エディターの「ビジュアル」に貼る',
      typed: '「ビジュアル」にコードを文字として貼る',
    },
    forms: {
      link: 'リンク',
      rich: '文章とリンク',
      element: 'タグ',
      iframe: '枠（iframe）',
      static: '固定のHTML',
      url: 'URLだけ',
    },
    roles: { administrator: '管理者', author: '投稿者' },
    seen: {
      widget: '計画の内容',
      frame: '枠',
      link: 'リンク',
      text: '文章',
      code: 'コードの文字',
      nothing: '何も出ない',
    },
    and: ' と ',
    in: (value, version) => `${value}（${version}）`,
  },
  en: {
    head: ['how', 'form', 'who', 'no script', 'script in the footer', 'plugin'],
    ways: {
      paste: 'pasted into a paragraph of the block editor',
      html: 'in a Custom HTML block',
      code: 'in “Code” of the Classic Editor',
      visual: 'pasted under “Visual” of the Classic Editor',
      typed: 'code pasted as text under “Visual”',
    },
    forms: {
      link: 'link',
      rich: 'text and link',
      element: 'tag',
      iframe: 'frame',
      static: 'static HTML',
      url: 'URL alone',
    },
    roles: { administrator: 'administrator', author: 'author' },
    seen: {
      widget: 'the part',
      frame: 'a frame',
      link: 'a link',
      text: 'text',
      code: 'the code as text',
      nothing: 'nothing',
    },
    and: ' and ',
    in: (value, version) => `${value} (${version})`,
  },
};

const whens = ['bare', 'script', 'plugin'];

/** The lines of the table. `seen` is what seen.json holds. */
export function table(seen, lang) {
  const say = words[lang];
  const versions = Object.keys(seen);
  const spoken = (outcome) =>
    [...new Set(outcome.split(' + '))].map((each) => say.seen[each] ?? each).join(say.and);
  const cell = (when, role, mark) => {
    const values = versions.map((version) => [version, spoken(seen[version][when][role][mark])]);
    const different = [...new Set(values.map(([, value]) => value))];
    if (different.length === 1) return different[0];
    return values.map(([version, value]) => say.in(value, version)).join(' / ');
  };
  const marks = Object.keys(seen[versions[0]].bare.author).filter((mark) => mark !== 'end');
  const rows = marks.flatMap((mark) => {
    const [way, form] = mark.split('-');
    const cells = Object.keys(say.roles).map((role) => whens.map((when) => cell(when, role, mark)));
    const start = [say.ways[way], say.forms[form]];
    return cells[0].join() === cells[1].join()
      ? [[...start, Object.values(say.roles).join(lang === 'ja' ? '・' : ', '), ...cells[0]]]
      : Object.values(say.roles).map((role, index) => [...start, role, ...cells[index]]);
  });
  return [say.head, say.head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** A guide with its table as `seen` has it. */
export async function withTable(text, seen, path) {
  const lang = /\.(\w+)\.md$/.exec(path)[1];
  const written = text.replace(
    /(<!-- wordpress -->\n)[^]*?(\n<!-- \/wordpress -->)/,
    (whole, start, end) => `${start}\n${table(seen, lang)}\n${end}`,
  );
  return format(written, { ...(await resolveConfig(path)), filepath: path });
}
