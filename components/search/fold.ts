/**
 * Brings text to the form that is searched: full-width letters, digits and signs become half-width, letters small and plain
 * – é is e –, digits above and below the line common ones. Every UTF-16 unit stays one unit, so that a place found in the
 * folded text is the same place in the text.
 */
export function foldUnits(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000A-Z²³¹À-ÖØ-öø-ɏḀ-ỿ⁰-⁹₀-₉]/g, (unit) =>
    unit.normalize('NFKD').charAt(0).toLowerCase(),
  );
}
