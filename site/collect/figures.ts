import {
  type Award,
  contestSeries,
  listYear,
  type Person,
  parseGrades,
  parseLevel,
  parsePlace,
  placeName,
  schoolYearOf,
  type Work,
} from '@kepu/components/records';
import { weightIn } from './award-weights.js';
import type { Site } from './site.js';

/** The parts of a site a figure is computed from. */
export type FigureSource = Pick<Site, 'collections' | 'pupils' | 'pages' | 'buildDate'>;

/** What can be counted, by its names: by which conditions, and how the things that meet them count. */
const FIGURES: Record<string, Figure> = {
  'awards.count': {
    keys: ['year', 'grade', 'level', 'place', 'category', 'competition', 'edition'],
    count(site, test) {
      const weight = weightIn(site.collections.awards);
      return site.collections.awards.filter(test).reduce((sum, award) => sum + weight(award), 0);
    },
  },
  'works.count': {
    keys: ['year', 'grade', 'kind', 'award', 'level', 'place'],
    count: ({ collections }, test) => awardedWorks(collections.works).filter(test).length,
  },
  'activities.count': {
    keys: ['year', 'grade', 'category'],
    count: ({ collections }, test) => collections.activities.filter(test).length,
  },
  'phases.count': { keys: ['year'], count: ({ collections }, test) => collections.phases.filter(test).length },
  'pupils.count': {
    keys: ['year', 'grade', 'kind', 'award', 'level', 'place', 'category', 'competition', 'edition'],
    count: countPupils,
  },
  'pages.count': { keys: ['year', 'grade', 'kind'], count: ({ pages }, test) => pages.filter(test).length },
};

interface Figure {
  keys: readonly string[];
  count(site: FigureSource, test: Test): number;
}

/** Whether a thing meets all conditions. */
type Test = (thing: object) => boolean;

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
  奖项: 'award',
};

/** Names an author can use, for “did you mean”. */
export const FIGURE_NAMES: readonly string[] = [...Object.keys(FIGURES), ...Object.keys(CHINESE_NAMES)];

type Conditions = Map<string, string>;

/**
 * Computes a figure that stands in a text, e.g. `awards.count level=city year=2026-2027`.
 *
 * Conditions: `year` (`2026-2027`, or `this` for the school year of the build date), `grade`, and by kind `level`,
 * `place`, `category`, `competition` (with its edition or without), `edition`, `kind`; of works `award`, which is a level, a
 * place, both or `any`. Values may be the words of the site: `level=市级`, `place=入围`; `none` or `未注明` is what does not say,
 * `competition="Science Fair"` a value with blanks.
 *
 * @returns The figure in digits, or undefined if the expression is not understood.
 */
export function evaluateFigure(site: FigureSource, expression: string): string | undefined {
  const { figure, conditions } = readFigure(expression);
  const tests: Test[] = [];
  for (const [key, value] of conditions) {
    const test = figure?.keys.includes(key) ? makeTest(site, key, value) : undefined;
    if (!test) return undefined;
    tests.push(test as Test);
  }
  return figure?.count(site, (thing) => tests.every((test) => test(thing))).toString();
}

/** What is not understood of a figure whose name is right. */
export interface WrongCondition {
  /** As written: `level=火星级`. */
  condition: string;
  /** What can be asked instead, if nothing that is counted says what this asks. */
  possible?: string[];
}

/** The first condition of a figure that is not understood; undefined if it is the name. */
export function wrongCondition(
  site: FigureSource,
  expression: string,
  lang: 'zh-CN' | 'en',
): WrongCondition | undefined {
  const { figure, conditions } = readFigure(expression);
  const inWords = (key: string): string =>
    Object.keys(CHINESE_KEYS).find((name) => lang !== 'en' && CHINESE_KEYS[name] === key) ?? key;
  for (const [key, value] of conditions) {
    const condition = conditionIn(expression, key);
    if (!figure?.keys.includes(key)) return { condition, ...(figure && { possible: figure.keys.map(inWords) }) };
    if (!makeTest(site, key, value)) return { condition };
  }
  return undefined;
}

/** @returns No `figure` for what is none. */
function readFigure(expression: string): { figure?: Figure | undefined; conditions: Conditions } {
  const [, name = '', rest = ''] = /^(\S*)([^]*)$/.exec(usual(expression)) ?? [];
  const conditions: Conditions = new Map();
  const leftOver = rest.replace(CONDITION, (_, key: string, ...values) => {
    conditions.set(
      CHINESE_KEYS[key] ?? key,
      values.slice(0, 4).find((value) => value !== undefined),
    );
    return '';
  });
  return { conditions, ...(leftOver.trim() === '' && { figure: FIGURES[CHINESE_NAMES[name] ?? name] }) };
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

function countPupils(site: FigureSource, test: Test): number {
  const { awards, works } = site.collections;
  const pupils = new Set<number>();
  for (const record of [...awards, ...awardedWorks(works)].filter(test))
    for (const pupil of site.pupils.get(record.id) ?? []) pupils.add(pupil);
  return pupils.size;
}

/** Works with what the words of their awards say, as the filter of the gallery reads them. */
function awardedWorks(works: readonly Work[]): (Work & Partial<Pick<Award, 'level' | 'place' | 'placeText'>>)[] {
  return works.map((work) => (work.award ? { ...work, ...readAward(work.award), placeText: work.award } : work));
}

function readAward(words: string): Partial<Pick<Award, 'level' | 'place'>> {
  const level = parseLevel(words);
  const place = parsePlace(words) ?? (level ? undefined : 'other');
  return { ...(level && { level }), ...(place && { place }) };
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
      return [...site.collections.awards, ...awardedWorks(site.collections.works)].some(isOwn) ? isOwn : undefined;
    }
    case 'award': {
      if (isNone(value)) return (thing) => !thing.award;
      if (/^(any|有|获奖)$/.test(value)) return (thing) => Boolean(thing.award);
      if (value === 'other') return (thing) => thing.place === value;
      // 县级一等奖 is of this level and of this place; 最佳创意 a word of the works' own.
      const [level, place] = [parseLevel(value), parsePlace(value)];
      if (level || (place && place !== 'other'))
        return (thing) => (!level || thing.level === level) && (!place || thing.place === place);
      const isOwn = ({ award = '' }: { award?: unknown }) => usual(String(award)) === value;
      return site.collections.works.some(isOwn) ? isOwn : undefined;
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
