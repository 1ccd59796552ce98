/** What the parts of a workbook share. */

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** XML 1.0 has no control characters but TAB, LF and CR, and no halves of pairs. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/g, (found) =>
      found.length === 2 ? found : '',
    )
    .replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
