import { nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { htmlLang, type Part, type WidgetName } from '@fukushi-widgets/model';
import type { ViewContext } from './context.js';
import { html } from './html.js';
import { nameOf } from './names.js';
import { spaced, words } from './words.js';

/**
 * The frame around every widget's content: the language it is in, which text
 * is authoritative, and the link to its own page. That link comes last, so that
 * pasted HTML is recognised by it.
 */
export const frame = (
  content: unknown,
  widget: WidgetName,
  part: Part,
  context: ViewContext,
): TemplateResult =>
  html`<div class="frame" part="frame" lang=${htmlLang(context.lang)}>
    ${content}${part.isOwn ? nothing : sourceNote(widget, part, context)}
  </div>`;

/** What the content is taken from, and the link to its own page. */
function sourceNote(widget: WidgetName, part: Part, context: ViewContext): TemplateResult {
  const { plan } = context;
  // The name may be in another language than the words around it.
  const [before, after] = pageWords('|').split('|');
  const href = context.permalink?.({ widget, id: part.id });
  const from = [
    plan.issuedLabel ?? plan.issued,
    ...plan.publishers.map(({ name, shortName }) => shortName ?? name),
  ];
  // After the date come the publishers: in most languages two names with a space between them would be one.
  const comma = { ja: '', zh: '、' }[context.lang.slice(0, 2)] ?? ',';
  return html`<div class="source">
    ${
      htmlLang(context.lang) !== plan.lang &&
      html`<p>
        ${msg('参考の訳です。日本語が正式です。', {
          desc: 'Note under a translated widget: this is a reference translation, the Japanese text is authoritative',
        })}
      </p>`
    }
    <p>
      ${msg('出典', { desc: 'Label before the name of the plan from which the content is taken' })}${' '}${spaced([plan.title, plan.edition], context)}${from.map((text, index) => text && html`${index > 1 && comma === '、' ? '' : ' '}<span class="whole">${words(text, context)}${index > 0 && from[index + 1] && comma}</span>`)}
    </p>
    ${href && html`<p><a href=${href}>${before}${spaced(nameOf(widget, part, context), context)}${after}</a></p>`}
  </div>`;
}

/** Words of a link, or of a QR code, that leads to a widget's own page. */
export const pageWords = (name: string): string =>
  msg(str`「${name}」のページ`, {
    desc: 'Link to the page that shows only this widget; the name is that of the policy, goal, contact …',
  });
