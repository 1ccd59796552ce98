import type { FacetChoice, SearchFacets, SearchFilter } from '../search-box/search-provider.js';
import type { Facets } from './facets.js';

/** Whether a section passes a filter. One without grades is for everybody. */
export function allows(facets: Facets, { grade, kind, schoolYear, category }: SearchFilter): boolean {
  const { grades = [], categories = [] } = facets;
  return (
    (kind === undefined || facets.kind === kind) &&
    (schoolYear === undefined || facets.schoolYear === schoolYear) &&
    (category === undefined || categories.includes(category)) &&
    (grade === undefined || grades.length === 0 || grades.includes(grade))
  );
}

/**
 * How many sections each choice would leave, the other choices being as they are.
 *
 * @param found Facets of all sections that were found.
 */
export function countFacets(found: readonly Facets[], filter: SearchFilter): SearchFacets {
  const left = (own: keyof SearchFilter) => found.filter((facets) => allows(facets, { ...filter, [own]: undefined }));
  const often = <V>(choices: FacetChoice<V>[]) => choices.sort((a, b) => b[1] - a[1]);
  const forGrades = left('grade');
  const { grade: chosen } = filter;
  const named = forGrades.flatMap(({ grades: own = [] }) => own);
  // What is for everybody is left by a grade that none names, too.
  const grades = [...new Set(chosen === undefined ? named : [...named, chosen])].sort((a, b) => a - b);
  return {
    kind: often(count(left('kind').map(({ kind }) => (kind === undefined ? [] : [kind])))),
    schoolYear: count(left('schoolYear').map(({ schoolYear }) => (schoolYear === undefined ? [] : [schoolYear]))).sort(
      ([a], [b]) => (a < b ? 1 : -1),
    ),
    grade: grades.map((grade) => [grade, forGrades.filter((facets) => allows(facets, { grade })).length]),
    category: often(count(left('category').map(({ categories = [] }) => categories))),
  };
}

function count(values: readonly (readonly string[])[]): FacetChoice<string>[] {
  const counts = new Map<string, number>();
  for (const value of values.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}
