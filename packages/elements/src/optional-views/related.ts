import type { RelatedPlan } from '@fukushi-widgets/model';
import { relatedStyles } from '../fukushi-system-chart/related.styles.js';
import type { OptionalFrom } from '../optional.js';
import type { ViewContext } from '../views/context.js';
import type { Kit } from '../views/kit.js';

function relatedPlans(
  { heading, html, msg, paragraph, words }: Kit,
  plans: readonly RelatedPlan[],
  context: ViewContext,
) {
  const label = msg('関連する計画', { desc: 'Heading of the list of related plans' });
  const contained = msg('この計画に含まれています', {
    desc: 'After the name of a related plan: it is contained in this one',
  });
  return html`<section class="related">
    ${heading(context, label, '')}
    <ul>
      ${plans.map(
        ({ name, relation, note }) =>
          html`<li>
            <strong>${words(name, context)}</strong
            >${relation === 'contained' && [' ', contained]}${paragraph(note, context)}
          </li>`,
      )}
    </ul>
  </section>`;
}

export const relatedFrom: OptionalFrom<'related'> = (kit) => ({
  view: (plans, context) => relatedPlans(kit, plans, context),
  styles: relatedStyles(kit),
});
