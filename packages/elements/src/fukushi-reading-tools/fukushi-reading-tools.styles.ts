import type { Kit } from '../views/kit.js';

/** One button for each rendition, as many in a line as there is room for. On paper nothing can be chosen. */
export const readingToolsStyles = ({ css }: Kit) => css`
  .tools ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.25em;
  }
  .tools button {
    border-width: 0.125em;
    min-inline-size: 3em;
  }
  .tools [aria-pressed='true'] {
    background: var(--solid);
    border-color: var(--solid);
    color: var(--on-solid);
    text-decoration: underline 0.125em;
    text-underline-offset: 0.25em;
  }
  .unused {
    display: none;
  }
  .back button {
    border-style: dashed;
    font-weight: 400;
  }
  .said {
    margin-block-start: 0.5em;
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
