import {
  type Award,
  contestSeries,
  listYear,
  type Person,
  parseGrades,
  parseLevel,
  placeName,
  schoolYearOf,
  type Work,
} from '@kepu/components/records';
import { weightIn } from './award-weights.js';
import type { Site } from './site.js';

/** The parts of a site a figure is computed from. */
export type FigureSource = Pick<Site, 'collections' | 'pupils' | 'pages' | 'buildDate'>;

/** What can be counted, by its names. */
const FIGURES: Record<string, (site: FigureSource, conditions: Conditions) => number | undefined> = {
  'awards.count': (site, conditions) => {
    const awards = choose(site, site.collections.awards, conditions);
    const weight = weightIn(site.collections.awards);
    return awards?.reduce((sum, award) => sum + weight(award), 0);
  },
  'works.count': (site, conditions) => choose(site, site.collections.works, conditions)?.length,
  'activities.count': (site, conditions) => choose(site, site.collections.activities, conditions)?.length,
  'phases.count': (site, conditions) => choose(site, site.collections.phases, conditions)?.length,
  'pupils.count': (site, conditions) => countPupils(site, conditions),
  'pages.count': (site, conditions) => choose(site, site.pages, conditions)?.length,
};

const CHINESE_NAMES: Record<string, string> = {
  获奖数: 'awards.count',
  作品数: 'works.count',
  活动数: 'activities.count',
  学生数: 'pupils.count',
  页面数: 'pages.count',
};

const CHINESE_KEYS: Record<string, string> = {
  级别: 'level',
  等次: 'place',
  学年: 'year',
  年级: 'grade',
  类别: 'category',
  类型: 'kind',
  届: 'edition',
  比赛: 'competition',
};

/** Names an author can use, for “did you mean”. */
export const FIGURE_NAMES: readonly string[] = [...Object.keys(FIGURES), ...Object.keys(CHINESE_NAMES)];

type Conditions = Map<string, string>;

/**
 * Computes a figure that stands in a text, e.g. `awards.count level=city year=2026-2027`.
 *
 * Conditions: `year` (`2026-2027`, or `this` for the school year of the build date), `grade`, and by kind `level`,
 * `place`, `category`, `competition` (with its edition or without), `edition`, `kind`. Values may be the words of the
 * site: `level=市级`, `place=入围`; `none` or `未注明` is what does not say, `competition="Science Fair"` a value with blanks.
 *
 * @returns The figure in digits, or undefined if the expression is not understood.
 */
export function evaluateFigure(site: FigureSource, expression: string): string | undefined {
  const { compute, conditions } = readFigure(expression);
  return compute?.(site, conditions)?.toString();
}

/** The first condition of a figure that is not understood, as written: `level=火星级`; undefined if it is the name. */
export function wrongCondition(site: FigureSource, expression: string): string | undefined {
  const [wrong] = [...readFigure(expression).conditions].find(([key, value]) => !makeTest(site, key, value)) ?? [];
  return wrong === undefined ? undefined : conditionIn(expression, wrong);
}

/** @returns No `compute` for what is no figure. */
function readFigure(expression: string): { compute?: (typeof FIGURES)[string] | undefined; conditions: Conditions } {
  const [, name = '', rest = ''] = /^(\S*)([^]*)$/.exec(usual(expression)) ?? [];
  const conditions: Conditions = new Map();
  const leftOver = rest.replace(CONDITION, (_, key: string, ...values) => {
    conditions.set(
      CHINESE_KEYS[key] ?? key,
      values.slice(0, 4).find((value) => value !== undefined),
    );
    return '';
  });
  return { conditions, ...(leftOver.trim() === '' && { compute: FIGURES[CHINESE_NAMES[name] ?? name] }) };
}

/** A value with blanks stands in quotation marks. */
const CONDITION = /(\S+?)\s*=\s*(?:"([^"]*)"|“([^”]*)”|'([^']*)'|(\S+))/gu;

function conditionIn(expression: string, wanted: string): string {
  const all = usual(expression).matchAll(CONDITION);
  return [...all].find(([, key = '']) => (CHINESE_KEYS[key] ?? key) === wanted)?.[0] ?? wanted;
}

/** Full-width signs as half-width ones, without blanks around: authors mean the same by both. */
function usual(text: string): string {
  return text.normalize('NFKC').trim();
}

/** A condition that what is counted does not say. */
function isNone(value: string): boolean {
  return /^(none|无|未注明)$/.test(value);
}

function countPupils(site: FigureSource, conditions: Conditions): number | undefined {
  const { awards, works } = site.collections;
  const records = choose<Award | Work>(site, [...awards, ...works], conditions);
  if (!records) return undefined;
  const pupils = new Set<number>();
  for (const record of records) for (const pupil of site.pupils.get(record.id) ?? []) pupils.add(pupil);
  return pupils.size;
}

/** The things that meet all conditions; undefined if a condition makes no sense for them. */
function choose<T extends object>(
  site: FigureSource,
  things: readonly T[],
  conditions: Conditions,
): readonly T[] | undefined {
  let chosen = things;
  for (const [key, value] of conditions) {
    const test = makeTest(site, key, value);
    if (test === undefined) return undefined;
    chosen = chosen.filter((thing) => test(thing as Record<string, unknown>));
  }
  return chosen;
}

function makeTest(
  site: FigureSource,
  key: string,
  value: string,
): ((thing: Record<string, unknown>) => boolean) | undefined {
  switch (key) {
    case 'year': {
      const year = /^(this|本学年)$/.test(value)
        ? schoolYearOf(site.buildDate)
        : value.replace(/[—–~至]/, '-').replace(/学年$/, '');
      if (isNone(value)) return (thing) => yearOf(thing) === '';
      if (/^\d{4}-\d{4}$/.test(year)) return (thing) => yearOf(thing) === year;
      // A calendar year is one of the lists' only where records say no more; else it may mean either of two school years.
      const calendarYear = year.replace(/年度?$/, '');
      const { awards, works } = site.collections;
      const isListed = [...awards, ...works].some((record) => listYear(record) === calendarYear);
      return isListed ? (thing) => yearOf(thing) === calendarYear : undefined;
    }
    case 'grade': {
      const [grade, ...others] = /^\d+$/.test(value) ? [Number(value)] : parseGrades(value);
      const isOne = grade !== undefined && grade >= 1 && grade <= 12 && others.length === 0;
      return isOne ? (thing) => isForGrade(thing, grade) : undefined;
    }
    case 'level': {
      if (isNone(value)) return (thing) => thing.level === undefined;
      const level = LEVELS.find((name) => name === value) ?? parseLevel(value);
      return level && ((thing) => thing.level === level);
    }
    case 'place': {
      if (isNone(value)) return (thing) => thing.place === undefined;
      const place = PLACES.find((name) => name === value || placeName(name, 'zh-CN') === value);
      if (place) return (thing) => thing.place === place;
      // 入围, 第一名: a word of the list's own.
      const isOwn = ({ placeText = '' }: { placeText?: unknown }) => usual(String(placeText)) === value;
      return site.collections.awards.some(isOwn) ? isOwn : undefined;
    }
    case 'competition':
      if (isNone(value)) return (thing) => !thing.competition;
      return ({ competition }) =>
        typeof competition === 'string' &&
        (usual(competition) === value || usual(contestSeries(competition)) === value);
    case 'category':
    case 'kind':
    case 'edition':
      return isNone(value) ? (thing) => !thing[key] : (thing) => usual(String(thing[key] ?? '')) === value;
    default:
      return undefined;
  }
}

/** The year under which a list counts something. */
function yearOf(thing: Record<string, unknown>): string {
  const { schoolYear, date } = thing as Partial<Award>;
  return listYear({ ...(schoolYear && { schoolYear }), ...('people' in thing && date && { date }) });
}

const LEVELS = ['national', 'province', 'city', 'county', 'town', 'school', 'class'] as const;
const PLACES = ['grand', 'first', 'second', 'third', 'merit', 'other'] as const;

/** Activities for everybody count for each grade; awards and works count by their people. */
function isForGrade(thing: Record<string, unknown>, grade: number): boolean {
  if (Array.isArray(thing.grades)) return thing.grades.length === 0 || thing.grades.includes(grade);
  if (thing.grade !== undefined) return thing.grade === grade;
  return Array.isArray(thing.people) && (thing.people as Person[]).some((person) => person.grade === grade);
}
