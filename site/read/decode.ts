import { isUtf8 } from 'node:buffer';

/** A text as read from disk: without BOM, `\n` line ends. */
export interface DecodedText {
  text: string;
  /** Set when the bytes were not UTF-8 and had to be converted. */
  convertedFrom?: 'GB18030' | 'UTF-16';
}

/** The first line that could not be read, 1-based. */
export interface DecodeFailure {
  failedLine: number;
}

/**
 * Decodes strictly: UTF-8, else UTF-16 with a BOM, else GB18030 if the outcome looks like Chinese text.
 * Nothing is replaced by question marks: a text is right or it is refused.
 */
export function decodeText(bytes: Uint8Array): DecodedText | DecodeFailure {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    const text = tryDecode(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', bytes);
    return text === undefined ? { failedLine: 1 } : { text: unifyLineEnds(text), convertedFrom: 'UTF-16' };
  }
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) {
    // Zero bytes are valid UTF-8, but no editor writes them: this is a program's file under a wrong name.
    const zero = utf8.indexOf('\0');
    return zero < 0 ? { text: unifyLineEnds(utf8) } : { failedLine: countLines(utf8.slice(0, zero)) };
  }
  const gb = tryDecode('gb18030', bytes);
  if (gb !== undefined && looksChinese(gb)) return { text: unifyLineEnds(gb), convertedFrom: 'GB18030' };
  return { failedLine: firstBadLine(bytes) };
}

/** Several times as fast as a strict decoder, and as strict. Without BOM; undefined if it is no UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', hasBom ? 3 : 0);
}

/** The text without its BOM; `undefined` if it is not in this encoding, or nobody knows one of that name. */
export function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Damaged UTF-8 often decodes as GB18030 too, but into rare characters: of the Han in a real Chinese text nearly all
 * belong to GB 2312 level one and two, which decode to the basic block, and private-use characters do not occur.
 */
function looksChinese(text: string): boolean {
  let han = 0;
  let common = 0;
  let strange = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    if ((code >= 0xe000 && code <= 0xf8ff) || code > 0xffff || code < 0xa0 || character === '\0') strange += 1;
    else if (code >= 0x4e00 && code <= 0x9fff) {
      han += 1;
      if (COMMON.has(character)) common += 1;
    }
  }
  if (strange * 20 > han) return false;
  return han < 20 ? strange === 0 : common * 12 >= han;
}

/** Frequent characters of any modern text and of a school's; together every sixth or so of running text. */
const COMMON = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严校班级奖赛师辅科技',
);

function firstBadLine(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const bad = lenient.indexOf('\ufffd');
  return countLines(bad < 0 ? '' : lenient.slice(0, bad));
}

function countLines(before: string): number {
  return before.split(/\r\n|\r|\n/).length;
}

function unifyLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function startsWith(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}
