import { CATALOGUE, escapeHtml, isOfNoPlan, WAYS } from '@fukushi-widgets/model';
import { formAddress } from '../../forms.js';
import { attributeNamed, elementsIn, widgetOf, wordsIn, written } from '../ours.js';
import type { Facts, Rule } from '../rule.js';
import { inside, valueOf } from '../scan.js';
import type { StartTag } from '../tokens.js';
import { idFor, titleOf } from '../titles.js';

/** An element with nothing inside. */
export const missingFallback: Rule = {
  name: 'missing-fallback',
  check(snippet, facts) {
    return elementsIn(snippet)
      .filter((tag) => wordsIn(snippet, tag) === '' && !isOfNoPlan(widgetOf(tag) ?? 'plan'))
      .map((tag) => {
        const fallback = fallbackFor(tag, facts);
        return {
          severity: 'warning' as const,
          found: written(snippet, tag) + inside(snippet, tag).trim(),
          what: {
            ja: `<${tag.name}> の中が空です。中にリンクを入れてください。`,
            en: `<${tag.name}> is empty. Put a link inside.`,
          },
          why: {
            ja: 'スクリプトが動かない人には何も表示されません。編集画面によっては、空のタグを消します。',
            en: 'Readers without script see nothing, and some editors remove empty tags.',
          },
          edits:
            fallback === undefined
              ? undefined
              : [{ start: tag.end, end: tag.endTag?.start ?? tag.end, text: fallback }],
        };
      });
  },
};

/** A link to the widget's page; for a partner's own contact its name and number. */
function fallbackFor(tag: StartTag, facts: Facts): string | undefined {
  const widget = widgetOf(tag);
  const name = valueOf(tag, 'name');
  if (widget === 'contact-box' && name) {
    const tel = valueOf(tag, 'tel');
    return `<p class="fukushi-embed">${escapeHtml(tel ? `${name} 電話 ${tel}` : name)}</p>`;
  }
  if (!widget || valueOf(tag, 'src')) return undefined;
  const value = valueOf(tag, CATALOGUE[widget].attribute ?? '');
  const title = titleOf(facts, widget, value);
  if (title === undefined) return undefined;
  const id = value ? idFor(widget, value, facts.plan) : undefined;
  const way = WAYS.find((name) => attributeNamed(tag, name));
  const lang = [valueOf(tag, 'lang') ?? (way && facts.plan.lang), way].filter(Boolean).join('-');
  const address = formAddress({
    widget,
    id,
    lang: lang && lang !== facts.plan.lang && facts.languages.includes(lang) ? lang : undefined,
    base: facts.base,
    title,
  });
  return `<a href="${escapeHtml(address)}">${escapeHtml(title)}</a>`;
}
