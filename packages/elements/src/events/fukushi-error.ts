import type { Problem } from '@fukushi-widgets/model';

/** What listeners learn about a problem. */
export type FukushiErrorDetail = Problem & {
  /** The sentence that the editor of the page also sees. */
  readonly message: string;
};

/** A tag could not show what it names. Bubbles and crosses shadow roots. */
export class FukushiErrorEvent extends CustomEvent<FukushiErrorDetail> {
  constructor(detail: FukushiErrorDetail) {
    super('fukushi-error', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'fukushi-error': FukushiErrorEvent;
  }
}
