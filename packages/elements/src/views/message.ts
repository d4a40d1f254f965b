import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Message } from '@fukushi-widgets/model';
import type { ViewContext } from './context.js';
import { heading, paragraph, paragraphs, words } from './words.js';

/** The signed message, verbatim. In another language a line says what it is. */
export function message(value: Message, context: ViewContext): TemplateResult {
  const { signature } = value;
  const { lang } = context.plan;
  const signed: ViewContext = { ...context, lang };
  return html`<section class="message stack" part="message">
    ${heading(context, words(value.heading, context))} ${paragraph(value.subheading, context)}
    ${
      context.lang === lang
        ? nothing
        : html`<p>
            ${words(value.note, context)}
            ${msg('署名のある文章は翻訳していません。', {
              desc: 'Shown above the signed message in other languages: signed words are not translated',
            })}
          </p>`
    }
    <blockquote class="letter box stack" lang=${lang}>
      ${paragraph(value.title, signed, 'message-title')} ${paragraphs(value.paragraphs, signed)}
      <p class="signature">
        <span>${words(signature.role, signed)}</span>
        <span class="signer">${words(signature.name, signed)}</span>
        <span>${words(signature.affiliation, signed)}</span>
      </p>
    </blockquote>
  </section>`;
}
