import { webAddress, type RelatedPlan } from '@fukushi-widgets/model';
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
  const kinds: Readonly<Partial<Record<RelatedPlan['relation'], string>>> = {
    contained: msg('この計画に含まれています', {
      desc: 'After the name of a related plan: it is contained in this one',
    }),
    superior: msg('この計画の上にある計画です', {
      desc: 'After the name of a related plan: this one is made within it',
    }),
    regional: msg('地区の計画です', {
      desc: 'After the name of a related plan: it is for one area of the municipality',
    }),
    predecessor: msg('この計画の前の計画です', {
      desc: 'After the name of a related plan: this one comes after it',
    }),
  };
  return html`<section class="beside">
    ${heading(context, label, '')}
    <ul>
      ${plans.map(({ name, relation, note, url }) => {
        const address = webAddress(url);
        const kind = kinds[relation];
        return html`<li>
            <strong>${address ? html`<a href=${address}>${words(name, context)}</a>` : words(name, context)}</strong
            >${kind !== undefined && [' ', kind]}${paragraph(note, context)}
          </li>`;
      })}
    </ul>
  </section>`;
}

export const relatedFrom: OptionalFrom<'related'> = (kit) => ({
  view: (plans, context) => relatedPlans(kit, plans, context),
  styles: relatedStyles(kit),
});
