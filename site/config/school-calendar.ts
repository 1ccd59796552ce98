import { type Holiday, type Term, toSchoolYear } from '@kepu/components/records';
import type { Reporter } from '../diagnostics/reporter.js';
import type { Config } from './config.js';
import { HOLIDAY_KEYS, TERM_KEYS } from './keys.js';
import type { MapReader } from './map-reader.js';
import { sayUsual } from './usual-words.js';

/** Reads `terms`, in the order of their dates. A term without both days is reported and left out. */
export function readTerms(top: MapReader, reporter: Reporter, lang: Config['lang']): Term[] {
  const terms: Term[] = [];
  for (const reader of top.maps('terms', TERM_KEYS)) {
    const start = readDay(reader, 'start');
    const end = readDay(reader, 'end');
    const schoolYear = readSchoolYear(reader, start);
    if (start === undefined || end === undefined || schoolYear === undefined) continue;
    const usual = Number(start.slice(5, 7)) >= 7 ? '秋季学期' : '春季学期';
    const name = reader.text('name') ?? sayUsual(usual, lang) ?? usual;
    if (end < start) {
      reporter.add('config/term-order', reader.placeOf('end'), { name });
      continue;
    }
    const other = terms.find((term) => start <= term.end && term.start <= end);
    if (other !== undefined) reporter.add('config/term-overlap', reader.placeOf('start'), { name, other: other.name });
    terms.push({ schoolYear, name, start, end });
  }
  return terms.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

/** Reads `holidays`: a list of maps, or the short form `2026-10-01~2026-10-07: 休 国庆节`. */
export function readHolidays(top: MapReader): Holiday[] {
  const tree = top.tree('holidays');
  if (tree?.type === 'map') {
    return tree.entries.flatMap(({ key, value }) => {
      const [first = '', last = first, ...more] = key.split(/\s*[~～至]\s*/);
      const [date, end] = [toDay(first), toDay(last)];
      const [word = '', ...name] = value.type === 'scalar' ? value.text.trim().split(/\s+/) : [];
      const kind = HOLIDAY_WORDS[word];
      if (date !== undefined && end !== undefined && date <= end && kind !== undefined && more.length === 0)
        return [holiday(date, end, kind, name.join(' '))];
      top.reject('holidays');
      return [];
    });
  }
  return top.maps('holidays', HOLIDAY_KEYS).flatMap((reader) => {
    const date = readDay(reader, 'date');
    const end = readDay(reader, 'end') ?? date;
    const kind = HOLIDAY_WORDS[reader.text('kind') ?? '休'];
    if (kind === undefined) reader.reject('kind');
    if (date === undefined || end === undefined || kind === undefined) return [];
    if (end < date) {
      reader.reject('end');
      return [];
    }
    return [holiday(date, end, kind, reader.text('name') ?? '')];
  });
}

const HOLIDAY_WORDS: Readonly<Record<string, 'off' | 'work'>> = {
  off: 'off',
  休: 'off',
  休息: 'off',
  放假: 'off',
  work: 'work',
  班: 'work',
  上班: 'work',
  上课: 'work',
};

function holiday(date: string, end: string, kind: Holiday['kind'], name: string): Holiday {
  return { date, ...(end !== date && { end }), kind, ...(name !== '' && { name }) };
}

function readDay(reader: MapReader, key: string): string | undefined {
  const text = reader.text(key);
  return text === undefined ? undefined : (toDay(text) ?? reader.reject(key));
}

/** `2026-9-1`, `2026/9/1`, `2026.9.1`, `2026年9月1日` → `2026-09-01`; undefined for a day that does not exist. */
function toDay(text: string): string | undefined {
  const match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text.trim());
  if (match === null) return undefined;
  const day = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? undefined : day;
}

/** `2026-2027`, `2026—2027学年`, `2026`; without it the year of the first day tells: August opens a school year. */
function readSchoolYear(reader: MapReader, start: string | undefined): string | undefined {
  const text = reader.text('schoolYear');
  if (text !== undefined) return toSchoolYear(text) ?? reader.reject('schoolYear');
  if (start === undefined) return undefined;
  const year = Number(start.slice(0, 4)) - (Number(start.slice(5, 7)) < 8 ? 1 : 0);
  return `${year}-${year + 1}`;
}
