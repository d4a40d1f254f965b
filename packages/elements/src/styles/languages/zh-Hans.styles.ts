import { css } from 'lit';

/** A Japanese typeface, which is what pages have, draws other shapes of the same characters, or none. */
export const styles = css`
  .frame:lang(zh) {
    font-family: var(
      --fukushi-font-family,
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans SC',
      'Noto Sans CJK SC',
      sans-serif
    );
  }
  .frame:lang(zh) :lang(ja) {
    font-family: var(
      --fukushi-font-family,
      'Hiragino Sans',
      'Yu Gothic UI',
      Meiryo,
      'Noto Sans JP',
      'Noto Sans CJK JP',
      sans-serif
    );
  }
  .traditional {
    display: none;
  }
  :host(:is(:lang(zh-Hant), :lang(zh-TW), :lang(zh-HK), :lang(zh-MO))) .traditional {
    display: inline;
  }
`;
