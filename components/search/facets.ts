/** What sections may be filtered by. */
export interface Facets {
  /** Kind of page or record, in the reader's words. */
  kind?: string;
  /** `2026-2027`. */
  schoolYear?: string;
  categories?: string[];
  /** 1–12; absent means everybody. */
  grades?: number[];
}

/** Neighbouring sections with the same facets: how many, then numbers of names from 1 (0: none); grades are bits, bit 0 grade 1. */
type FacetRow = [sections: number, kind: number, schoolYear: number, grades: number, ...categories: number[]];

/** A part of facets, as it is written. */
export type FacetPart = [kinds: string[], schoolYears: string[], categories: string[], rows: FacetRow[]];

/** @param sections The facets of each section, in order. */
export function writeFacets(sections: readonly Facets[]): FacetPart {
  const names: [string[], string[], string[]] = [[], [], []];
  const numberOf = (list: string[], name: string | undefined): number => {
    if (name === undefined) return 0;
    const known = list.indexOf(name);
    return known < 0 ? list.push(name) : known + 1;
  };
  const rows: FacetRow[] = [];
  let before = '';
  for (const { kind, schoolYear, categories = [], grades = [] } of sections) {
    const row: FacetRow = [
      1,
      numberOf(names[0], kind),
      numberOf(names[1], schoolYear),
      grades.reduce((bits, grade) => bits | (1 << (grade - 1)), 0),
      ...categories.map((name) => numberOf(names[2], name)),
    ];
    const same = row.join(' ');
    const last = rows[rows.length - 1];
    if (last && same === before) last[0] += 1;
    else rows.push(row);
    before = same;
  }
  return [...names, rows];
}

/** @returns Gives the facets of a section by its number. */
export function readFacets([kinds, schoolYears, categories, rows]: FacetPart): (section: number) => Facets {
  const bySection: Facets[] = [];
  for (const [sections, kind, schoolYear, bits, ...own] of rows) {
    const facets: Facets = {
      ...(kind && { kind: kinds[kind - 1] as string }),
      ...(schoolYear && { schoolYear: schoolYears[schoolYear - 1] as string }),
      ...(own.length > 0 && { categories: own.map((number) => categories[number - 1] as string) }),
      ...(bits && {
        grades: Array.from({ length: 12 }, (_, at) => at + 1).filter((grade) => bits & (1 << (grade - 1))),
      }),
    };
    for (let left = sections; left > 0; left -= 1) bySection.push(facets);
  }
  return (section) => bySection[section] ?? {};
}
