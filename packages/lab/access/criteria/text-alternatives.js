/** WCAG 1.1: text alternatives. */
import { closest, describe, nameOf, ours } from '../page/tree.js';

/** A picture in SVG; in HTML the image's own element. */
const PICTURES = 'svg, img, canvas, [role=img]';

export default [
  {
    number: 1,
    criterion: '1.1.1',
    level: 'A',
    wcag: '2.0',
    name: { ja: '非テキストコンテンツ', en: 'Non-text content' },
    method: {
      ja: '絵はすべて、名前があるか、読み上げから隠されている。体系図の中身は文章として存在する（1.3.1、1.3.2 で確かめる）。',
      en: 'Every picture has a name or is hidden from speech. The chart exists as text (see 1.3.1, 1.3.2).',
    },
    person: {
      ja: 'Orca の記録（docs/accessibility/heard.md）では、画面の絵は一つも読まれず、絵の意味は文章で聞こえる。残るのは紙のQRコード。5分で: 問合せ先のページ（v1/embed/contact-box/city/）の印刷プレビューを開き、QRコードを携帯電話で読んで、開いたページの名前がQRコードの名前（「小諸市」のページ）と同じか見る。',
      en: 'In what Orca says (docs/accessibility/heard.md) no picture on the screen is said, and its meaning is heard as text. What is left is the QR code on paper. In five minutes: open the print preview of a contact’s page (v1/embed/contact-box/city/), read the code with a telephone, and see that the page it opens is the one that the picture’s name says.',
    },
    axe: ['image-alt', 'svg-img-alt', 'role-img-alt', 'input-image-alt', 'object-alt', 'area-alt'],
    look() {
      const pictures = ours().filter(
        (element) => element.matches(PICTURES) && !element.parentElement?.closest('svg'),
      );
      if (pictures.length === 0) return undefined;
      return pictures
        .filter((picture) => !closest(picture, '[aria-hidden=true]'))
        .filter((picture) => !(picture.localName === 'img' && picture.getAttribute('alt') === ''))
        .filter((picture) => !nameOf(picture) && !picture.querySelector(':scope > title')?.textContent)
        .map((picture) => `${describe(picture)} is neither named nor hidden`);
    },
  },
];
