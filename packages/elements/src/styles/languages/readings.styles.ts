import { css } from 'lit';

/**
 * Readings (furigana), where a rendition has them. What is drawn is an attribute: copies, names, find and links to text
 * hold the words alone. Lines break where the text says so, because browsers find no phrases beside readings. The
 * margin is for WebKit, whose lines grow by the whole reading; at some widths the page there goes with them where lines
 * with readings are to be pretty or balanced (seen in WebKitGTK 2.50), so they are neither. What stands upright lays
 * out its words as boxes, which words with readings are not. On paper a reading stands in brackets after its word: the
 * text of a PDF would else have all readings of a line before the line.
 */
export const styles = css`
  .frame:has(rt) :is(p, h2, h3, h4, h5, h6, dt, dd, li, a) {
    word-break: keep-all;
  }
  @media screen {
    rt::before {
      content: attr(data-r) / '';
    }
    .frame:has(rt),
    ruby {
      line-height: 2;
    }
    .drawn:lang(ja) .philosophy ruby {
      display: ruby;
    }
    .drawn:lang(ja) .philosophy rt {
      display: ruby-text;
    }
    @supports (hanging-punctuation: first) {
      rt {
        margin-top: -1em;
      }
      :has(rt) {
        text-wrap: wrap !important;
      }
    }
  }
  @media print {
    ruby,
    rt {
      display: inline;
    }
    rt {
      font-size: 0.75em;
    }
    rt::before {
      content: '（' attr(data-r) '）';
    }
  }
`;
