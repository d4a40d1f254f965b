import { css } from 'lit';

/** Typefaces of pages in Japanese have no Hangul; Korean breaks its lines between words. */
export const styles = css`
  .frame:lang(ko) {
    font-family: var(
      --fukushi-font-family,
      'Apple SD Gothic Neo',
      'Malgun Gothic',
      'Noto Sans KR',
      'Noto Sans CJK KR',
      sans-serif
    );
  }
  .frame:lang(ko),
  :is(h2, h3, h4, h5, h6):lang(ko) {
    word-break: keep-all;
  }
  .frame:lang(ko) :lang(ja) {
    font-family: var(
      --fukushi-font-family,
      'Hiragino Sans',
      'Yu Gothic UI',
      Meiryo,
      'Noto Sans JP',
      'Noto Sans CJK JP',
      sans-serif
    );
    word-break: normal;
  }
`;
