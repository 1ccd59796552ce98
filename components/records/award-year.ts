import type { Award } from './types.js';

/** The school year of an award, else the calendar year that is all its date says (`2023`); empty where nobody knows either. */
export function awardYear({ schoolYear, date = '' }: Pick<Award, 'schoolYear' | 'date'>): string {
  return schoolYear ?? (date.length < 6 ? date.slice(0, 4) : '');
}
