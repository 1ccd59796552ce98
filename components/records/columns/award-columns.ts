import { readChineseNumber } from '../dates/chinese-numerals.js';
import type { RecordForm } from '../kinds/kind.js';
import type { Award } from '../types.js';
import { levelName } from '../words/level-names.js';
import { parsePeople } from '../words/people.js';
import { parseLevel } from '../words/read-level.js';
import { parsePlace } from '../words/read-place.js';
import { type Column, linkedColumn, textColumn } from './column.js';
import { singleDateColumn } from './date-column.js';
import { gradeColumn, peopleColumn } from './people-column.js';

/** Columns of awards, in the order in which they are written. */
const awardColumns: readonly Column<Award>[] = [
  singleDateColumn<Award>('获奖时间', 'Date') as unknown as Column<Award>,
  linkedColumn<Award>('work', 'workUrl', '作品', 'Work'),
  peopleColumn<Award>('people', 'pupil', '姓名', 'Name'),
  gradeColumn<Award>(),
  textColumn<Award>('class', '班级', 'Class'),
  {
    field: 'level',
    headers: ['级别', 'Level'],
    keys: ['level'],
    recurs: true,
    read(_, text, reading) {
      const level = parseLevel(text);
      if (level || /^[无無]?$/.test(text)) return level ? { level } : {};
      const place = parsePlace(text);
      if (place) return { place, placeText: text };
      reading.report('level/unknown', text);
      reading.keep(text);
      return {};
    },
    write: (record, isZh) => (record.level ? levelName(record.level, isZh ? 'zh-CN' : 'en') : ''),
  },
  {
    field: 'place',
    headers: ['等次', 'Place'],
    keys: ['place', 'placeText'],
    recurs: true,
    read(_, text) {
      const place = parsePlace(text);
      return { placeText: text, ...(place && { place }) };
    },
    write: (record) => record.placeText,
  },
  textColumn<Award>('competition', '比赛', 'Competition'),
  {
    field: 'edition',
    headers: ['届次', 'Edition'],
    keys: ['edition'],
    read: (_, text) => (text === '' ? {} : { edition: readEdition(text) ?? text }),
    write: (record, isZh) =>
      record.edition && isZh && /^\d+$/.test(record.edition) ? `第${record.edition}届` : (record.edition ?? ''),
  },
  textColumn<Award>('category', '类别', 'Category'),
  peopleColumn<Award>('tutors', 'adult', '指导教师', 'Tutor'),
  {
    field: 'count',
    headers: ['数量', 'Count'],
    keys: ['count', 'countText'],
    read(_, text) {
      const count = readCount(text);
      return count !== undefined ? { count } : text === '' ? {} : { countText: text };
    },
    write: (record) => (record.count === undefined ? (record.countText ?? '') : String(record.count)),
  },
];

/** 第十八届 → `18`. */
export function readEdition(text: string): string | undefined {
  const match = /第([\d０-９]+|[〇零一二三四五六七八九十]+)[届屆]/.exec(text);
  if (!match?.[1]) return /^\d+$/.test(text) ? text : undefined;
  const digits = match[1].normalize('NFKC');
  if (/^\d+$/.test(digits)) return digits;
  const value = readChineseNumber(digits);
  return value === undefined ? undefined : String(value);
}

/** 12, 12人, １２件, 12 pupils → 12. */
export function readCount(text: string): number | undefined {
  const match = /^(\d+)(?:[人件名项个次幅篇]*|pupils?|students?|works?|entries)$/.exec(
    text.normalize('NFKC').replace(/\s/g, ''),
  );
  return match ? Number(match[1]) : undefined;
}

/** The form of awards. */
export const awardForm: RecordForm<'awards'> = {
  kind: 'awards',
  titleField: 'work',
  keepsLinks: true,
  columns: awardColumns,
  empty: () => ({ work: '', people: [], tutors: [], placeText: '' }),
  readNames: parsePeople,
  json: {
    text: 'work workUrl level place placeText competition edition category class dateText countText scope',
    edtf: 'date',
    number: 'grade count',
    people: 'people tutors',
  },
  // Without a work it is its contest and place.
  nameOf: ({ work, competition = '', placeText }) => work || `${competition} ${placeText}`,
};
