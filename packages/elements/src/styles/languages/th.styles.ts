import { css } from 'lit';

/** Thai stands in typefaces of its own, with loops first, which are read more easily; its marks stand in two storeys. */
export const styles = css`
  .frame:lang(th) {
    font-family: var(
      --fukushi-font-family,
      Thonburi,
      'Noto Sans Thai Looped',
      'Leelawadee UI',
      'Noto Sans Thai',
      sans-serif
    );
    letter-spacing: normal;
    line-height: 1.8;
  }
  :is(h2, h3, h4, h5, h6):lang(th) {
    line-height: 1.6;
  }
`;
