import { type PdfFont, UNNAMED } from './font.js';
import { bytesOfHex, bytesOfLiteral, endOfLiteral } from './literal.js';

/** A token of a page's program, or of a dictionary. */
type Token =
  | { kind: 'string'; bytes: Buffer }
  | { kind: 'name' | 'operator'; text: string }
  | { kind: 'number'; value: number };

const TOKEN = /(\()|<([\da-f\s]*)>|\/([^\s/<>[\]()%{}]+)|([-+]?(?:\d+\.?\d*|\.\d+))|([A-Za-z'"][\w*]*)|%[^\r\n]*/gi;

/** Cuts a program into strings, names, numbers and operators; cost grows with its length alone. */
function* tokensOf(program: string): Generator<Token> {
  const pattern = new RegExp(TOKEN);
  for (let found = pattern.exec(program); found !== null; found = pattern.exec(program)) {
    const [, parenthesis, hex, name, number, operator] = found;
    if (parenthesis !== undefined) {
      const end = endOfLiteral(program, pattern.lastIndex);
      yield { kind: 'string', bytes: bytesOfLiteral(program.slice(pattern.lastIndex, end)) };
      pattern.lastIndex = end + 1;
    } else if (hex !== undefined) yield { kind: 'string', bytes: bytesOfHex(hex) };
    else if (name !== undefined) yield { kind: 'name', text: name };
    else if (number !== undefined) yield { kind: 'number', value: Number(number) };
    else if (operator !== undefined) yield { kind: 'operator', text: operator };
  }
}

/**
 * Runs the text operators of a page's program (PDF 32000-1, 9.4).
 *
 * @returns Lines as they are set: what stands at one height, with blanks where the pen moves.
 */
export function linesOfContent(program: string, fonts: ReadonlyMap<string, PdfFont>): string[] {
  const lines: string[] = [];
  let line = '';
  let font: PdfFont | undefined;
  let strings: Buffer[] = [];
  let numbers: number[] = [];
  let name = '';
  let height = 0;
  let shownAt = Number.NaN;
  let hasMoved = false;
  const show = (): void => {
    if (shownAt !== height) {
      if (line !== '') lines.push(line);
      line = '';
    } else if (hasMoved && line !== '') line += ' ';
    shownAt = height;
    hasMoved = false;
    for (const bytes of strings) line += font?.decode(bytes) ?? UNNAMED.repeat(bytes.length);
  };
  for (const token of tokensOf(program)) {
    if (token.kind === 'string') strings.push(token.bytes);
    else if (token.kind === 'name') name = token.text;
    else if (token.kind === 'number') numbers.push(token.value);
    else {
      const { text } = token;
      if (text === 'BT') height = 0;
      else if (text === 'Tf') font = fonts.get(name);
      else if (text === 'Td' || text === 'TD') height += numbers.at(-1) ?? 0;
      else if (text === 'Tm') height = numbers.at(-1) ?? 0;
      else if (/^(?:T\*|['"])$/.test(text)) height -= 1;
      hasMoved ||= /^(?:T[dDm]|BT)$/.test(text);
      if (/^(?:Tj|TJ|['"])$/.test(text)) show();
      strings = [];
      numbers = [];
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Texts of a dictionary: authors, titles, notes, values of forms. */
export function textsOf(dictionary: string): string[] {
  const texts: string[] = [];
  for (const token of tokensOf(dictionary))
    if (token.kind === 'string' && token.bytes.length > 1) texts.push(decodeText(token.bytes));
  return texts;
}

/** UTF-16 and UTF-8 with their marks; programs on Chinese machines write GB18030 as well. */
function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder(bytes[0] === 0xef && bytes[1] === 0xbb ? 'utf-8' : 'gb18030').decode(bytes);
}
