import { html, nothing, type TemplateResult } from 'lit';

/** The steps of the page, in order. */
export const STEPS = ['what', 'which', 'where', 'look', 'paste'] as const;

export type StepName = (typeof STEPS)[number];

export interface Step {
  readonly name: StepName;
  readonly title: string;
  /** What has been chosen in it so far. */
  readonly answer: string;
  readonly content: TemplateResult;
}

export interface StepActions {
  readonly toggle: () => void;
  /** Words of the button that leads to the step after it. */
  readonly next: string | undefined;
  readonly onward: () => void;
}

/**
 * One of the small steps, of which one is open. Number and title are one line of text: as boxes of their own they would
 * be spoken as one word.
 */
export const step = (
  { name, title, answer, content }: Step,
  open: boolean,
  { toggle, next, onward }: StepActions,
): TemplateResult => html`
  <section class="step" ?data-open=${open}>
    <div class="step-head">
      <h2 id=${`step-${name}`} class="step-title">
        <button type="button" aria-expanded=${open} aria-controls=${`panel-${name}`} @click=${toggle}>
          <span class="step-number">${STEPS.indexOf(name) + 1}</span> ${title}
        </button>
      </h2>
      <p class="answer" ?hidden=${answer === ''}>${answer}</p>
    </div>
    <div class="panel" id=${`panel-${name}`} ?hidden=${!open}>
      ${content}
      ${
        next === undefined
          ? nothing
          : html`<p class="onward">
              <button type="button" class="button quiet" @click=${onward}>${next}</button>
            </p>`
      }
    </div>
  </section>
`;
