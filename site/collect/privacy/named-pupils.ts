import type { Ambiguity } from './masking.js';
import type { NameMatch } from './name-matcher.js';

/** Behind a name these say that it is a pupil's, whatever else it means: 高山同学. */
const BEHIND = /^(?:等?(?:小?同学|小朋友|小选手|小队员)|[（(][^（）()]{0,6}班[）)])/;
/** Before a name: 三（2）班高山, 小作者高山. */
const BEFORE = /(?:[）)\d一二三四五六七八九]班|[一二三四五六七八九]年级|小作者|小选手|小组长|同学[:：])[\s:：]{0,2}$/;
/** Only of a name that is no adult's: 高山的作品, 作者：高山. */
const MAKES = /^的(?:作品|画|小?发明|设计|手抄报|日记|小?论文|标本|创意)/;
const MAKER = /(?:作者|姓名|获奖者)[:：]\s?$/;

/**
 * Makes a function that finds names of pupils that are also words, or an adult's, where the words beside them tell.
 *
 * @param names Such names → why they are left alone elsewhere, and what stands in their place.
 */
export function makePupilFinder(
  names: ReadonlyMap<string, { why: Ambiguity; shown: string }>,
): (text: string) => NameMatch[] {
  return (text) => {
    const matches: NameMatch[] = [];
    for (const [name, { why, shown }] of names) {
      for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
        const end = start + name.length;
        const [before, behind] = [text.slice(Math.max(0, start - 8), start), text.slice(end, end + 12)];
        const isPupil = BEHIND.test(behind) || BEFORE.test(before);
        const isMaker = why === 'word' && (MAKES.test(behind) || MAKER.test(before));
        if (isPupil || isMaker) matches.push({ start, end, replacement: shown });
      }
    }
    return matches.sort((a, b) => a.start - b.start);
  };
}
