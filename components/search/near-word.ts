import type { IndexReader } from './index-reader.js';
import { segmentsOf } from './segment.js';
import { exactly } from './slots.js';
import { ENDS } from './words/endings.js';

/** So many words that go on differently leave open which one was meant. */
const MOST_ENDINGS = 2;
/** What stands before any word: 小科技 is not 小学科技. */
const BEFORE = /^[大小新老好多各]/;

/** The word of four characters that three are without one of its middle: 食安全, 智能造. */
export async function longerWord(reader: IndexReader, typed: string): Promise<string | undefined> {
  if (BEFORE.test(typed)) return undefined;
  const [first, second, third] = typed as unknown as [string, string, string];
  return (await reader.wordsFrom(first, second)).find(
    (word) =>
      word.length === 4 && (word.endsWith(second + third) || (word.startsWith(first + second) && word.endsWith(third))),
  );
}

/** The word of three characters that two are without its middle: 水箭 is 水火箭. */
export async function wordAround(reader: IndexReader, typed: string): Promise<string | undefined> {
  const [first, last] = typed as unknown as [string, string];
  // What is a word was meant so.
  if (BEFORE.test(typed) || !isLoose(typed)) return undefined;
  const words = (await reader.wordsFrom(first, last)).filter((word) => word.length === 3 && word.endsWith(last));
  return words.length <= MOST_ENDINGS ? words[0] : undefined;
}

/**
 * The word that three characters nearly are, by its form alone: they say too little to look for them in texts. The second
 * or third is another one – 机鹅人, 机器入 –, or these are in turn.
 */
export async function nearWord(reader: IndexReader, typed: string): Promise<string | undefined> {
  const [first, second, third] = typed as unknown as [string, string, string];
  const words = (await reader.wordsFrom(first, second)).filter((word) => word.length === 3 && !isLoose(word));
  const turned = words.find((word) => word === first + third + second);
  if (turned !== undefined) return turned;
  const middle = isLoose(typed) ? words.find((word) => word.charAt(2) === third) : undefined;
  if (middle !== undefined) return middle;
  // Whoever ends a word with what ends words means another one: 毕业照 is not 毕业生.
  if (ENDS.test(typed)) return undefined;
  const ends = words.filter((word) => word.startsWith(first + second));
  return ends.length <= MOST_ENDINGS ? ends[0] : undefined;
}

/** Whether a text is no word but characters: names of people, among others. */
function isLoose(text: string): boolean {
  return segmentsOf(text).every((segment) => segment.length === 1);
}

/** Whether a text is one word, of the browser or of the site. */
export async function isWord(reader: IndexReader, text: string): Promise<boolean> {
  if (segmentsOf(text).length === 1) return true;
  return (await reader.wordsFor(Array.from(text, (unit) => exactly(unit, reader.readings)))).includes(text);
}
