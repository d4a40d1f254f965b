import { strToU8, zipSync } from 'fflate';

/** Text as Windows writes it in Japan; throws where it has no such letter. */
export function cp932(text: string): Buffer {
  return Buffer.concat(
    [...text].map((letter) => {
      const bytes = table().get(letter);
      if (!bytes) throw new Error(`cp932 has no ${letter}`);
      return Buffer.from(bytes);
    }),
  );
}

let letters: Map<string, readonly number[]> | undefined;

/** The way back from what the decoder of the platform makes of every pair of bytes. */
function table(): Map<string, readonly number[]> {
  if (letters) return letters;
  const decoder = new TextDecoder('shift_jis');
  letters = new Map();
  for (let byte = 0; byte < 0x80; byte++) letters.set(String.fromCharCode(byte), [byte]);
  for (let byte = 0xa1; byte < 0xe0; byte++) letters.set(decoder.decode(Uint8Array.of(byte)), [byte]);
  for (let lead = 0x81; lead < 0xfd; lead++) {
    for (let trail = 0x40; trail < 0xfd; trail++) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if ([...letter].length === 1 && letter !== '\uFFFD' && !letters.has(letter))
        letters.set(letter, [lead, trail]);
    }
  }
  return letters;
}

export const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

/** A cell of a spreadsheet: text with the reading kept above it, or a number with the number of its format. */
export type SheetCell =
  string | { text: string; reading: string } | { number: number; style?: 'era' | 'time' | 'date' };

const STYLES = { date: 1, time: 2, era: 3 } as const;

/** A spreadsheet as Excel in Japan saves it: shared strings with readings, dates as numbers with era formats. */
export function xlsx(...sheets: readonly (readonly (readonly SheetCell[])[])[]): Buffer {
  const strings: string[] = [];
  const cell = (value: SheetCell, at: string): string => {
    if (typeof value === 'object' && 'number' in value) {
      return `<c r="${at}"${value.style ? ` s="${STYLES[value.style]}"` : ''}><v>${value.number}</v></c>`;
    }
    const [text, reading] = typeof value === 'string' ? [value, ''] : [value.text, value.reading];
    if (text === '') return '';
    const phonetic =
      reading && `<rPh sb="0" eb="${text.length}"><t>${reading}</t></rPh><phoneticPr fontId="1"/>`;
    strings.push(
      `<si><t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t>${phonetic}</si>`,
    );
    return `<c r="${at}" t="s"><v>${strings.length - 1}</v></c>`;
  };
  const rowsOf = (rows: readonly (readonly SheetCell[])[]) =>
    rows
      .map(
        (cells, row) =>
          `<row r="${row + 1}">${cells.map((value, column) => cell(value, `${String.fromCharCode(65 + column)}${row + 1}`)).join('')}</row>`,
      )
      .join('');
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const bodies = sheets.map(
    (rows) => `<worksheet ${main}><sheetData>${rowsOf(rows)}</sheetData></worksheet>`,
  );
  const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': xml(
        `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${bodies.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${type}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
      ),
      '_rels/.rels': xml(
        `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      'xl/workbook.xml': xml(
        `<workbook ${main} xmlns:r="${office}"><sheets>${bodies.map((_, at) => `<sheet name="Sheet${at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': xml(
        `<Relationships xmlns="${packaged}/relationships">${bodies.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rId90" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId91" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      ),
      'xl/styles.xml': xml(
        `<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="176" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/><xf numFmtId="20" xfId="0" applyNumberFormat="1"/><xf numFmtId="176" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      ),
      ...Object.fromEntries(bodies.map((body, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml(body)])),
      'xl/sharedStrings.xml': xml(
        `<sst ${main} count="${strings.length}" uniqueCount="${strings.length}">${strings.join('')}</sst>`,
      ),
    }),
  );
}
