import { htmlLang, type Message } from '@fukushi-widgets/model';
import type { OptionalFrom } from '../optional.js';
import type { ViewContext } from '../views/context.js';
import { messageStyles } from '../fukushi-message/fukushi-message.styles.js';
import type { Kit } from '../views/kit.js';

/** The signed message, verbatim. In another language a line says what it is. */
function message(kit: Kit, value: Message, context: ViewContext) {
  const { heading, html, msg, paragraph, paragraphs, words } = kit;
  const { signature } = value;
  const { lang } = context.plan;
  // Readings do not change signed words; a translation would.
  const signed: ViewContext = htmlLang(context.lang) === lang ? context : { ...context, lang };
  return html`<section class="message stack" part="message">
    ${heading(context, words(value.heading, context))}${paragraph(value.subheading, context)}
    ${
      htmlLang(context.lang) !== lang &&
      html`<p>
        ${value.note && [words(value.note, context), ' ']}${msg('署名のある文章は翻訳していません。', {
          desc: 'Shown above the signed message in other languages: signed words are not translated',
        })}
      </p>`
    }
    <blockquote class="letter box stack" lang=${lang}>
      ${paragraph(value.title, signed, 'message-title')}${paragraphs(value.paragraphs, signed)}
      <div class="signature">
        ${paragraph(signature.role, signed)}${paragraph(signature.name, signed, 'signer')}${paragraph(signature.affiliation, signed)}
      </div>
    </blockquote>
    ${kit.optionalView('more')?.pageLine(value.pages, context)}
  </section>`;
}

export const messageFrom: OptionalFrom<'message'> = (kit) => ({
  view: (value, context) => message(kit, value, context),
  styles: messageStyles(kit),
});
