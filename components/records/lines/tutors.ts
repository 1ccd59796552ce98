/** Finds who taught the winners of a line, however they are written down. Pure. */
import { ANY_CLASS, parsePeople } from '../words/people.js';

/** 指导教师, 辅导员, 指导：; an honour such as 优秀指导教师 has words ahead and no sign. */
const LABEL = '(?:指导|辅导)(?:教师|老师|员|者)?';
const WORD = '\\p{Script=Han}{2,4}';
/** 何远, 李老师, 何 远; no class, prize or contest, and nobody with a work, a class or tutors of their own behind. */
const NAME = `(?!\\p{Script=Han}{0,3}[奖赛级节组班](?!\\p{Script=Han}))(?:${WORD}|\\p{Script=Han}[ \u3000]+\\p{Script=Han})(?!\\p{Script=Han}|[\\s，,]*(?:${LABEL}|[《（(]))`;
/** Blanks and commas join three at most, so that a list of pupils behind a tutor stays one. */
const TUTORS = new RegExp(
  `(?:([（(])|[》）)]|[^\\s，,；;（(][\\s，,；;]+)${LABEL}(?:[：:]\\s*|\\s*(?!\\S*奖))(${NAME}(?:\\s*、\\s*${NAME})*(?:[，,\\s]+${NAME}){0,2})(?=[）)。、，,；;\\s]|$)([）)]?)(?:[，,\\s]*(?=(${ANY_CLASS}[\\s：:]*${WORD}|${WORD}[\\s，,]*[（(]?${LABEL}))|)`,
  'gu',
);

/** 罗敏和傅强, 罗敏（语文）: tutors behind their label who are not parted by a sign, or have their subject beside them. */
const JOINED = new RegExp(
  `(${LABEL}[：:\\s]\\s*(?:${WORD}[、，]\\s*){0,2}\\p{Script=Han}{2,3})[和与及](?=\\p{Script=Han}{2,3}(?!\\p{Script=Han}))`,
  'gu',
);
const SUBJECT = new RegExp(
  `(${LABEL}[：:\\s]\\s*(?:${WORD}(?:、\\s*)?){1,3})[（(](?!${ANY_CLASS})[\\p{Script=Han}]{2,6}(?:[教老]师)?[）)]`,
  'gu',
);

/** Each replacement takes out one of a row. */
function withoutSubjects(line: string): string {
  const plain = line.replace(SUBJECT, '$1');
  return plain === line ? line : withoutSubjects(plain);
}

/**
 * Writes tutors into brackets, parted by 、: 王小雨 指导教师：李老师 周老师 becomes 王小雨（指导教师：李老师、周老师）. A class behind them,
 * and whoever has tutors or a second prize, begins the next winner.
 *
 * @param doubt Told each tutor whom a blank or a comma alone joins to the one before, and who may be a winner.
 */
export function bracketTutors(line: string, doubt?: (name: string) => void): string {
  const plain = withoutSubjects(line.replace(JOINED, '$1、'));
  return plain.replace(TUTORS, (whole, open = '', written: string, close: string, next, at: number) => {
    const names = parsePeople(written, 'adult').map(({ name }) => name);
    const isNextPlaced =
      /奖/.test(plain.slice(0, at + 1)) && /^\s*[^\s；;]{0,4}奖/.test(plain.slice(at + whole.length));
    const last = isNextPlaced && !open && names.length > 1 ? names.pop() : '';
    for (const name of names.slice(1)) if (!written.replace(/\s/g, '').includes(`、${name}`)) doubt?.(name);
    const before = open ? '' : (/^[^\s，,；]/.exec(whole)?.[0] ?? '');
    return `${before}（指导教师：${names.join('、')}）${open ? '' : close}${last || next ? `；${last}` : ''}`;
  });
}
