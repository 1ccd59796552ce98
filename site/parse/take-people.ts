import { type JoinedNames, joinedNames } from './name-parts.js';
import type { TextColumn } from './page.js';
import type { PageState } from './page-state.js';
import { isClassHead, isOfAdults, partedPupil, peopleColumns, peopleIn } from './people-table.js';

/** A row of a table outside of containers. */
export interface TextRow {
  /** 1-based, in the file. */
  line: number;
  cells: readonly string[];
}

/**
 * Leaves the names of a table with the page, so that they are masked like those of records, and reports it.
 *
 * @param rows The first holds the headings, or a title above them.
 * @returns Columns that must not be published, 0-based, and how two of them are read as one.
 */
export function takePeople(
  rows: readonly TextRow[],
  page: PageState,
): { withheld: readonly number[]; joined?: JoinedNames | undefined } {
  const [head, ...body] = rows.slice(titleRows(rows));
  if (head === undefined) return { withheld: [] };
  const { pupils, groups, tutors, parts, others, tellsOfPupils, withheld } = peopleColumns(head.cells);
  const joined = joinedNames(parts);
  const own = withheld.filter((column) => column !== joined?.column && column !== joined?.gone);
  for (const column of own) page.report('privacy/column', head.line, { found: head.cells[column] });
  const before = page.listed.length;
  const isOfTeachers = !head.cells.some((cell) => OF_PUPILS.test(cell)) && standsUnderTeachers(page, head.line);
  for (const [columns, role] of [
    [pupils.filter((column) => column !== parts?.given), isOfTeachers ? 'adult' : 'pupil'],
    [groups, 'group'],
    [tutors, 'adult'],
  ] as const) {
    for (const column of columns) {
      const header = head.cells[column] ?? '';
      // Long tables repeat their head.
      for (const { line, cells } of body)
        if (cells[column] !== header)
          for (const person of peopleIn(cells[column] ?? '', header, role)) page.listed.push({ person, line });
    }
  }
  const classes = new Set<TextColumn>();
  for (const column of isOfTeachers ? [] : others) {
    // In a row of tutors everybody is one: 班主任 | 张敏 | 李强.
    const named = body.filter(({ cells }) => column === 0 || !isOfAdults(cells[0] ?? ''));
    const cells = named.map(({ line, cells }) => ({ text: cells[column] ?? '', line }));
    const filled = cells.filter(({ text }) => text.trim() !== '');
    if (filled.length === 0) continue;
    const header = head.cells[column] ?? '';
    // Who is of a class is told by all of them together.
    const ofClass = isClassHead(header) ? page.columns.find((each) => classes.has(each)) : undefined;
    if (ofClass) ofClass.cells.push(...filled);
    else page.columns.push({ header, line: head.line, tellsOfPupils, cells: filled });
    if (isClassHead(header)) classes.add(ofClass ?? (page.columns.at(-1) as TextColumn));
  }
  for (const { line, cells } of body)
    for (const person of partedPupil(parts, (column) => cells[column])) page.listed.push({ person, line });
  const hasPupils = page.listed.slice(before).some(({ person }) => person.role !== 'adult');
  if (pupils.length > 0 && hasPupils && page.start.config.privacy.names !== 'full')
    page.report('privacy/plain-list', head.line, { found: head.cells[pupils[0] as number] });
  return { withheld: joined ? [...own, joined.gone] : own, joined };
}

/** Heads that only lists of pupils have. */
const OF_PUPILS = /班级|年级|学号|学生|同学|小作者/;
/** 教师论文获奖, 优秀辅导员名单; not 教师节贺卡. */
const LIST_OF_TEACHERS =
  /(?:教师|老师|辅导员|教练员|班主任)(?!节).{0,8}(?:获奖|名单|论文|表彰|公示|评比|竞赛|比赛|技能|荣誉|情况)|优秀\p{Script=Han}{0,4}(?:教师|辅导员|教练员)/u;
/** Groups of adults, whose members bear the same titles as those of pupils. */
const OFFICE =
  /^(?!.*(?:学生|同学|少先队|队委)).*(?:领导小组|工作(?:小)?组|组织(?:机构|领导|架构|保障)|组委会|教研组|备课组)/;

/** True for a table below a heading that speaks of teachers and not of pupils; where it says neither, those above it and the page's title count. */
function standsUnderTeachers(page: PageState, line: number): boolean {
  const { title, lineOffset } = page.start;
  const above = page.lines.slice(0, Math.max(0, line - 1 - lineOffset)).reverse();
  let level = 7;
  for (const text of [...above, `# ${title ?? ''}`]) {
    const own = /^#{1,6}(?=\s)/.exec(text)?.[0].length ?? 7;
    // A heading of the same level has ended where the next began.
    if (own >= level) continue;
    level = own;
    if (OFFICE.test(text)) return true;
    if (/学生|同学|作品|少先队|小|之星|达人|班/.test(text)) return false;
    if (LIST_OF_TEACHERS.test(text)) return true;
  }
  return false;
}

/** How many rows above the headings of a table hold nothing but its title. */
function titleRows(rows: readonly Pick<TextRow, 'cells'>[]): number {
  const wordsOf = (cells: readonly string[]) => new Set(cells.map((text) => text.trim()).filter(Boolean));
  const first = rows.findIndex(({ cells }) => wordsOf(cells).size > 1);
  // A lone heading of names is none: 姓名 beside columns without headings.
  const isTitle = rows.slice(0, Math.max(0, first)).every(({ cells }) => peopleColumns(cells).pupils.length === 0);
  return first > 0 && isTitle ? first : 0;
}
