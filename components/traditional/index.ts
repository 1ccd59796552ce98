/**
 * Traditional characters as simplified ones, so that 李老師 finds 李老师, and the other way round. Pure; a part of the
 * elements, loaded when a reader looks for Chinese words.
 */
import { numberOf } from '../shared/number-of-sign.js';
import { PAIRS } from './pairs.js';

/**
 * The text in simplified characters, each of them where the other stood; 乾, 著 and others that are everyday characters
 * themselves stay.
 */
export function simplify(text: string): string {
  table ??= readTable();
  let simple = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = table[text.charCodeAt(at)];
    if (!code) continue;
    simple += text.slice(from, at) + String.fromCharCode(code);
    from = at + 1;
  }
  return from > 0 ? simple + text.slice(from) : text;
}

/** For each UTF-16 unit the simplified one, 0 for itself. */
let table: Uint16Array | undefined;

function readTable(): Uint16Array {
  const read = new Uint16Array(0x10000);
  const ways = PAIRS.ways.match(/\d..|\w/g) ?? [];
  let [old, simple] = [0, 0];
  (PAIRS.steps.match(/-\d+-|\w/g) ?? []).forEach((step, at) => {
    simple += step.startsWith('-') ? Number(step.slice(1, -1)) : numberOf(step);
    const [first = '', second, third] = ways[at] ?? '';
    const way = second && third ? 52 + (Number(first) * 62 + numberOf(second)) * 62 + numberOf(third) : numberOf(first);
    old = (old + way) % ALL;
    read[HAN + old] = HAN + simple;
  });
  return read;
}

/** The characters that can be in the table. */
const [HAN, ALL] = [0x4e00, 0x5200];
