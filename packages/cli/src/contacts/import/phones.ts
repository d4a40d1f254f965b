import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Phone } from '@fukushi-widgets/model';
import { definitions } from '../../schema/definitions.js';

/** What a cell of telephone numbers says. */
export interface ReadPhones {
  readonly phones: readonly Phone[];
  readonly fax?: string;
  /** What an editor should look at before the number is published. */
  readonly doubts: readonly string[];
  /** What was written otherwise without changing what it says. */
  readonly mended: readonly string[];
  /** Words that found no place: the whole of them goes into the note. */
  readonly isWhole: boolean;
}

const DIGITS = String.raw`#\d{4}(?!\d)|\+?\(?\d(?:[\d()-]|(?<=[)\d]) (?=[(\d]))*\d`;
const NUMBER = new RegExp(DIGITS, 'u');
/** Between two numbers; what follows it must look like a number or a word of its own. */
const BETWEEN = /\s*(?:[・、,，;/／\n]|または|又は|及び|および|\s{2,})\s*(?=\D{0,12}[#+(]?\d)/u;
const RANGE = /\d\s*[~〜～]\s*\d/u;
const EXTENSION = /\(?\s*(?:内線|内|ext\.?|EXT\.?)\s*[:：]?\s*(\d+(?:[-・,、~〜]\d+)*)\s*(?:番)?\s*\)?/u;
const WITH_FAX =
  /\(?\s*(?:FAX|ファックス|ファクス|ファクシミリ)\s*(?:も)?(?:兼用?|共用|共通|同じ)\s*\)?|\(?(?:TEL|電話)\s*[・/&]\s*FAX\)?|\(?(?:兼|同)\s*FAX\)?/iu;
const IS_FAX =
  /^\(?\s*(?:FAX|F|ファックス|ファクス|ファクシミリ)\b|^\(?\s*(?:ファックス|ファクス|ファクシミリ)/iu;
const PLAIN_WORD = /^(?:TEL|電話|電話番号|℡|☎|Tel\.?)\s*[.:]?\s*/iu;

/** Dashes of every kind between digits, the long vowel mark and the minus sign among them. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/(?<=[\d)])\s*[‐‑‒–—―−ー－]\s*(?=[\d(])/gu, '-')
    .trim();

/**
 * Reads Japanese telephone notation: several numbers in one cell, 内線, （代表）, FAX兼, full-width digits, a zero
 * that a spreadsheet took. We split first, because libraries take what follows a ～ for an extension and know no 内線;
 * what a number's digits mean is then for the library to say.
 */
export function readPhones(cell: string): ReadPhones {
  const text = plain(cell);
  const phones: Phone[] = [];
  const doubts: string[] = [];
  const mended = /[０-９]/u.test(cell) ? ['全角の数字を半角にしました'] : [];
  let fax: string | undefined;
  let isWhole = true;
  // （代表） and the like may hold a mark that stands between numbers elsewhere.
  const pieces = RANGE.test(text) ? [text] : text.split(BETWEEN).filter(Boolean);
  for (const piece of pieces) {
    const read = readPiece(piece);
    doubts.push(...read.doubts);
    mended.push(...read.mended);
    if (!read.isWhole) isWhole = false;
    if (!read.phone) continue;
    if (read.isFax && fax === undefined) fax = read.phone.number;
    else phones.push(read.isFax ? { ...read.phone, label: 'FAX' } : read.phone);
  }
  if (phones.length > 1) doubts.push(`番号が${phones.length}つあります（${phones.map(said).join('、')}）`);
  return { phones, ...(fax === undefined ? {} : { fax }), doubts, mended: [...new Set(mended)], isWhole };
}

const said = ({ number, label }: Phone): string =>
  typeof label === 'string' ? `${label} ${number}` : number;

interface Piece {
  readonly phone?: Phone;
  readonly isFax: boolean;
  readonly doubts: readonly string[];
  readonly mended: readonly string[];
  readonly isWhole: boolean;
}

function readPiece(piece: string): Piece {
  const isBoth = WITH_FAX.test(piece);
  const extension = EXTENSION.exec(piece)?.[1];
  const bare = piece.replace(EXTENSION, ' ').replace(WITH_FAX, ' ').trim();
  const isFax = !isBoth && IS_FAX.test(bare);
  const words = bare
    .replace(isFax ? IS_FAX : PLAIN_WORD, '')
    .replace(/番号/u, '')
    .trim();
  const found = NUMBER.exec(words)?.[0];
  if (found === undefined) {
    return { isFax, doubts: [`「${piece}」に番号がありません`], mended: [], isWhole: false };
  }
  const { number, doubts, mended } = readNumber(found);
  const label = words
    .replace(found, ' ')
    .replaceAll(/[()[\]【】:：.]/gu, ' ')
    .trim()
    .replaceAll(/\s+/gu, ' ');
  const isLabel = label.length <= 12 && !/\d|[~〜～]/u.test(label);
  const plainExtension = extension !== undefined && IS_EXTENSION.test(extension);
  const isWhole = isLabel && (extension === undefined || plainExtension) && number !== undefined;
  return {
    ...(number === undefined
      ? {}
      : {
          phone: {
            number,
            ...(label !== '' && isLabel ? { label } : {}),
            ...(plainExtension ? { extension } : {}),
            ...(isBoth ? { fax: true } : {}),
          },
        }),
    isFax,
    doubts: [
      ...doubts,
      ...(isWhole || number === undefined ? [] : [`「${piece}」のうち ${number} だけを番号としました`]),
    ],
    mended,
    isWhole,
  };
}

interface ReadNumber {
  readonly number?: string;
  readonly doubts: readonly string[];
  readonly mended: readonly string[];
}

/** What our schema takes as a number, and as an extension. */
const ACCEPTED = patternOf('phoneNumber');
export const IS_EXTENSION = patternOf('extension');

function patternOf(name: string): RegExp {
  return new RegExp(String(definitions[name]?.['pattern']), 'u');
}

function readNumber(found: string): ReadNumber {
  const hyphened = found
    .replace(/^\((\d+)\)\s*/u, '$1-')
    .replace(/\((\d+)\)\s*/u, '-$1-')
    .replaceAll(' ', '-');
  const digits = hyphened.replaceAll(/[^\d]/gu, '');
  if (/^#\d{4}$|^\d{3}$/u.test(hyphened)) return { number: hyphened, doubts: [], mended: [] };
  if (hyphened.startsWith('+')) {
    const national = parsePhoneNumberFromString(hyphened, 'JP');
    if (national?.country === 'JP') return formatted(national.number.replace('+81', '0'), hyphened);
    return { doubts: [`「${found}」は日本の番号ではありません`], mended: [] };
  }
  if (/^[1-9]/u.test(digits) && digits.length >= 9 && digits.length <= 10) {
    const read = formatted(`0${digits}`, found);
    const rebuilt = ACCEPTED.test(`0${hyphened}`) ? `0${hyphened}` : read.number;
    if (rebuilt !== undefined) {
      return {
        number: rebuilt,
        doubts: [`「${found}」は先頭の0が落ちています。${rebuilt} と読みました`],
        mended: [],
      };
    }
  }
  if (ACCEPTED.test(hyphened) && digits.startsWith('0')) {
    const isPossible = digits.length === 10 || digits.length === 11;
    return {
      number: hyphened,
      doubts: isPossible ? [] : [`「${found}」は数字が${digits.length}桁です（10桁か11桁のはずです）`],
      mended: hyphened === found ? [] : [`「${found}」を ${hyphened} と書きました`],
    };
  }
  if (digits.startsWith('0')) return formatted(digits, found);
  return { doubts: [`「${found}」は市外局番がないか、番号として読めません`], mended: [] };
}

/** Digits with the hyphens that the library knows for their area. */
function formatted(digits: string, found: string): ReadNumber {
  const number = parsePhoneNumberFromString(digits, 'JP');
  const national = number?.isPossible() ? number.formatNational() : '';
  return ACCEPTED.test(national)
    ? { number: national, doubts: [], mended: [`「${found}」を ${national} と書きました`] }
    : { doubts: [`「${found}」を番号として読めません`], mended: [] };
}
