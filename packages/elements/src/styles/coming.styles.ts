import { css } from 'lit';

/**
 * What a reader has opened comes into its place, once. Nothing moves by itself, where that is not wanted
 * (WCAG 2.3.3), or on paper.
 */
export const comingStyles = css`
  @media screen and (prefers-reduced-motion: no-preference) {
    .chart .policy {
      animation: come 0.25s;
    }
    @keyframes come {
      from {
        opacity: 0;
        translate: 0 -0.5em;
      }
    }
  }
`;
