/** The lines of iCalendar (RFC 5545, 3.1): folding, parameters, escaped text. */

/**
 * The bytes of a file in UTF-8, with the characters put together that a fold stands within (RFC 5545, 3.1); every line stays
 * on its line. What is no UTF-8 must not go through this.
 */
export function unfoldCharacters(bytes: Uint8Array): Uint8Array {
  const whole = Uint8Array.from(bytes);
  for (let at = 1; at + 1 < whole.length; at += 1) {
    // LF and a blank or TAB, in front of a byte that only goes on with a character.
    if (whole[at] !== 10 || (whole[at + 1] !== 32 && whole[at + 1] !== 9)) continue;
    const from = whole[at - 1] === 13 ? at - 1 : at;
    let end = at + 2;
    while (((whole[end] ?? 0) & 0xc0) === 0x80 && (whole[from - 1] ?? 0) >= 0x80) end += 1;
    if (end === at + 2) continue;
    const fold = whole.slice(from, at + 2);
    whole.copyWithin(from, at + 2, end);
    whole.set(fold, end - fold.length);
    at = end - 1;
  }
  return whole;
}

/** The text of a file, and whether it is GB18030, as older programs in China write it: whatever is no UTF-8. */
export function decodeCalendar(bytes: Uint8Array): { text: string; isConverted: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(unfoldCharacters(bytes)), isConverted: false };
  } catch {
    return { text: new TextDecoder('gb18030').decode(bytes), isConverted: true };
  }
}

/** One unfolded line. */
export interface ContentLine {
  /** Upper case, as are the names of parameters. */
  name: string;
  params: Record<string, string>;
  /** As written, still escaped; cut after {@link MAX_VALUE} characters. */
  value: string;
  /** Where it begins in the file, 1-based. */
  line: number;
}

/** More than any calendar needs to say at once; what comes from outside must not fill the page. */
export const MAX_VALUE = 5000;

/** Names and parameters before the colon. */
const MAX_HEAD = 1000;

/**
 * The unfolded lines of a file, in order; linear in its length. Takes CRLF, LF and CR, and leaves out what has no colon.
 *
 * @param text Without a byte order mark.
 */
export function* contentLines(text: string): Generator<ContentLine> {
  const physical = text.split(/\r\n?|\n/);
  for (let index = 0; index < physical.length; ) {
    const line = index + 1;
    let logical = physical[index] as string;
    for (index += 1; /^[ \t]/.test(physical[index] ?? ''); index += 1) {
      if (logical.length < MAX_HEAD + 2 * MAX_VALUE) logical += (physical[index] as string).slice(1);
    }
    const read = splitLine(logical);
    if (read) yield { ...read, line };
  }
}

function splitLine(logical: string): Omit<ContentLine, 'line'> | undefined {
  const parts: string[] = [];
  let isQuoted = false;
  let from = 0;
  for (let index = 0; index < Math.min(logical.length, MAX_HEAD); index += 1) {
    const sign = logical[index];
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted || (sign !== ';' && sign !== ':')) continue;
    parts.push(logical.slice(from, index));
    from = index + 1;
    if (sign === ';') continue;
    const [name = '', ...params] = parts;
    return {
      name: name.trim().toUpperCase(),
      params: Object.fromEntries(
        params.map((param) => {
          const [key = '', ...value] = param.split('=');
          return [key.toUpperCase(), value.join('=').replace(/"/g, '')];
        }),
      ),
      value: logical.slice(from, from + 2 * MAX_VALUE),
    };
  }
  return undefined;
}

/** The text that {@link escapeText} wrote, and that others write a little differently; trimmed and cut. */
export function unescapeText(value: string): string {
  return value
    .replace(/\\(.)/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))
    .trim()
    .slice(0, MAX_VALUE);
}

/** A list of texts, parted by commas that are not escaped. */
export function unescapeList(value: string): string[] {
  return (value.match(/(?:\\.|[^,\\])+/g) ?? []).map(unescapeText).filter(Boolean);
}

/** Text as the value of a line. Control characters may not stand in a file; line ends become `\n`. */
export function escapeText(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/([,;])/g, '\\$1');
}

/** A line in pieces of at most 75 octets, cut between characters, never inside one. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const code = sign.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return folded;
}
