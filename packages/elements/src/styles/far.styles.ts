import { css } from 'lit';

/**
 * Frames that wait until the screen is near (controllers/ground.ts); on paper all is drawn. Only where the engine keeps
 * what is read in its place when something above it grows (WebKit does not), and is known to find, copy and speak what
 * is not drawn (Firefox has not been heard). The ring of what has the focus would end at the edge of such a frame.
 * A sheet of its own: without it everything is drawn.
 */
export const far = css`
  @supports (overflow-anchor: auto) and (not (-moz-orient: inline)) {
    @media screen {
      .far {
        contain-intrinsic-block-size: auto 30em;
        content-visibility: auto;
        overflow-clip-margin: 1em;
      }
    }
  }
`;
