// Reads tables of honours that are written for the eye: nothing but names, below and beside the words they have in common.
import {
  awardHeading,
  competitionOf,
  layOutGrid,
  parseGrades,
  parseLevel,
  parsePlace,
  type Table,
  type TableRow,
} from '@kepu/components/records';
import { looksLikeName } from '../../names/family-names.js';
import { latinPeopleOf } from '../../names/latin-columns.js';
import { areHardlyWords } from '../../names/name-shape.js';
import { isClassHead, isOfNames, isOfWorks, peopleIn } from '../people-table.js';

type Cells = ReturnType<typeof layOutGrid>[number]['cells'];

/** Columns of the table that is made, in the words of a list of awards. */
type Field = '姓名' | '班级' | '年级' | '等次' | '级别' | '比赛' | '类别';

/** What a heading says of the winners below it or behind it. */
type Said = Partial<Record<Field, string>>;

/** A row of names, and what stands above it. */
interface NamedRow {
  row: TableRow;
  cells: Cells;
  said: Said;
}

/** Where nobody is named. */
const NOBODY = /^(?:[-—–/\\]*|无|空缺|暂?缺)$/;
/** Two to four characters: 夏沐晨; 阿依古丽·买买提, and what an author has masked. */
const SHORT = /^\p{Script=Han}{2,4}$/u;
const OTHER = /^\p{Script=Han}{2,}[·•]\p{Script=Han}{2,}$|^\p{Script=Han}{1,2}[某*＊×○]{1,2}\p{Script=Han}?$/u;
/** A sentence, or a remark. */
const NO_HEADING = /[，,。；;：:、]|^.{16}|^[备附]?注|说明/;
/** Part of the names that must be as most are. */
const SHARE = 3 / 4;
/** Heads of columns that say something of all names of a row; those of its group are part of their category. */
const OF_ROWS =
  /^(?:等[次第级]|奖[项次别级]|名次|级别|班级|年级|[序编]号|备注|说明|时间|日期|年[份度]|学年|届[次别]?|比赛|竞赛|赛[事项])$|单位$|学校$|组别|类别|学段|年段|分组|项目|^(?:event|competition|contest|category|section|group|place|prize|award|rank|level|class|form|grade|year|date|school|no\.?|number|notes?|remarks?)$/i;
const OF_GROUP = /^(?:组别|类别|学段|年段|分组|组|项目)$/;

/**
 * A list of honours whose columns hold nothing but names, with a row for each of them. What stands above a column (五（1）班, 亚军,
 * 科幻画), in a row of its own (一等奖) or before the names of a row says of each whatever it is: class, place, level, grade, contest
 * or category. Tables of anything else stay as they are.
 */
export function unfoldNames(table: Table): Table {
  if (table.head.length > 1) return table;
  const grid = layOutGrid([...table.head, ...table.rows]);
  const width = Math.max(0, ...grid.map(({ cells }) => cells.length));
  const [first] = grid;
  if (!first || width === 0) return table;
  const lone = loneText(first.cells);
  const isHeaded = lone === undefined ? !areAllNames(first.cells) : width === 1 && !saysHeading(lone) && !isName(lone);
  const heads = Array.from({ length: width }, (_, column) => (isHeaded ? (first.cells[column]?.text ?? '') : ''));
  const rows = sectionsOf(isHeaded ? grid.slice(1) : grid, width);
  const from = heads.findIndex((head, column) => holdsNames(rows, head, column));
  if (from < 0) return table;
  let to = from + 1;
  while (to < width && holdsNames(rows, heads[to] ?? '', to)) to += 1;
  const block = heads.slice(from, to);
  // Columns without a head go on with the one before them: 等次 | 获奖学生 | |.
  const isGoingOn = block.length > 1 && block.slice(1).every((head) => head === '' || head === block[0]);
  const others = headsOfRows(heads, { from, to }, rows);
  const isOurs = block.every((head, at) => (isGoingOn && at > 0) || isHeadOfNames(head, isGoingOn));
  const isBare =
    block.length === 1 && !block[0] && !others?.length && rows.every(({ said }) => Object.keys(said).length === 0);
  if (!others || !isOurs || isBare || !areNames(rows, { from, to }, block.every(isClass))) return table;
  return write(table, { rows, others, from, block: isGoingOn ? block.map(() => '') : block });
}

/** The one text of a row; undefined of a row with several or none. */
function loneText(cells: Cells): string | undefined {
  const said = new Set(cells.filter((cell) => cell?.text));
  return said.size === 1 ? [...said][0]?.text : undefined;
}

/** True for a row that names people, beside their place or class perhaps; as the first of a table it is no head. */
function areAllNames(cells: Cells): boolean {
  const texts = cells.flatMap((cell) => cell?.text || []);
  const names = texts.filter((text) => !saysHeading(text)).map(namesIn);
  return names.length > 0 && names.every((each) => each.length > 0) && areHardlyWords(names.flat());
}

/** True for the head of a column that says something of whoever, or whatever, stands beside it: 等次, 组别, 学校. */
export function isOfRows(head: string): boolean {
  return OF_ROWS.test(head);
}

function saysHeading(text: string): boolean {
  return awardHeading(text) !== undefined || isClass(text);
}

function isName(text: string): boolean {
  const names = namesIn(text);
  return names.length > 0 && names.every((name) => looksLikeName(name) || !SHORT.test(name));
}

/** Rows of names with what the rows of nothing but one heading say above them: 小学组, and below it 一等奖. */
function sectionsOf(grid: ReturnType<typeof layOutGrid>, width: number): NamedRow[] {
  let said: Said = {};
  return grid.flatMap(({ row, cells }) => {
    const text = loneText(cells);
    const isHeading =
      text !== undefined &&
      cells[0]?.text === text &&
      (saysHeading(text) || (width > 1 && !isName(text) && !NO_HEADING.test(text)));
    if (!isHeading) return cells.some((cell) => cell?.text) ? [{ row, cells, said }] : [];
    const own = saidBy(text);
    const { 比赛 } = said;
    said = own.等次 ? { ...said, ...own } : { ...(比赛 && { 比赛 }), ...own };
    return [];
  });
}

/** Whether a column says somebody's name wherever it says anything, and its head says nothing of the rows. */
function holdsNames(rows: readonly NamedRow[], head: string, column: number): boolean {
  if (isOfRows(head) || isOfWorks(head)) return false;
  const texts = rows.map(({ cells }) => cells[column]?.text ?? '').filter((text) => !NOBODY.test(text));
  return (texts.length > 0 || saysHeading(head)) && texts.every((text) => namesIn(text).length > 0);
}

/** The names of a cell that holds nothing else. */
function namesIn(text: string): string[] {
  if (saysHeading(text)) return [];
  const names = peopleIn(text, '姓名', 'pupil').map(({ name }) => name.replace(/(?<=.)[（(].*[）)]$/, ''));
  if (names.every((name) => SHORT.test(name) || OTHER.test(name))) return names;
  return (latinPeopleOf('name', [{ text }])?.flat() ?? []).map(({ name }) => name);
}

/** A column beside those of names. */
interface OtherColumn {
  column: number;
  head: string;
}

/** The columns beside those of names, if all say something of whole rows; a row of a work or a team is one award. */
function headsOfRows(
  heads: readonly string[],
  { from, to }: { from: number; to: number },
  rows: readonly NamedRow[],
): OtherColumn[] | undefined {
  const others: OtherColumn[] = [];
  for (const [column, head] of heads.entries()) {
    if (column >= from && column < to) continue;
    const texts = rows.map(({ cells }) => cells[column]?.text ?? '').filter((text) => text !== '');
    if (head === '' && texts.length === 0) continue;
    const fields = new Set(texts.map((text) => Object.keys(saidBy(text))[0]));
    const [field] = fields.size === 1 && !fields.has('类别') ? fields : [];
    const known = head === '' ? field : isOfRows(head) ? head : undefined;
    if (known === undefined) return undefined;
    others.push({ column, head: known });
  }
  return others;
}

/** Whether names may stand below a head that says what they have in common, and not who they are. */
function isHeadOfNames(head: string, isGoingOn: boolean): boolean {
  if (head === '' || saysHeading(head)) return true;
  return isOfNames(head) ? isGoingOn : !isOfWorks(head);
}

function isClass(head: string): boolean {
  return isClassHead(head) || /^[1-9][01]\d班?$/.test(head);
}

/** Whether what stands in the columns is as people are called; below classes it can be nothing else. */
function areNames(
  rows: readonly NamedRow[],
  { from, to }: { from: number; to: number },
  isOfClasses: boolean,
): boolean {
  const texts = rows.flatMap(({ cells }) => cells.slice(from, to).flatMap((cell) => cell?.text || []));
  const names = [...new Set(texts.filter((text) => !NOBODY.test(text)).flatMap(namesIn))];
  if (isOfClasses && names.length > 0) return true;
  const han = names.filter((name) => SHORT.test(name));
  if (han.length === 0)
    return (
      latinPeopleOf(
        '',
        names.map((text) => ({ text })),
      ) !== undefined
    );
  return han.filter(looksLikeName).length >= han.length * SHARE && areHardlyWords(han);
}

/** What the words of a heading are. */
function saidBy(heading: string): Said {
  const words = awardHeading(heading) ?? heading;
  if (words === '') return {};
  if (isClass(words)) return { 班级: words };
  if (awardHeading(heading) !== undefined) {
    if (parsePlace(words) || /^\dth/i.test(words)) return { 等次: words };
    if (parseLevel(words)) return { 级别: words };
    if (parseGrades(words).length === 1) return { 年级: words };
  }
  const contest = competitionOf(words);
  return contest === undefined ? { 类别: words } : { 比赛: contest };
}

interface Unfolded {
  rows: readonly NamedRow[];
  others: readonly OtherColumn[];
  /** First column of names. */
  from: number;
  /** What stands above each of them. */
  block: readonly string[];
}

function write(table: Table, { rows, others, from, block }: Unfolded): Table {
  const winners = rows.flatMap(({ row, cells, said }) =>
    block.flatMap((head, at) => {
      const text = cells[from + at]?.text ?? '';
      const own = saidBy(head);
      const people = NOBODY.test(text) ? [] : peopleIn(text, '姓名', 'pupil');
      return people.map(({ name, class: ofClass, grade }) => {
        const known = { ...said, ...own, ...(ofClass ? { 班级: ofClass } : grade && { 年级: `${grade}年级` }) };
        return { row, cells, said: { ...known, 姓名: name } as Said };
      });
    }),
  );
  const fields = [...new Set<string>(['姓名', ...winners.flatMap((winner) => Object.keys(winner.said))])] as Field[];
  // 项目 or 组别 beside names of a category is part of it: 小学组 科幻画.
  const group = fields.includes('类别') ? others.find(({ head }) => OF_GROUP.test(head)) : undefined;
  const beside = others.filter((other) => other !== group);
  const textOf = (winner: NamedRow, field: Field) => {
    const text = winner.said[field] ?? '';
    return field === '类别' && group ? `${winner.cells[group.column]?.text ?? ''} ${text}`.trim() : text;
  };
  return {
    ...table,
    head: [{ ...table.head[0], cells: [...fields, ...beside.map(({ head }) => head)].map((text) => ({ text })) }],
    rows: winners.map((winner) => ({
      ...(winner.row.line !== undefined && { line: winner.row.line }),
      cells: [
        ...fields.map((field) => ({ text: textOf(winner, field) })),
        ...beside.map(({ column }) => ({ text: winner.cells[column]?.text ?? '' })),
      ],
    })),
  };
}
