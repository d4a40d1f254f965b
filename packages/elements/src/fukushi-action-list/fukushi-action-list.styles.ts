import { css } from 'lit';

/** Actions by actor: tabs to choose one, a panel for each, each action beside the policy it belongs to. */
export const actionListStyles = css`
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
  .group {
    border-block-start: 0.5em solid var(--solid);
  }
  .by-policy > li {
    border-inline-start: 0.375em solid var(--accent);
    break-inside: avoid;
    padding: 0.25em 0 0.25em 1em;
  }
  .policy-name {
    word-break: auto-phrase;
  }

  @container (min-width: 36em) {
    .policy-name .title {
      display: inline;
    }
  }
  @container (min-width: 52em) {
    .by-policy {
      column-gap: 2em;
      grid-template-columns: 1fr 1fr;
    }
  }
  .unchosen {
    display: none;
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
