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
  const extras = [...new Set(awards.flatMap((award) => Object.keys(award.extras)))];
  // What all have in common the title says.
  const told = (['competition', 'level'] as const).filter((key) => new Set(awards.map((award) => award[key])).size > 1);
  const groups = new Map<string, Map<string, string[]>>();
  for (const award of awards) {
    const [group, name] = namesOf(award, told, lang);
    const rows = groups.get(group) ?? new Map<string, string[]>();
    groups.set(group, rows);
    const at = places.indexOf(placeWords(award, lang));
    let key = name;
    // Two numbers of one place stand in two rows.
    while (rows.get(key)?.[at]) key += '\n';
    const cells = rows.get(key) ?? [...places, ...extras].map(() => '');
    cells[at] = countWords(award);
    extras.forEach((head, index) => {
      cells[places.length + index] ||= award.extras[head] ?? '';
    });
    rows.set(key, cells);
  }
  const parted = [...groups].map(([name, rows]) => ({
    name,
    rows: [...rows].map(([key, cells]) => ({ name: key.trim(), cells })),
  }));
  const isNamed = parted.some(({ rows }) => rows.some(({ name }) => name));
  return { heads: [...places, ...extras], groups: parted, isNamed };
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
