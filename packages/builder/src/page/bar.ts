import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from './say.js';

export interface Bar {
  /** What would be copied now. */
  readonly title: string;
  /** What was said after the last copying; empty before it and after the next choice. */
  readonly said: string;
  readonly showsPreview: boolean;
  readonly copy: () => void;
  readonly togglePreview: () => void;
  /** Leads to the steps after copying; absent where one is there already. */
  readonly onward?: (() => void) | undefined;
}

/** What is always in reach: the one button, and on narrow screens the way to the preview and back. */
export const bar = (state: Bar, say: Say): TemplateResult => html`
  <div class="bar">
    <div class="bar-words">
      <p class="bar-title" ?hidden=${state.said !== ''}>${state.title}</p>
      <p class="said" aria-live="polite">${state.said}</p>
    </div>
    <div class="bar-buttons">
      <button
        type="button"
        class="button quiet preview-button"
        aria-pressed=${state.showsPreview}
        @click=${state.togglePreview}
      >
        ${say({ ja: '見本を見る', en: 'Preview' })}
      </button>
      ${
        state.said !== '' && state.onward
          ? html`<button type="button" class="button quiet onward-button" @click=${state.onward}>
              ${say({ ja: '貼り方を見る', en: 'How to paste' })}
            </button>`
          : nothing
      }
      <button type="button" class="button copy-button" @click=${state.copy}>
        ${say({ ja: 'コピーする', en: 'Copy' })}
      </button>
    </div>
  </div>
`;
