import { familyLength } from '../../names/family-names.js';

/** Signs people use when they have shortened a name themselves. */
const ALREADY_MASKED = /[某*＊×✕○〇□■]/u;

/** Brings a name into the form names are compared in: NFKC, without the blanks that align columns. */
export function normaliseName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '');
}

/**
 * Shortens a pupil's name: family name and 某, whatever the length of the given name; of a name in Latin letters the first one.
 *
 * `欧阳若溪` → `欧阳某`; `阿依古丽·买买提` → `阿某`; `Tom Smith` → `T.`. A name that is masked already stays.
 */
export function maskName(name: string): string {
  const compact = normaliseName(name);
  if (compact === '' || ALREADY_MASKED.test(name)) return name;
  if (/^\p{Script=Latin}/u.test(compact)) return `${[...compact][0]}.`;
  return `${[...compact].slice(0, familyLength(compact)).join('')}某`;
}
