import type { Finding } from '../finding.js';
import { escapeHtml } from '../site/escape.js';

/** The first thing to mend, as a page: where, what was found, what is right, an example; then how much more there is. */
export function errorNotice(folder: string, findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [first, ...others] = errors;
  if (!first) return page('検査しています', '<p>お待ちください。</p>');
  const { file, line, found, accepted, hint, example } = first;
  const text = escapeHtml;
  return page(
    `${file} の ${line} 行目を直してください`,
    `<dl>
<dt>見つかったもの</dt><dd>${text(found)}</dd>
<dt>正しい形</dt><dd>${text(accepted)}</dd>
${hint === undefined ? '' : `<dt>手がかり</dt><dd>${text(hint)}</dd>`}
${example === undefined ? '' : `<dt>例</dt><dd><pre>${text(example)}</pre></dd>`}
</dl>
<p>直して保存すると、このページは自動で変わります。フォルダー: ${text(folder)}</p>
${
  others.length === 0
    ? ''
    : `<h2>ほかに ${others.length} 件</h2>
<ol>${others.map((each) => `<li>${text(`${each.file}:${each.line} ${each.found}`)}</li>`).join('\n')}</ol>`
}`,
  );
}

const page = (title: string, body: string): string => `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.7 sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; border-inline-start: 0.4rem solid #b3261e; padding-inline-start: 0.8rem; }
h2 { font-size: 1.1rem; }
dt { font-weight: bold; }
dd { margin: 0 0 0.8rem; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; border: 1px solid; padding: 0.6rem 0.8rem; margin: 0; }
</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
