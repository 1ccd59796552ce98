/** Finds who taught the winners of a line, however they are written down. Pure. */
import type { RecordLine } from '@kepu/components/records';
import { peopleIn } from '../people-table.js';

const CLASS = '[\\d一二三四五六七八九初高]\\S{0,7}班';
const HAN = '\\p{Script=Han}';
/** 指导教师, 辅导员, 指导：; an honour such as 优秀指导教师 has words ahead and no sign. */
const LABEL = '(?:指导|辅导)(?:教师|老师|员|者)?';
/** 何远, 李老师, 何 远; no class, prize or contest, and nobody with a work, a class or tutors of their own behind. */
const NAME = `(?!${HAN}{0,3}[奖赛级节组班](?!${HAN}))(?:${HAN}{2,4}|${HAN}[ \u3000]+${HAN})(?!${HAN}|[\\s，,]*(?:${LABEL}|[《（(]))`;
/** Blanks and commas join three at most, so that a list of pupils behind a tutor stays one. */
const NAMES = `${NAME}(?:\\s*、\\s*${NAME})*(?:[，,\\s]+${NAME}){0,2}`;
const END = '(?=[）)。、，,；;\\s]|$)';
const TUTORS = new RegExp(
  `(?:([（(])|[》）)]|[^\\s，,；（(][\\s，,；]+)${LABEL}(?:[：:]\\s*|\\s*(?!\\S*奖))(${NAMES})${END}([）)]?)(?:[，,\\s]+(?=${CLASS}[\\s：:]*${NAME}|${HAN}{2,4}[\\s，,]*[（(]?${LABEL}))?`,
  'gu',
);

/**
 * Writes tutors into brackets, parted by 、: 王小雨 指导教师：李老师 周老师 becomes 王小雨（指导教师：李老师、周老师）. A class behind them,
 * and whoever has tutors or a second prize, begins the next winner.
 *
 * @param isDoubtful Told each tutor whom a blank or a comma alone joins to the one before, and who may be a winner.
 */
export function bracketTutors(line: string, isDoubtful: (name: string) => void): string {
  return line.replace(TUTORS, (whole, open: string | undefined, written: string, close: string, at: number) => {
    const names = peopleIn(written, '指导教师', 'adult').map(({ name }) => name);
    const isNextPlaced = /奖/.test(line.slice(0, at + 1)) && /^\s*\S{0,4}奖/.test(line.slice(at + whole.length));
    const [last = ''] = isNextPlaced && !open && names.length > 1 ? names.splice(-1) : [];
    const plain = written.replace(/\s/g, '');
    for (const name of names.slice(1)) if (!plain.includes(`、${name}`)) isDoubtful(name);
    const before = open ? '' : (/^[^\s，,；]/.exec(whole)?.[0] ?? '');
    const next = last || /[，,\s]$/.test(whole) ? `；${last}` : '';
    return `${before}（指导教师：${names.join('、')}）${open ? '' : close}${next}`;
  });
}

/** The same for an item of a list and those below it. */
export function withTutors(line: RecordLine, isDoubtful: (name: string) => void): RecordLine {
  const text = bracketTutors(line.text, isDoubtful);
  return { ...line, text, ...(line.items && { items: line.items.map((item) => withTutors(item, isDoubtful)) }) };
}
