import type { Kit } from '../views/kit.js';

/** The switch between actors. */
export const actionListStyles = ({ css }: Kit) => css`
  .controls ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .controls li {
    flex: auto;
  }
  .switch {
    border: 0.1875em var(--mark) var(--solid);
    inline-size: 100%;
    min-block-size: 3.25em;
  }
  .switch .icon {
    color: var(--solid);
  }
  .switch[aria-pressed='true'] {
    background: var(--solid);
    text-decoration: underline 0.125em;
    text-underline-offset: 0.25em;
  }
  .switch[aria-pressed='true'],
  [aria-pressed='true'] .icon {
    color: var(--on-solid);
  }
  .unchosen {
    display: none;
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    .used ~ .group {
      animation: come 0.25s;
    }
    @keyframes come {
      from {
        opacity: 0;
        translate: 0 -0.5em;
      }
    }
  }
  @media print {
    .controls {
      display: none;
    }
    :host(:not([print='as-shown'])) .unchosen {
      display: block;
    }
  }
`;
