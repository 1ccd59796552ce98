import { CLASS } from '../../names/name-words.js';
import { simplify } from '../../traditional.js';
import type { Ambiguity } from './masking.js';
import { findNames, indexNames } from './name-index.js';
import type { NameMatch } from './name-matcher.js';
import { namesInProse } from './names-in-prose.js';

/** Behind a name these say that it is a pupil's, whatever else it means: 高山同学. */
const BEHIND = new RegExp(
  `^(?:等?(?:小?同学|小朋友|小选手|小队员)|[（(][^（）()]{0,6}班[）)]|[\\s　（(，,]{1,2}(?:[男女][\\s　，,]{1,2})?${CLASS})`,
  'u',
);
/** What makes somebody even of what is hardly a name: 明天同学, not 机器人同学们. */
const ADDRESSED = /^小?(?:同学|朋友)(?!们)/;
/** Before a name: 三（2）班高山, 小作者高山. */
const BEFORE = /(?:[）)\d一二三四五六七八九]班|[一二三四五六七八九]年级|小作者|小选手|小组长|同学[:：])[\s:：]{0,2}$/;
/** Only of a name that is no adult's: 高山的作品, 作者：高山. */
const MAKES = /^的(?:作品|画|小?发明|设计|手抄报|日记|小?论文|标本|创意)/;
const MAKER = /(?:作者|姓名|获奖者)[:：]\s?$/;

/**
 * Makes a function that finds names of pupils that are also words, or an adult's, where the words beside them tell.
 *
 * @param names Such names, and what is hardly one, → why they are left alone elsewhere, and what stands in their place.
 * @param findOthers Finds names that are nothing else: 王小明、高山 are two pupils.
 */
export function makePupilFinder(
  names: ReadonlyMap<string, { why: Ambiguity | 'nobody'; shown: string }>,
  findOthers: (text: string) => NameMatch[],
): (text: string) => NameMatch[] {
  const index = indexNames(new Map([...names].map(([name, { shown }]) => [name, shown])));
  return (text) => {
    const found = index.size === 0 ? [] : findNames(text, [index]);
    let others: NameMatch[] | undefined;
    const isListed = ({ start, end }: NameMatch): boolean => {
      if (text[start - 1] !== '、' && text[end] !== '、') return false;
      others ??= findOthers(text);
      return others.some((other) => other.end === start - 1 || other.start === end + 1);
    };
    // 高山同学 is one word where 某同学 stands for the name.
    const whole = (match: NameMatch): NameMatch =>
      match.replacement.endsWith('同学') && text.startsWith('同学', match.end)
        ? { ...match, end: match.end + 2 }
        : match;
    return found
      .filter((match) => {
        const { name, start, end } = match;
        const before = simplify(text.slice(Math.max(0, start - 8), start));
        const behind = simplify(text.slice(end, end + 12));
        if (names.get(name)?.why === 'nobody') return ADDRESSED.test(behind);
        if (BEHIND.test(behind) || BEFORE.test(before)) return true;
        return (
          names.get(name)?.why === 'word' &&
          (isNamedIn(text, start) || MAKES.test(behind) || MAKER.test(before) || isListed(match))
        );
      })
      .map(whole);
  };
}

/** True where the line itself tells that a name stands at a place. */
function isNamedIn(text: string, start: number): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  return namesInProse(text.slice(from, end < 0 ? undefined : end), 'pupils').some(
    ({ index, certainty }) => from + index === start && certainty !== 'maybe',
  );
}
