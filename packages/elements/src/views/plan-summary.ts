import type { TemplateResult } from 'lit';
import type { Text } from '@fukushi-widgets/model';
import { optionalView } from '../optional.js';
import { deeper, type ViewContext } from './context.js';
import { html } from './html.js';
import { heading, words } from './words.js';

/** What the plan is and what it comes with. Where its title stands above, it may have no heading of its own. */
export function planSummary(
  context: ViewContext,
  title: Text = context.plan.aboutHeading ?? context.plan.title,
): TemplateResult {
  const inner = title ? deeper(context) : context;
  return html`<section class="plan-summary stack">
    ${title && heading(context, words(title, context))}${optionalView('about')?.view(inner)}${optionalView('more')?.view(context.plan, inner)}
  </section>`;
}
