import { type AwardLevel, type AwardPlace, compareLevels, comparePlaces } from '@kepu/components/records';
import type { RenderContext } from '../context.js';
import { AWARD_TABLES, fieldWords, numberAwards, YEAR_FIELDS } from './award-numbers.js';
import type { ListNumber } from './list-numbers.js';
import type { MadePage } from './made-page.js';
import { type NumbersSection, numbersPage } from './numbers-page.js';

/** Where the awards behind each number of several pages stand, table by table. */
export function honoursNumbersPage(context: RenderContext): MadePage {
  const { site, strings } = context;
  const words = strings.honours;
  const parted = site.lists.awards.flatMap(({ schoolYear, part }) => (schoolYear && part === 2 ? [schoolYear] : []));
  const section = (title: string, fields: readonly string[], schoolYear?: string): NumbersSection => ({
    title,
    isOf: ({ choices }) =>
      Object.keys(choices).every((field) => fields.includes(field)) &&
      (schoolYear === undefined || choices['schoolYear'] === schoolYear),
    compare: compareNumbers,
  });
  return numbersPage(context, numberAwards(context), {
    title: strings.pivot.numbers,
    intro: words.numbersIntro,
    home: { url: site.made.get('honours') ?? 'honours/index.html', title: words.title },
    type: 'honours',
    value: (field, value) => fieldWords(context, field, value),
    sections: [
      ...(['table', 'levelPlace', 'contestYear'] as const).map((name) => section(words[name], AWARD_TABLES[name])),
      ...parted.map((year) => section(`${strings.ring.schoolYear(year)} · ${words.levelPlace}`, YEAR_FIELDS, year)),
    ],
  });
}

/** Sums before what they are of, levels and places from the highest; all else as the pages have it, newest first. */
function compareNumbers({ choices: a }: ListNumber, { choices: b }: ListNumber): number {
  const isSaid = (value: string | undefined) => Number(value !== undefined);
  return (
    isSaid(a['level']) - isSaid(b['level']) ||
    compareLevels((a['level'] || undefined) as AwardLevel, (b['level'] || undefined) as AwardLevel) ||
    isSaid(a['place']) - isSaid(b['place']) ||
    comparePlaces((a['place'] || undefined) as AwardPlace, (b['place'] || undefined) as AwardPlace)
  );
}
