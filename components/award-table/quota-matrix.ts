/** A list of prizes to be given as people write it down: what they are for down, places across. Pure. */
import type { Award } from '../records/types.js';
import { gradeName } from '../records/words/grade-names.js';
import type { Lang } from '../records/words/lang.js';
import { levelName } from '../records/words/level-names.js';
import { countWords, placeWords } from './award-columns.js';

export interface QuotaMatrix {
  /** Heads across: places in the order of the list, then columns of the author's own. */
  heads: string[];
  groups: QuotaGroup[];
  /** Whether something stands before the numbers of a row. */
  isNamed: boolean;
}

export interface QuotaGroup {
  /** 小学, over the rows of its contests; empty for none. */
  name: string;
  rows: { name: string; cells: string[] }[];
}

/** @returns undefined for a list that names winners or works of its own: that is no quota, whatever its title says. */
export function quotaMatrix(awards: readonly Award[], lang: Lang): QuotaMatrix | undefined {
  if (awards.some(({ people, count, countText }) => people.length > 0 || (count ?? countText) === undefined))
    return undefined;
  const places = [...new Set(awards.map((award) => placeWords(award, lang)))];
  // What all have in common the title says.
  const told = (['competition', 'level'] as const).filter((key) => new Set(awards.map((award) => award[key])).size > 1);
  /** Of each row the award of each place. */
  const groups = new Map<string, Map<string, Award[]>>();
  for (const award of awards) {
    const [group, name] = namesOf(award, told, lang);
    const rows = groups.get(group) ?? new Map<string, Award[]>();
    groups.set(group, rows);
    const at = places.indexOf(placeWords(award, lang));
    let key = name;
    // Two numbers of one place stand in two rows.
    while (rows.get(key)?.[at]) key += '\n';
    const row = rows.get(key) ?? [];
    row[at] = award;
    rows.set(key, row);
  }
  const all = [...groups.values()].flatMap((rows) => [...rows.values()]);
  const extras = [...new Set(awards.flatMap((award) => Object.keys(award.extras)))];
  // What each place has of its own, 奖品, stands below the numbers; the rest behind them.
  const ofRow = extras.filter((head) => all.every((row) => new Set(Object.values(row).map(saidIn(head))).size === 1));
  const ofPlace = extras.filter((head) => !ofRow.includes(head));
  const parted = [...groups].map(([name, rows]) => ({
    name,
    rows: [...rows].flatMap(([key, row]) => {
      const cells = (say: (award: Award) => string) => places.map((_, at) => (row[at] ? say(row[at]) : ''));
      const [first] = Object.values(row);
      return [
        { name: key.trim(), cells: [...cells(countWords), ...ofRow.map((head) => first?.extras[head] ?? '')] },
        ...ofPlace.map((head) => ({ name: head, cells: [...cells(saidIn(head)), ...ofRow.map(() => '')] })),
      ];
    }),
  }));
  const isNamed = parted.some(({ rows }) => rows.some(({ name }) => name));
  return { heads: [...places, ...ofRow], groups: parted, isNamed };
}

function saidIn(head: string): (award: Award) => string {
  return ({ extras }) => extras[head] ?? '';
}

/** What a number is for: over several rows, and in its own. */
function namesOf(award: Award, told: readonly string[], lang: Lang): [group: string, name: string] {
  const { category = '', class: className = '', competition = '', grade, level, work } = award;
  const own = [
    told.includes('competition') ? competition : '',
    work,
    level && told.includes('level') ? levelName(level, lang) : '',
    grade ? gradeName(grade, lang) : '',
    className,
  ].filter(Boolean);
  if (own.length === 0) return ['', category];
  return [category === work ? '' : category, own.join(' · ')];
}
