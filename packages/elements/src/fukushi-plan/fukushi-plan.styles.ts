import { css } from 'lit';

/** The whole plan: generous space between its parts. */
export const planStyles = css`
  .whole-plan {
    gap: 3em;
  }

  @container (min-width: 48em) {
    .contacts {
      align-items: start;
      grid-template-columns: 1fr 1fr;
    }
  }
`;
