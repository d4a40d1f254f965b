import type { Phone } from '@fukushi-widgets/model';
import { IS_EXTENSION, readPhones } from './phones.js';
import type { RowReader } from './row-reader.js';

/** What stands in a phone's 区分 when the number takes faxes too. */
export const WITH_FAX = 'FAX兼';

/** Each telephone's cell with its 内線 and its 区分, and the FAX among the numbers, where there is one. */
export function phonesIn(reader: RowReader): {
  readonly phones: readonly Phone[];
  readonly fax: string | undefined;
} {
  let inPhones: string | undefined;
  const phones = reader.cells('phone').flatMap(({ header, text, place }) => {
    const email = emailAddress(text);
    if (email !== undefined) {
      reader.keepUnclear(header, text, 'は電話番号ではなくメールアドレスです');
      return [];
    }
    const read = readPhones(text);
    if (read.phones.length > 0) for (const doubt of read.doubts) reader.unclear(header, doubt);
    for (const words of read.mended) reader.told(header, words);
    if (!read.isWhole) reader.keepUnclear(header, text, 'の全部は番号になりません');
    inPhones ??= read.fax;
    if (read.fax !== undefined) reader.told(header, `FAX を ${read.fax} と読みました`);
    const fax = read.fax === undefined ? [] : [{ number: read.fax, label: 'FAX' }];
    const [first, ...others] = read.phones;
    return [
      ...(first ? [withColumns(first, reader, place)] : []),
      ...others,
      ...(reader.cells('fax').length > 0 ? fax : []),
    ];
  });
  return { phones, fax: inPhones };
}

/** What belongs to a telephone that is not there. */
export function withoutPhone(reader: RowReader, phones: readonly Phone[]): void {
  const places = new Set(phones.length === 0 ? [] : reader.cells('phone').map(({ place }) => place));
  for (const field of ['extension', 'phoneLabel'] as const)
    for (const { header, text, place } of reader.cells(field))
      if (!places.has(place)) reader.keepUnclear(header, text, 'の電話番号がありません');
}

function withColumns(phone: Phone, reader: RowReader, place: number): Phone {
  const labels = reader.at('phoneLabel', place).split('・').filter(Boolean);
  const label = labels.filter((word) => word !== WITH_FAX).join('・') || phone.label;
  const extension = reader.at('extension', place);
  const digits = extension.normalize('NFKC').replaceAll(/\s|番|内線/gu, '');
  const isPlain = IS_EXTENSION.test(digits);
  if (extension !== '' && !isPlain) reader.keepUnclear('内線番号', extension, 'は内線番号として読めません');
  const fax = phone.fax ?? labels.includes(WITH_FAX);
  return {
    number: phone.number,
    ...(label ? { label } : {}),
    ...(isPlain ? { extension: digits } : phone.extension ? { extension: phone.extension } : {}),
    ...(fax ? { fax } : {}),
  };
}

/** The FAX: that of its own cells, else the one that stood among the telephones. */
export function faxIn(
  reader: RowReader,
  phones: readonly Phone[],
  inPhones: string | undefined,
): string | undefined {
  const cells = reader.cells('fax');
  if (cells.length === 0) return inPhones;
  let fax: string | undefined;
  for (const { header, text } of cells) {
    const { phones: read, fax: named, doubts, mended, isWhole } = readPhones(text);
    const number = named ?? read[0]?.number;
    if (number !== undefined) for (const doubt of doubts) reader.unclear(header, doubt);
    for (const words of mended) reader.told(header, words);
    if (number !== undefined) fax ??= number;
    const isSame = number === undefined && /^(?:電話(?:番号)?(?:と|に)?)?(?:同じ|共通|兼用|兼)$/u.test(text);
    if (isSame && phones[0]) fax ??= phones[0].number;
    const isPlain = number !== undefined && isWhole && read.length < 2 && fax === number && !read[0]?.label;
    if (!isPlain && !isSame) reader.keepUnclear(header, text, 'の全部は FAX の番号になりません');
  }
  return fax;
}

/** Full-width marks are what a Japanese keyboard makes of an address. */
export function emailAddress(text: string): string | undefined {
  const address = text.normalize('NFKC').replace(/^mailto:/u, '');
  return /^[^\s?&@,;<>()]+@[^\s?&@,;<>()]+\.[a-z]{2,}$/iu.test(address) ? address : undefined;
}
