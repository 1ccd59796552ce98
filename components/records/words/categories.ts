/** Kinds of school activity by the words of their names. */

/** In the order of the tokens `--kepu-category-1` … ; the first match decides. */
const WORDS: readonly RegExp[] = [
  /科技节|艺术节|节庆|festival/i,
  /赛|评选|征集|contest|competition/i,
  /展|exhibition/i,
  /阅读|读书|图书|reading/i,
  /参观|实践|研学|考察|基地|visit|field/i,
  /讲座|报告会|课堂|培训|lecture|talk/i,
  /社团|兴趣|小组|club/i,
];

/**
 * Number of a category's colour and shape, the same on every element and page: 1 festival, 2 contest, 3 exhibition,
 * 4 reading, 5 excursion, 6 lecture, 7 club, 8 for all that no word recognises.
 */
export function categoryIndexOf(name: string): number {
  const index = WORDS.findIndex((words) => words.test(name));
  return (index < 0 ? WORDS.length : index) + 1;
}
