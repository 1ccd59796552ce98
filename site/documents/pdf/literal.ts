/** Where the parenthesis closes that was opened before `from`; pairs of them may stand inside. */
export function endOfLiteral(program: string, from: number): number {
  const sign = /\\[\s\S]|[()]/g;
  sign.lastIndex = from;
  let depth = 1;
  for (let found = sign.exec(program); found !== null; found = sign.exec(program)) {
    if (found[0] === '(') depth += 1;
    else if (found[0] === ')') depth -= 1;
    if (depth === 0) return found.index;
  }
  return program.length;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The bytes of what stands between two parentheses. */
export function bytesOfLiteral(literal: string): Buffer {
  const text = literal.replace(/\\(?:([0-7]{1,3})|\r?\n|([\s\S]))/g, (_, octal, sign) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    return sign === undefined ? '' : (ESCAPES[sign] ?? sign);
  });
  return Buffer.from(text, 'latin1');
}

/** The bytes of what stands between `<` and `>`. */
export function bytesOfHex(hex: string): Buffer {
  const digits = hex.replace(/\s/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

/** The bytes of five letters for every four of them, `z` for four noughts, up to `~>` (PDF 32000-1, 7.4.3). */
export function bytesOfBase85(text: string): Buffer {
  const bytes: number[] = [];
  const letters = (text.split('~', 1)[0] ?? '').replace(/[^!-uz]/g, '').replaceAll('z', '!!!!!');
  for (let at = 0; at < letters.length; at += 5) {
    const group = letters.slice(at, at + 5);
    let value = 0;
    for (const letter of group.padEnd(5, 'u')) value = value * 85 + letter.charCodeAt(0) - 33;
    for (let index = 0; index < group.length - 1; index += 1) bytes.push(Math.floor(value / 256 ** (3 - index)) & 0xff);
  }
  return Buffer.from(bytes);
}
