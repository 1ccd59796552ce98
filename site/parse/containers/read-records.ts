import {
  type AnyRecord,
  type Award,
  competitionOf,
  parseLevel,
  type ReadContext,
  type ReadProblem,
  type ReadResult,
  type RecordKind,
  type RecordLine,
  type RecordsByKind,
  readLines,
  readTable,
  readTsv,
  type Table,
  toSchoolYear,
} from '@kepu/components/records';
import type { StateCore, Token } from 'markdown-it';
import { isCode } from '../../diagnostics/codes.js';
import { orderCaption } from '../caption-order.js';
import { mapFilm } from '../film-addresses.js';
import { type PageState, stateOf } from '../page-state.js';
import { safeHref } from '../safe-href.js';
import { withContest } from './contest-above.js';
import { filmLines } from './film-lines.js';
import { headedBlocks } from './headed-blocks.js';
import { tableOfLines } from './headed-lines.js';
import { htmlTableOf, withHtmlTables } from './html-tables.js';
import { headLists, withoutNumber } from './list-headings.js';
import { looseGallery } from './loose-gallery.js';
import { readTableFile } from './read-file.js';
import type { Segment } from './segments.js';
import { linesOfList, linesOfParagraph, linesOfPictures } from './token-lines.js';
import { tableOf } from './token-table.js';
import { winnersInCell } from './winners-in-cells.js';
import { withholdColumns } from './withhold.js';
import { worksOfLines } from './works-of-lines.js';

/** Options of a container that are for the kit, by name. */
export type KitOptions = Readonly<Partial<Record<string, string>>>;

/** What a container of records holds. */
export interface ContainerReading {
  records: AnyRecord[];
  /** Blocks that are no data and stay where they stand; undefined marks the place of the element. */
  rest: (Segment | undefined)[];
  /** Whether its tables have heads and no rows yet. */
  isBlank: boolean;
  /** What rows of its tables say of all others: 备注：以上排名不分先后. */
  remarks: string[];
  /** Caption of the first table that has one. */
  caption?: string;
  /** Whether headings among its blocks say what kind its works are. */
  isSorted: boolean;
}

/** Reads all data of a container, named file first, and reports what was not understood. */
export function readRecords(
  kind: RecordKind,
  blocks: readonly Segment[],
  options: KitOptions,
  { line, title, under, contest }: { line: number; title: string; under: ReadContext; contest?: string | undefined },
  state: StateCore,
): ContainerReading {
  const page = stateOf(state.env);
  const segments = withHtmlTables(blocks, title, state);
  // 第三十届区科技创新大赛获奖名单 names the competition of every award below it.
  const context = {
    ...contextOf(kind, options, page),
    ...(kind === 'awards' && under),
    ...(title !== '' && { title: kind === 'awards' ? withoutNumber(title) : title }),
  };
  const records: AnyRecord[] = [];
  const rest: (Segment | undefined)[] = [];
  const remarks: string[] = [];
  let hasProblems = false;
  const take = (result: ReadResult<AnyRecord>, file = page.start.path): void => {
    if (!rest.includes(undefined)) rest.push(undefined);
    for (const problem of result.problems) reportProblem(problem, file, page);
    hasProblems ||= result.problems.length > 0;
    for (const record of result.records) records.push(settle(record, options, file, page));
    remarks.push(...(result.remarks ?? []));
  };
  const captions = segments.flatMap((segment) => htmlTableOf(segment)?.caption || []);
  const [caption] = captions;
  const headed =
    kind === 'awards'
      ? headLists(
          segments,
          (segment) => dataOf(kind, segment, page, title) !== undefined,
          Boolean(options.competition ?? competitionOf(context.title ?? '')),
        )
      : undefined;
  const hasList = segments.some((segment) => dataOf(kind, segment, page, title) !== undefined);
  if (options.src !== undefined) {
    const settled = kind === 'awards' ? withContest(context, contest) : context;
    const file = readTableFile(kind, options.src, settled, line, page);
    if (file !== undefined) take(file.result, file.path);
  }
  const readBlocks = (list: readonly Segment[], category: string | undefined): void => {
    const around = { ...context, ...(category && { category }) };
    const loose = kind === 'works' ? looseGallery(list, page) : undefined;
    for (const [index, segment] of list.entries()) {
      if (loose && index >= loose.from && index < loose.to) {
        if (index === loose.from)
          take(readData(kind, loose, { ...around, source: { file: page.start.path, line: loose.line } }));
        continue;
      }
      if (headed?.heads.has(segment)) continue;
      const data = dataOf(kind, segment, page, title) ?? (hasList ? undefined : looseLines(kind, segment, page));
      if (data === undefined) rest.push(segment);
      else {
        const table = data.table && withholdColumns(kind, data.table, page);
        const source = { file: page.start.path, line: data.line };
        const isOneOfSeveral = captions.length > 1 && table?.caption !== undefined;
        const head = headed?.contexts.get(segment);
        const ofAll = { ...head?.ofAll, ...context.ofAll };
        const own = { ...around, ...head, ofAll, source, isOneOfSeveral };
        const settled = kind === 'awards' ? withContest(own, contest, table?.caption) : own;
        take(readData(kind, { ...data, ...(table && { table }) }, settled));
      }
    }
  };
  const hasWorks = (list: readonly Segment[]) =>
    looseGallery(list, page) !== undefined || list.some((segment) => dataOf(kind, segment, page, title) !== undefined);
  const { groups, isSorted } =
    kind === 'works' ? headedBlocks(segments, hasWorks) : { groups: [{ blocks: segments }], isSorted: false };
  for (const [index, { heading, blocks }] of groups.entries()) {
    // A heading above others stands over their works.
    const isRead =
      isSorted && heading && (hasWorks(blocks) || (blocks.length === 0 && groups[index + 1] !== undefined));
    if (heading && !isRead) rest.push(heading.segment);
    readBlocks(blocks, isRead ? [...heading.words, context.category ?? ''].join('\n') : undefined);
  }
  const isBlank = records.length === 0 && rest.includes(undefined) && !hasProblems;
  return { records, rest, remarks, isBlank, isSorted, ...(caption && { caption }) };
}

interface SegmentData {
  table?: Table;
  lines?: RecordLine[];
  /** 1-based, in the file. */
  line: number;
}

/** The data in a block: a table, a list, rows pasted from a spreadsheet, or pictures. */
function dataOf(kind: RecordKind, segment: Segment, page: PageState, title: string): SegmentData | undefined {
  const [first, inline] = segment as readonly [Token, Token | undefined];
  const line = page.lineOf(first.map?.[0] ?? 0);
  switch (first.type) {
    case 'table_open':
      return { table: tableOf(segment, page), line };
    case 'html_block': {
      const table = htmlTableOf(segment);
      if (table) return { table, line };
      const films = kind === 'works' ? filmLines(first.content, line) : undefined;
      return films && { lines: films, line };
    }
    case 'bullet_list_open':
    case 'ordered_list_open':
      return linesOrTable(kind, linesOfList(segment, page), line, title);
    case 'pasted_table':
      return { table: withLines(readTsv(first.content), line), line };
    case 'fence':
    case 'code_block':
      if (!first.content.includes('\t')) return undefined;
      return {
        table: withLines(readTsv(first.content.replace(/\n$/, '')), line + (first.type === 'fence' ? 1 : 0)),
        line,
      };
    case 'paragraph_open': {
      if (inline === undefined) return undefined;
      const isPictures = kind === 'works' && inline.children?.some(({ type }) => type === 'image');
      if (isPictures) return { lines: linesOfPictures(inline, page), line };
      const { table } = linesOrTable(kind, linesOfParagraph(inline, page), line, title);
      return table && { table, line };
    }
    default:
      return undefined;
  }
}

function linesOrTable(kind: RecordKind, lines: RecordLine[], line: number, title: string): SegmentData {
  const table = kind === 'awards' || kind === 'works' ? tableOfLines(lines, title) : undefined;
  return table ? { table, line } : { lines, line };
}

/** Lines that begin with a date or a month, or winners that are nothing but names, when the container holds no table and no list. */
function looseLines(kind: RecordKind, segment: Segment, page: PageState): SegmentData | undefined {
  if (kind === 'works') return undefined;
  const [first, inline] = segment as readonly [Token, Token | undefined];
  if (first.type !== 'paragraph_open' || inline === undefined) return undefined;
  const lines = linesOfParagraph(inline, page);
  if (kind === 'awards') {
    const names = lines.flatMap((line) => line.text.split(/[、，,。\s]+/).map((text) => ({ ...line, text })));
    const winners = names.filter(({ text }) => text !== '');
    const areNames = winners.length > 1 && winners.every(({ text }) => /^\p{Script=Han}{2,3}$/u.test(text));
    return areNames ? { lines: winners, line: page.lineOf(first.map?.[0] ?? 0) } : undefined;
  }
  if (!lines.every(({ text }) => STARTS_WITH_DATE.test(text))) return undefined;
  return { lines, line: page.lineOf(first.map?.[0] ?? 0) };
}

const STARTS_WITH_DATE =
  /^(?:\d{4}\s*[年./-]|\d{1,2}\s*[月./日]|[一二三四五六七八九十]{1,3}月|第[一二三四五六七八九十\d]{1,3}(?:周|阶段)|每[周月年])/;

function readData<K extends RecordKind>(
  kind: K,
  data: SegmentData,
  context: ReadContext,
): ReadResult<RecordsByKind[K]> {
  if (data.table !== undefined) return readTable(kind, data.table, context);
  const { lines = [] } = data;
  const read = readLines(kind, lines, context);
  return kind !== 'awards'
    ? read
    : { ...read, records: worksOfLines(read.records as Award[], lines) as RecordsByKind[K][] };
}

function withLines(table: Table, firstLine: number): Table {
  // The reader counts from the first pasted line.
  for (const [index, row] of [...table.head, ...table.rows].entries())
    row.line = firstLine + (row.line ?? index + 1) - 1;
  return table;
}

function contextOf(kind: RecordKind, options: KitOptions, page: PageState): ReadContext {
  const schoolYear = options.schoolYear === undefined ? undefined : toSchoolYear(options.schoolYear);
  const doubtTutor = (name: string) => page.behindTutors.add(name);
  return {
    ...page.start.context,
    ...(kind === 'awards' && page.start.awardYear && { schoolYear: page.start.awardYear, assumesYear: true }),
    ...(schoolYear !== undefined && { schoolYear, assumesYear: false }),
    ...(options.category !== undefined && { category: options.category }),
    ofAll: contestOf(options),
    orderCaption: (caption) => orderCaption(caption, (name) => page.doubtful.add(name)),
    winnersOf: (text) => winnersInCell(text, doubtTutor),
    doubtTutor,
  };
}

/** What an author writes into the container of all its awards. */
function contestOf({ level, competition, edition }: KitOptions): NonNullable<ReadContext['ofAll']> {
  const parsed = level === undefined ? undefined : parseLevel(level);
  return {
    ...(parsed && { level: parsed }),
    ...(competition && { competition }),
    ...(edition && { edition: edition.replace(/^第|届$/g, '') }),
  };
}

/** Gives a record what the container says of all its rows, and an id of its own on the page. */
function settle(record: AnyRecord, options: KitOptions, file: string, page: PageState): AnyRecord {
  record.id = page.claimRecordId(record.id);
  const links: { url?: string; workUrl?: string; awardUrl?: string } = record;
  const refused = new Set<string>();
  for (const key of ['url', 'workUrl', 'awardUrl'] as const) {
    const given = links[key];
    if (given === undefined) continue;
    const href = safeHref(given);
    if (href !== undefined) links[key] = href;
    else {
      refused.add(given);
      delete links[key];
    }
  }
  if (record.links) {
    const safe = Object.entries(record.links).map(([name, given]) => [name, given, safeHref(given)] as const);
    for (const [, given, href] of safe) if (href === undefined) refused.add(given);
    record.links = Object.fromEntries(safe.flatMap(([name, , href]) => (href === undefined ? [] : [[name, href]])));
  }
  if ('video' in record && record.video) {
    const film = mapFilm(record.video, (given) => {
      const href = safeHref(given);
      if (href === undefined) refused.add(given);
      return href;
    });
    if (film) record.video = film;
    else delete record.video;
  }
  const line = record.source?.line;
  for (const found of refused) reportProblem({ code: 'link/scheme', found, ...(line && { line }) }, file, page);
  // Awards of a file that is JSON are complete but for what is said here.
  if ('placeText' in record) Object.assign(record, { ...contestOf(options), ...record });
  return record;
}

function reportProblem(problem: ReadProblem, file: string, page: PageState): void {
  // A sum is left out, and made anew.
  if (problem.code === 'table/total-row') return;
  const code = isCode(problem.code) ? problem.code : 'record/unreadable';
  if (file === page.start.path) page.report(code, problem.line, { found: problem.found });
  else page.start.reporter.add(code, { file, ...(problem.line && { line: problem.line }) }, { found: problem.found });
}
