/**
 * Normalised discounted cumulative gain with gains 3 and 1 (Järvelin, Kekäläinen 2002); 1 for nothing where there is nothing.
 *
 * @param found What was found, the best first.
 * @param judged Section → 2: about it, 1: mentions it in a way that helps.
 * @param results How many of what was found count.
 */
export function gainOf(found: readonly string[], judged: Readonly<Record<string, number>>, results: number): number {
  const grades = Object.values(judged).filter((grade) => grade > 0);
  if (grades.length === 0) return found.length === 0 ? 1 : 0;
  const gain = (list: readonly number[]) =>
    list.slice(0, results).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
  return gain(found.map((url) => judged[url] ?? 0)) / gain(grades.sort((a, b) => b - a));
}
