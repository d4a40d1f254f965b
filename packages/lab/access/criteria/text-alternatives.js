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
      ja: '名前のある絵について、名前が絵の意味と同じことを言っているか読む。',
      en: 'Where a picture has a name, read whether it says what the picture means.',
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
