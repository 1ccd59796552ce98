/** Tables of awards with a column for each place, or level: numbers, or names. */
import { isBarePlace } from './bare-place.js';
import { readCount } from './columns/award-columns.js';
import { applySection } from './infer-awards.js';
import type { RowRemarks, TableShape } from './kinds/kind.js';
import { normaliseHeader } from './match-columns.js';
import { takeLatinClasses } from './people-in-latin.js';
import { isTotal } from './row-reader.js';
import { cellText, type GridRow, layOutGrid } from './table/grid.js';
import { TOO_MANY, turnTable } from './turned-table.js';
import type { Award, Table } from './types.js';
import { isOnlyGrades } from './words/grades.js';
import { parsePeople } from './words/people.js';
import { parseLevel } from './words/read-level.js';
import { parsePlace } from './words/read-place.js';
import { isContest } from './words/read-prize.js';

/** A number that is still open or not told: 若干, 不超过参赛人数的 10%, 每校 3 件, 略. A text with a digit may be a name with its class. */
const OPEN_NUMBER =
  /^[^\p{L}]*$|^[（(]?(?:从|名单)?(?:略|附[件表]|[详詳见見])|^(?:约|按|每|各|前|至多|最多|不[超多少])|若干|不限|[待另]定|空缺|适量|酌情|比例|\d\s*(?:[%％]|[人名件个项幅篇])|^(?:tb[acd]|not |up to )/iu;

/** How many have won, beside who: 2 人：…, … 等 3 人, …（2 名）. */
const BESIDE_NAMES = /^共?\d+[人名]\s*[:：]|\s*等\s*\d+[人名]|[（(]共?\d+[人名][）)]$/g;

/** What a cell below a place says of its winners: how many, else that this is open, else who, each with an award. */
function readWinners(text: string): Partial<Award>[] {
  const count = readCount(text);
  if (count !== undefined) return count > 0 ? [{ count }] : [];
  if (/^(?:[-—–/无]|none|nil|n\/a)?$/i.test(text)) return [];
  const names = text.replace(BESIDE_NAMES, '');
  if (OPEN_NUMBER.test(names)) return [{ countText: text }];
  const winners: Partial<Award> = {};
  takeLatinClasses(winners, parsePeople(names));
  const { people = [], ...told } = winners;
  return people.map((person) => ({ ...told, people: [person] }));
}

/** Awards of a row of a table with a column for each place: a figure becomes one with `count`, names become one each. */
export type AwardMatrix = (award: Partial<Award>, row: RowRemarks) => Partial<Award>[];

/** Leaves a column of contests, or of schools, to those of prizes and numbers where these stand in it: 姓名 | 科幻画 | 航模比赛. */
export function leavePrizeColumns({ columns }: TableShape, body: readonly GridRow[]): void {
  if (columns.has('place')) return;
  for (const field of ['competition', 'groups']) {
    const column = columns.get(field) ?? -1;
    // What `writeTable` wrote means what it says.
    const isPrize = (text: string) => isBarePlace(text) || /^\d+$/.test(text);
    if (body.some(({ cells, row }) => !row.id && isPrize(cellText(cells[column])))) columns.delete(field);
  }
}

/** @returns `undefined` unless a heading that no field took is a place, or two are levels or may be contests. */
export function readAwardMatrix(shape: TableShape): AwardMatrix | undefined {
  return readPlaceMatrix(shape) ?? readColumns(shape);
}

/**
 * 2024 | 国家级 | 省级 | 合计: numbers by level; 姓名 | 校级 | 市级, 姓名 | 科幻画 | 小发明 with prizes in the cells: by level, by contest.
 * Where such a column holds other words it is one of the author's own.
 */
function readColumns({ headers, upperHeads, columns }: TableShape): AwardMatrix | undefined {
  const known = new Set(columns.values());
  const others = headers.flatMap((header, column) =>
    known.has(column) || NO_TOPIC.test(header) ? [] : [{ column, header, level: levelOfHeader(header) }],
  );
  if (others.length < 2) return undefined;
  return (award, { extras, textAt }) => {
    const found = others.flatMap(({ column, header, level }) => {
      const text = textAt(column);
      const count = level && readCount(text);
      const place = count === undefined && !award.placeText && isBarePlace(text) ? parsePlace(text) : undefined;
      if (count === undefined && !place) return [];
      takeAway(header, extras);
      if (count === 0) return [];
      const one: Partial<Award> = {
        ...award,
        ...(level && { level }),
        ...(place ? { place, placeText: text } : { count }),
      };
      if (!level && isContest(header)) one.competition ??= header;
      applySection(one, !level && !one.competition ? header : (upperHeads[column] ?? ''));
      return [one];
    });
    if (found.length === 0) return [award];
    dropSums(headers, extras);
    return found;
  };
}

/** Headings of nothing that is won. */
const NO_TOPIC = /^$|备注|说明|[编序]号|[成业]绩|分|评/;

/** Takes out columns of one heading, as `readExtras` names them. */
function takeAway(header: string, extras: Record<string, string>): void {
  for (let name = header; name in extras; name += "'") delete extras[name];
}

/** A sum of the row is said by its numbers. */
function dropSums(headers: readonly string[], extras: Record<string, string>): void {
  for (const header of headers) if (isTotal(normaliseHeader(header))) takeAway(header, extras);
}

const LEVEL = /^(?:[^班]{1,2}级|(?:nation|provinc|region|city|municip|district|county|town|school)\w*?(?:level)?)$/;

/** The level that a heading is: 国家级, 区县级. */
function levelOfHeader(text: string): Award['level'] {
  const plain = normaliseHeader(text);
  return LEVEL.test(plain) ? parseLevel(plain) : undefined;
}

function readPlaceMatrix({ headers, upperHeads, columns }: TableShape): AwardMatrix | undefined {
  // Winner | Runner-up
  const winner = columns.get('people') ?? -1;
  const isFirst =
    /^(?:overall )?winners?$/i.test(headers[winner] ?? '') && !columns.has('place') && headers.some(isBarePlace);
  if (isFirst) columns.delete('people');
  const known = new Set(columns.values());
  const places = headers.flatMap((header, column) => {
    const upper = upperHeads[column] ?? '';
    if (known.has(column)) return [];
    if (isBarePlace(header) || (isFirst && column === winner))
      return [{ column, header, placeText: header, section: upper }];
    // 一等奖 over 小学, 初中 and their sum.
    const isOver = isBarePlace(upper) && !isTotal(normaliseHeader(header));
    return isOver ? [{ column, header, placeText: upper, section: header }] : [];
  });
  if (places.length < (columns.has('place') ? 2 : 1)) return undefined;
  return (award, { extras, textAt }) => {
    const awards: Partial<Award>[] = [];
    for (const { column, header, placeText, section } of places) {
      takeAway(header, extras);
      const place = isFirst && column === winner ? 'first' : parsePlace(normaliseHeader(placeText));
      const placed = { ...award, placeText, ...(place && { place }) };
      applySection(placed, section);
      for (const winners of readWinners(textAt(column))) awards.push({ ...placed, ...winners });
    }
    if (awards.some(({ count }) => count !== undefined)) dropSums(headers, extras);
    return awards;
  };
}

/** True for a heading that is a place or a level, and no name of who holds it: lists of numbers have a column for each. */
export function isCountHeader(text: string): boolean {
  return isBarePlace(text) || (/[级級]|level/i.test(text) && levelOfHeader(text) !== undefined);
}

/** Of a table with a row for each place and a column for each grade or group, one with a row for each of those. */
export function turnedByPlaces(table: Table): Table | undefined {
  const given = [...table.head, ...table.rows];
  if (given.length < 3 || given.length > TOO_MANY) return undefined;
  const [first, ...rows] = layOutGrid(given);
  const groups = first?.cells.slice(1).map(cellText) ?? [];
  const isOf = (test: (text: string) => boolean) => groups.every((text) => text !== '' && test(text));
  const head = isOf(isOnlyGrades) ? '年级' : isOf((text) => /组$|group$/i.test(text)) ? '组别' : '';
  if (!first || !head || groups.length < 2 || !rows.every(({ cells }) => isCountHeader(cellText(cells[0]))))
    return undefined;
  const turned = turnTable(table, [first, ...rows], groups.length + 1);
  turned.head[0]?.cells.splice(0, 1, { text: head });
  return turned;
}
