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
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
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

/** A workbook of one sheet, its texts shared as spreadsheet programs write them. */
export function xlsxOf(rows: readonly (readonly string[])[], sheet = '名单'): Uint8Array {
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
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows.map(row).join('')}</sheetData></worksheet>`,
  });
}
