/** What terms are made of: a Han character, a whole number (`28`, `3.2`), a Latin word, or one of a few signs (`%`). */
export interface Unit {
  text: string;
  /** Place in the folded text, in UTF-16 units. */
  start: number;
  end: number;
}

/** Every unit of a folded text. Of 2026.12.8 the day is a unit as it is in 12.8: whoever looks for it need not know the year. */
export const UNITS =
  /\d+(?:\.\d+(?!\.?\d))?|[a-zß-öø-ÿ\u0100-\u024f]+|[\u0370-\u03ff\u0400-\u04ff]+|[\u3041-\u30ff]|[%‰℃°]|\p{Script=Han}/gu;

/** @param folded Text from `foldUnits`. */
export function unitsOf(folded: string): Unit[] {
  const units: Unit[] = [];
  for (const match of folded.matchAll(UNITS))
    units.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return units;
}

const HAN = /^\p{Script=Han}$/u;

/** Whether a unit is one Han character. */
export function isHan(unit: string): boolean {
  return HAN.test(unit);
}
