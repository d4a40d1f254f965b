import { html, type TemplateResult } from 'lit';

/** Lines to copy, which can be reached and scrolled by keys; `label` says what they are. */
export const code = (label: string, lines: string): TemplateResult =>
  html`<pre tabindex="0" role="region" aria-label=${label} translate="no"><code>${lines}</code></pre>`;
