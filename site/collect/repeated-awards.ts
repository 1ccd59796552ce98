import type { Award } from '@kepu/components/records';
import { isCollected, recordKey } from './collections.js';
import type { Findings } from './findings/findings.js';
import { normaliseName } from './privacy/person-name.js';
import type { SitePage } from './site.js';

/** An award on a page. */
interface Told {
  page: SitePage;
  award: Award;
}

/**
 * Finds awards that a page tells again: the list of a contest, and the news that repeats its best rows. Two are the same if all
 * that tells an award from others is; two equal rows of one page are two awards. Of several pages the one that tells an award most
 * often is the list, then one of kind 获奖名单, then the first. To be called before names are masked: 张某 may be two.
 *
 * @returns Keys of the awards that stand elsewhere already ({@link recordKey}); each page of them is reported once for each other.
 */
export function findRepeatedAwards(pages: readonly SitePage[], findings: Findings): Set<string> {
  const toldByWords = new Map<string, Map<SitePage, Told[]>>();
  for (const page of pages) {
    for (const award of page.records.awards.filter(isCollected(page))) {
      const words = wordsOf(award);
      if (words === undefined) continue;
      const byPage = toldByWords.get(words) ?? new Map<SitePage, Told[]>();
      toldByWords.set(words, byPage.set(page, [...(byPage.get(page) ?? []), { page, award }]));
    }
  }
  const repeated = new Set<string>();
  const reports = new Map<string, { again: Told; first: Told; count: number }>();
  for (const byPage of toldByWords.values()) {
    const [list = [], ...others] = [...byPage.values()].sort(
      (a, b) => b.length - a.length || Number(isList(b[0])) - Number(isList(a[0])),
    );
    const [first] = list;
    for (const again of others.flat()) {
      repeated.add(recordKey(again.award));
      if (!first) continue;
      const pair = `${again.page.path}\n${first.page.path}`;
      const report = reports.get(pair);
      if (report) report.count += 1;
      else reports.set(pair, { again, first, count: 1 });
    }
  }
  for (const { again, first, count } of reports.values()) {
    const line = lineOf(again);
    findings.add(
      'record/repeated',
      { file: again.page.path, ...(line && { line }) },
      { count, name: first.page.path, line: lineOf(first) },
    );
  }
  return repeated;
}

/** What tells an award from others; undefined for one that says too little, of which two may be alike by chance. */
function wordsOf(award: Award): string | undefined {
  const { work, people, competition, date, count, countText } = award;
  if (countText !== undefined) return undefined;
  const isOfContest = Boolean(competition || date);
  const isOfSomebody = work !== '' || people.length > 0;
  const tellsEnough =
    count === undefined ? isOfSomebody && (isOfContest || (work !== '' && people.length > 0)) : isOfContest;
  if (!tellsEnough) return undefined;
  const names = people.map((person) => [normaliseName(person.name), person.class, person.grade].join(' ')).sort();
  const { level, place, placeText, edition, category, grade, schoolYear } = award;
  return JSON.stringify([
    ...[
      work,
      names,
      award.class,
      grade,
      level,
      place,
      placeText,
      competition,
      edition,
      date,
      category,
      count,
      schoolYear,
    ],
  ]);
}

function isList(told: Told | undefined): boolean {
  return told?.page.kind === 'award-list';
}

/** Its line on its page, if it stands there and not in a file of its own. */
function lineOf({ page, award: { source } }: Told): number | undefined {
  return source?.file === page.path ? source.line : undefined;
}
