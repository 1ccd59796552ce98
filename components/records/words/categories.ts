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
  /^$|会务|会议|其[他它]|meeting|other/i,
];

/** Colours that further names take: not that of the festival, and not the grey of “other”. */
const FIRST_COLOUR = 2;
const COLOURS = 6;

/** How a category is drawn; colour and shape both differ, so that neither has to be seen alone. */
export interface CategoryMark {
  /** 1–8, the number of the token `--kepu-category-N`. */
  colour: number;
  /** 1–8, the number of the drawing. */
  shape: number;
}

/**
 * Which kind a category is of: 1 festival, 2 contest, 3 exhibition, 4 reading, 5 excursion, 6 lecture, 7 club, 8 meetings,
 * “other” and none at all; 9 for all that no word recognises.
 */
export function categoryIndexOf(name: string): number {
  const index = WORDS.findIndex((words) => words.test(name.trim()));
  return (index < 0 ? WORDS.length : index) + 1;
}

/**
 * Colour and shape of a category, the same on every element and page, whatever else stands there. The known kinds have
 * their number for both; any other name has one of 42 further pairs, which follows from the name alone.
 */
export function categoryMarkOf(name: string): CategoryMark {
  const index = categoryIndexOf(name);
  if (index <= WORDS.length) return { colour: index, shape: index };
  const pairs = COLOURS * (WORDS.length - 1);
  // 29 keeps the names apart that schools use: 劳动 and 实验, 观星 and 航模.
  const pair = Array.from(name.trim()).reduce((sum, sign) => (sum * 29 + (sign.codePointAt(0) as number)) % pairs, 0);
  const colour = FIRST_COLOUR + (pair % COLOURS);
  // Any shape but the one that belongs to the colour.
  return { colour, shape: ((colour + Math.floor(pair / COLOURS)) % WORDS.length) + 1 };
}
