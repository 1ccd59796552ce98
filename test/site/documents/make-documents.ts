import { deflateSync } from 'node:zlib';
import { strToU8, type Zippable, zipSync } from 'fflate';

/** An archive of texts and bytes. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
  );
  return zipSync(entries);
}

const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

/** A Word document: body as XML, other parts by name. */
export function docxOf(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const xml = `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
  return zipOf({ '[Content_Types].xml': TYPES, 'word/document.xml': xml, ...parts });
}

/** A paragraph; each text is a run of its own. */
export function paragraph(...runs: string[]): string {
  return `<w:p>${runs.map((text) => `<w:r>\n<w:t>${text}</w:t></w:r>`).join('')}</w:p>`;
}

/** A table of a Word document. */
export function wordTable(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string => row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/**
 * A workbook of one sheet, its texts shared as spreadsheet programs write them.
 *
 * @param beside XML of the sheet behind its cells.
 */
export function xlsxOf(rows: readonly (readonly string[])[], sheet = '名单', beside = ''): Uint8Array {
  const texts = [...new Set(rows.flat())];
  const row = (cells: readonly string[], index: number): string =>
    `<row r="${index + 1}">${cells
      .map((text, column) =>
        text === ''
          ? ''
          : `<c r="${String.fromCharCode(65 + column)}${index + 1}" t="s"><v>${texts.indexOf(text)}</v></c>`,
      )
      .join('')}</row>`;
  return zipOf({
    '[Content_Types].xml': TYPES,
    'xl/workbook.xml': `<workbook><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si>${[...text].map((sign) => `<r><t>${sign}</t></r>`).join('')}</si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows.map(row).join('')}</sheetData>${beside}</worksheet>`,
  });
}

/**
 * A PDF file of one page whose letters are numbers of a font, as office programs write them.
 *
 * @param lines Each a list of strings that are shown one by one.
 */
export function pdfOf(
  lines: readonly (readonly string[])[],
  { info = '', hasMap = true, isPacked = false, trailer = '' } = {},
): Uint8Array {
  const letters = [...new Set(lines.flat().join(''))];
  const code = (letter: string): string => (letters.indexOf(letter) + 3).toString(16).padStart(4, '0');
  const utf16 = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');
  const shown = lines.map(
    (strings, index) =>
      `BT /F1 12 Tf 1 0 0 1 72 ${700 - index * 20} Tm [${strings.map((text) => `<${[...text].map(code).join('')}> -3 `).join('')}] TJ ET`,
  );
  const map = `begincodespacerange <0000> <ffff> endcodespacerange\n${letters.length} beginbfchar\n${letters
    .map((letter) => `<${code(letter)}> <${utf16(letter)}>`)
    .join('\n')}\nendbfchar`;
  const stream = (text: string, rest = ''): string => {
    const bytes = deflateSync(Buffer.from(text, 'latin1')).toString('latin1');
    return `<</Filter /FlateDecode /Length ${bytes.length} ${rest}>>\nstream\n${bytes}\nendstream`;
  };
  const plain: [number, string][] = [
    [1, '<</Type /Catalog /Pages 2 0 R>>'],
    [2, '<</Type /Pages /Kids [3 0 R] /Count 1 /Resources <</Font <</F1 5 0 R>> >> >>'],
    [3, '<</Type /Page /Parent 2 0 R /Contents 4 0 R>>'],
    [5, `<</Type /Font /Subtype /Type0 /Encoding /Identity-H ${hasMap ? '/ToUnicode 6 0 R' : ''}>>`],
    ...(info === '' ? [] : [[7, `<</Author <feff${utf16(info)}>>>`] as [number, string]]),
  ];
  const places = plain.map(([number], index) => {
    const at = plain.slice(0, index).reduce((sum, [, text]) => sum + text.length + 1, 0);
    return `${number} ${at}`;
  });
  const packed = `${places.join(' ')} `;
  const group = stream(
    packed + plain.map(([, text]) => text).join(' '),
    `/Type /ObjStm /N ${plain.length} /First ${packed.length}`,
  );
  const objects: [number, string][] = [
    ...(isPacked ? [[8, group] as [number, string]] : plain),
    [4, stream(shown.join('\n'))],
    [6, stream(map)],
  ];
  const body = objects.map(([number, text]) => `${number} 0 obj\n${text}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.7\n${body}trailer <</Root 1 0 R ${trailer}>>\n%%EOF`, 'latin1');
}

/**
 * A PDF file whose page has its font in its own dictionary, and a program that shows one string.
 *
 * @param font Rest of the font’s dictionary.
 * @param shown Bytes in hex.
 */
export function simplePdfOf(font: string, shown: string, filter: '' | 'hex' | 'base85' = ''): Uint8Array {
  const program = `BT /F1 12 Tf 72 700 Td <${shown}> Tj ET`;
  const packed = { '': program, hex: `${Buffer.from(program).toString('hex')}>`, base85: base85(program) }[filter];
  const name = { '': '', hex: '/Filter/ASCIIHexDecode', base85: '/Filter[/ASCII85Decode]' }[filter];
  const page = `<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 <</Type/Font${font}>>>>>>>>`;
  return Buffer.from(
    '%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n' +
      `3 0 obj\n${page}\nendobj\n4 0 obj\n<</Length ${packed.length}${name}>>stream\n${packed}\nendstream\nendobj\n` +
      'trailer<</Size 5/Root 1 0 R>>\n',
    'latin1',
  );
}

function base85(text: string): string {
  const groups = text.padEnd(Math.ceil(text.length / 4) * 4).match(/[\s\S]{4}/g) ?? [];
  const letters = groups.map((group) => {
    let value = Buffer.from(group, 'latin1').readUInt32BE();
    let word = '';
    for (let index = 0; index < 5; index += 1, value = Math.floor(value / 85))
      word = String.fromCharCode(33 + (value % 85)) + word;
    return word;
  });
  return `${letters.join('')}~>`;
}

/** A text in GB 2312. */
export function gb(text: string): Uint8Array {
  const codes = new Map<string, number[]>();
  for (let high = 0xa1; high < 0xf8; high += 1) {
    for (let low = 0xa1; low < 0xff; low += 1)
      codes.set(new TextDecoder('gb18030').decode(Uint8Array.of(high, low)), [high, low]);
  }
  return Uint8Array.from([...text].flatMap((letter) => codes.get(letter) ?? letter.charCodeAt(0)));
}
