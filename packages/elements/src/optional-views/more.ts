import type { Plan } from '@fukushi-widgets/model';
import type { OptionalFrom } from '../optional.js';
import type { ViewContext } from '../views/context.js';
import type { Kit } from '../views/kit.js';

/** Parts that hang on no level of a plan (重点プロジェクト, 地区別計画), and its glossary. */
function more(
  { heading, html, msg, paragraph, words }: Kit,
  { projects = [], glossary = [] }: Plan,
  context: ViewContext,
) {
  return html`${projects.map(
    ({ title, summary }) =>
      html`<section class="box stack">
        ${heading(context, words(title, context), '')}${paragraph(summary, context)}
      </section>`,
  )}
  ${
    glossary.length > 0 &&
    html`${heading(context, msg('用語の説明', { desc: 'Heading of the glossary' }), '')}
      <dl>
        ${glossary.map(
          ({ term, meaning }) =>
            html`<dt>${words(term, context)}</dt>
              <dd>${words(meaning, context)}</dd>`,
        )}
      </dl>`
  }`;
}

export const moreFrom: OptionalFrom<'more'> = (kit) => ({
  view: (plan, context) => more(kit, plan, context),
  styles: [],
});
