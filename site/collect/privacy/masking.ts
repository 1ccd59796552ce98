import type { Person } from '@kepu/components/records';
import type { Config } from '../../config/config.js';
import { isAlsoWord, isNobody } from '../../names/name-words.js';
import { findInEncoded } from './encoded-names.js';
import { makeGivenNameFinder } from './given-names.js';
import { makeInitialsFinder } from './initial-names.js';
import { makeLatinFinder } from './latin-names.js';
import { indexNames } from './name-index.js';
import { alsoFinding, makeNameReplacer, type NameMatch, type ReplaceNames } from './name-matcher.js';
import { makePupilFinder } from './named-pupils.js';
import { namesInCell } from './names-in-cell.js';
import { maskName, normaliseName } from './person-name.js';
import { makePinyinFinder, type Readings } from './pinyin-names.js';
import { findPrivateNumbers } from './private-numbers.js';
import type { Roster } from './roster.js';

/** What stands in running text for a person who was taken down, and for a pupil when names are hidden; one word each, for anchors. */
const STAND_INS = {
  'zh-CN': { takenDown: '某某', hidden: '某同学' },
  en: { takenDown: 'Somebody', hidden: 'Pupil' },
} as const;

/** What stands in a list for words that may be a name. */
const UNCLEAR = '…';

/** Why a pupil's name is left alone in running text. */
export type Ambiguity = 'word' | 'adult';

/** The decisions about names for one build; made once, applied to every page. */
export interface Masking {
  names: Config['privacy']['names'];
  /** False if there is nobody to mask or take down. */
  isNeeded: boolean;
  /** Replaces names in running text, ambiguous ones excepted, and numbers that are not published. */
  replace: ReplaceNames;
  /** Replaces names in the path of a file, and the initials of names: ZXM.jpg. */
  replacePath: ReplaceNames;
  /** Replaces the given names too, ambiguous or not; for texts that belong to these people. */
  replaceAlso(names: readonly string[]): ReplaceNames;
  /** The same where other characters than Chinese ones stand on both sides; for texts of cells and sentences. */
  replaceAlone(names: readonly string[]): ReplaceNames;
  /** Replaces the given names of these people where they stand alone, too; for texts that belong to them. */
  alsoGiven(replace: ReplaceNames, names: readonly string[]): ReplaceNames;
  /** The person as published; undefined if they are not to be shown at all. */
  maskPerson(person: Person): Person | undefined;
  /** Pupils' names that running text cannot be searched for, and why. */
  ambiguous: ReadonlyMap<string, Ambiguity>;
  /** Words in the place of names that are hardly anybody's: 机器人. */
  nobodies: ReadonlySet<string>;
  takedown: ReadonlySet<string>;
  /** Whoever of them a name of a pupil means, in Han characters or in pinyin; undefined for anybody else. */
  takenDownAs(name: string, role: Person['role']): string | undefined;
  /** What stands for those. */
  takenDown: string;
  /** Names of adults, which stay. */
  adults: ReadonlySet<string>;
  /** Names of pupils whom a text names and no list. */
  unlisted: ReadonlySet<string>;
  /** Numbers of papers, of anybody, and telephones of pupils. */
  findNumbers(text: string): NameMatch[];
}

/**
 * Decides what happens to each name.
 *
 * Adults keep theirs, groups too. Names of one character are never looked for in running text. A name that is also a
 * word (高山) or an adult's would damage sentences that mean something else, so it stays and is reported. What is hardly a
 * name at all (机器人) is masked in its own cell alone.
 *
 * @param names `full` must have been checked for consent before.
 * @param readings With them names are also found in pinyin.
 */
export function planMasking(
  roster: Roster,
  { privacy, lang }: Pick<Config, 'privacy' | 'lang'>,
  names: Config['privacy']['names'],
  readings?: Readings,
): Masking {
  const takedown = new Set(privacy.takedown.map(normaliseName).filter((name) => name !== ''));
  const standIns = STAND_INS[lang];
  const inText = (name: string): string => (names === 'hidden' ? standIns.hidden : maskName(name));
  const ambiguous = new Map<string, Ambiguity>();
  const nobodies = new Set<string>();
  const replacements = new Map<string, string>();

  for (const name of roster.adults) if (isSearchable(name)) replacements.set(name, name);
  if (names !== 'full') {
    for (const name of roster.pupils) {
      if (!isSearchable(name)) continue;
      if (isNobody(name)) nobodies.add(name);
      else if (roster.adults.has(name)) ambiguous.set(name, 'adult');
      else if (isAlsoWord(name) || roster.doubtful.has(name)) ambiguous.set(name, 'word');
      else {
        replacements.set(name, inText(name));
        // It says 同学 itself.
        if (names === 'hidden') replacements.set(`${name}同学`, standIns.hidden);
      }
    }
  }
  for (const name of takedown) {
    ambiguous.delete(name);
    nobodies.delete(name);
    replacements.set(name, standIns.takenDown);
  }
  // In letters no name is a Chinese word; an adult of the same name keeps it.
  const words = [...ambiguous].filter(([, why]) => why === 'word').map(([name]) => [name, inText(name)] as const);
  const inLetters = new Map([...replacements, ...words].filter(([name, shown]) => name !== shown));
  const findPinyin = readings && makePinyinFinder(inLetters, readings);
  const findTaken = readings && makePinyinFinder(new Map([...takedown].map((name) => [name, name])), readings);
  const takenDownAs: Masking['takenDownAs'] = (name, role) => {
    if (takedown.has(name) || role === 'adult') return takedown.has(name) ? name : undefined;
    return findTaken?.(name).find(({ start, end }) => start === 0 && end === name.length)?.replacement;
  };
  const initials = readings && makeInitialsFinder(inLetters, readings);
  const unsure = [...ambiguous, ...[...nobodies].map((name) => [name, 'nobody'] as const)];
  const findLatin = makeLatinFinder(replacements);
  const index = indexNames(replacements);
  const findWhole = makeNameReplacer(new Map(), undefined, index);
  const findNamed = makePupilFinder(
    new Map(unsure.map(([name, why]) => [name, { why, shown: inText(name) }])),
    findWhole.find,
  );
  const findPupils = makeNameReplacer(
    new Map(
      [...roster.pupils].filter((name) => isSearchable(name) && !roster.adults.has(name)).map((name) => [name, '']),
    ),
  ).find;
  const findNumbers = (text: string): NameMatch[] => findPrivateNumbers(text, findPupils);
  const findEncoded = (text: string): NameMatch[] => findInEncoded(text, findWhole);
  const withoutNumbers = makeNameReplacer(new Map(), findNumbers);
  const findMore = (text: string): NameMatch[] => [
    ...findNumbers(text),
    ...findEncoded(text),
    ...findNamed(text),
    ...findLatin(text),
    ...(findPinyin?.(text) ?? []),
    ...(initials?.inText(text) ?? []),
  ];
  const replace = makeNameReplacer(new Map(), findMore, index);
  const withInitials = (base: ReplaceNames, given: readonly string[]): ReplaceNames => {
    const own = new Set(given.filter((name) => inLetters.has(name)));
    return own.size === 0 || !initials ? base : alsoFinding(base, (text) => initials.inOwnText(text, own));
  };

  return {
    names,
    isNeeded: roster.pupils.size > 0 || takedown.size > 0,
    replace,
    replacePath: initials ? alsoFinding(replace, initials.inPath) : replace,
    ambiguous,
    nobodies,
    takedown,
    takenDownAs,
    takenDown: standIns.takenDown,
    adults: roster.adults,
    unlisted: roster.unlisted,
    findNumbers,
    replaceAlso(given) {
      const extra = given.filter((name) => ambiguous.has(name));
      const base =
        extra.length === 0
          ? replace
          : makeNameReplacer(new Map(extra.map((name) => [name, inText(name)])), findMore, index);
      return withInitials(base, given);
    },
    replaceAlone(given) {
      const extra = given.filter((name) => ambiguous.has(name));
      if (extra.length === 0) return withInitials(replace, given);
      const { find } = makeNameReplacer(new Map(extra.map((name) => [name, inText(name)])));
      const isHan = (character: string | undefined): boolean => /\p{Script=Han}/u.test(character ?? '');
      const findAlone = (text: string): NameMatch[] =>
        find(text).filter(({ start, end }) => !isHan(text[start - 1]) && !isHan(text[end]));
      return withInitials(alsoFinding(replace, findAlone), given);
    },
    alsoGiven(find, given) {
      const shown = [...new Set(given)].flatMap((name) => {
        const replacement = inLetters.get(name);
        return replacement === undefined ? [] : [[name, replacement] as const];
      });
      return shown.length === 0 ? find : alsoFinding(find, makeGivenNameFinder(shown));
    },
    maskPerson(person) {
      const found = namesInCell(person);
      const gone = found.names.filter((name) => takenDownAs(name, person.role));
      if (gone.length > 0 && gone.length === found.names.length) return undefined;
      const shown = new Map<string, string>(gone.map((name) => [name, standIns.takenDown]));
      if (person.role === 'adult' || names === 'full') return { ...person, name: makeNameReplacer(shown)(person.name) };
      const isPupil = person.role === 'pupil' || found.names.includes(normaliseName(person.name));
      if (isPupil && names === 'hidden') return undefined;
      for (const word of found.unclear) shown.set(word, UNCLEAR);
      for (const name of found.names) if (!gone.includes(name)) shown.set(name, inText(name));
      const name = makeNameReplacer(shown)(person.name);
      return isPupil ? { ...person, role: 'pupil', name: withoutNumbers(name) } : { ...person, name: replace(name) };
    },
  };
}

function isSearchable(name: string): boolean {
  return [...name].length >= 2;
}
