import { css } from 'lit';

/** Typefaces of pages in Japanese lack letters with two marks, which would then come from another, within a word. */
export const styles = css`
  .frame:lang(vi) {
    font-family: var(--fukushi-font-family, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    letter-spacing: normal;
  }
  :is(h2, h3, h4, h5, h6):lang(vi) {
    line-height: 1.6;
  }
`;
