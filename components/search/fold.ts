/**
 * Brings text to the form that is searched: full-width letters, digits and signs become half-width, letters small.
 * Every UTF-16 unit stays one unit, so that a place found in the folded text is the same place in the text.
 */
export function foldUnits(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000A-ZÀ-ÖØ-Þ]/g, (unit) => {
    if (unit === '\u3000') return ' ';
    const code = unit.charCodeAt(0);
    const half = code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : unit;
    const small = half.toLowerCase();
    return small.length === 1 ? small : half;
  });
}
