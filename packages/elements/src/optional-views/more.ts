import { webAddress, type Plan, type PlanNode } from '@fukushi-widgets/model';
import { moreStyles } from '../fukushi-plan-summary/more.styles.js';
import type { OptionalFrom } from '../optional.js';
import type { ViewContext } from '../views/context.js';
import type { Kit } from '../views/kit.js';
import { pageLine, pageWords } from './pages.js';

/** The plan's documents on the web, parts that hang on no level of it (重点プロジェクト, 地区別計画), and its glossary. */
function more(kit: Kit, { documents = [], projects = [], glossary = [] }: Plan, context: ViewContext) {
  const { heading, html, msg, paragraph, words } = kit;
  return html`${
    documents.length > 0 &&
    html`${heading(context, msg('計画の文書', { desc: 'Heading of the links to the full plan and its documents' }), '')}
      <ul>
        ${documents.map(
          ({ title, url, format }) =>
            html`<li>
              <a href=${webAddress(url) ?? ''}
                >${words(title, context)}${format !== undefined && ['［', words(format, context), '］']}</a
              >
            </li>`,
        )}
      </ul>`
  }
  ${projects.map(
    ({ title, summary, kind, pages }) =>
      html`<section class="box stack">
        ${heading(context, words(title, context), '')}${
          kind === 'regional' &&
          html`<p>
            ${msg('地区の計画です', { desc: 'After the name of a related plan: it is for one area of the municipality' })}
          </p>`
        }${paragraph(summary, context)}${pageLine(kit, pages, context)}
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

/**
 * Measured targets of a node, what is measured, where it stands and where it should be; development goals it serves;
 * where it stands in print.
 */
const measures = (kit: Kit, { indicators, pages, sdgs }: PlanNode, context: ViewContext) => {
  const { html, words } = kit;
  return html`${indicators?.map(
    ({ label, baseline, target }) =>
      html`<dl>
        <dt>${words(label, context)}</dt>
        <dd>${words(baseline, context)} → ${words(target, context)}</dd>
      </dl>`,
  )}${sdgs?.[0] && html`<p>SDGs ${sdgs.join(', ')}</p>`}${pageLine(kit, pages, context)}`;
};

export const moreFrom: OptionalFrom<'more'> = (kit) => ({
  view: (plan, context) => more(kit, plan, context),
  measures: (node, context) => measures(kit, node, context),
  page: (pages, context) => pageWords(kit, pages, context),
  pageLine: (pages, context) => pageLine(kit, pages, context),
  styles: moreStyles(kit),
});
