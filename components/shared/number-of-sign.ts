/** The number that a sign stands for in our tables of characters: A is 0 … Z 25, a 26 … z 51, 0 52 … 9 61. */
export function numberOf(sign: string): number {
  const code = sign.charCodeAt(0);
  return code < 58 ? code + 4 : code < 91 ? code - 65 : code - 71;
}
