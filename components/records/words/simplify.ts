/** Places as they are written in Hong Kong, Macao and Taiwan: each traditional character before the simplified one. */
const PAIRS = '獎奖優优勝胜軍军銀银銅铜勵励';

/**
 * The words of a place in simplified characters: 一等獎 is 一等奖. Each stays where it was.
 *
 * @param more Pairs of further characters.
 */
export function simplify(text: string, more = ''): string {
  const pairs = PAIRS + more;
  return text.replace(/[\u4e00-\u9fff]/g, (char) => {
    const at = pairs.indexOf(char);
    return (at % 2 === 0 && pairs[at + 1]) || char;
  });
}
