import type { Award, Work } from '@kepu/components/records';
import type { AwardWorks } from './award-works.js';
import { AWARDS_ID, choiceAddress } from './choice-address.js';
import { recordKey } from './collections.js';
import type { ListPage } from './record-lists.js';
import type { Collections, SitePage } from './site.js';

/** Pages of the portal that lists of awards and works stand on. */
export interface RecordPages {
  awards: readonly ListPage<Award>[];
  works: readonly ListPage<Work>[];
  /** The made pages with all, if nobody wrote others in their place. */
  honours: string | undefined;
  gallery: string | undefined;
}

/** Lists up to this length have no filters: one sees at a glance what is in them. */
const SHORT = 8;

/**
 * Gives awards the address of their work and works that of their award: on the page that holds them whole without script, where
 * script opens the work, and shows the awards of its title alone. Names in both are masked already.
 */
export function linkAwards(
  pages: readonly SitePage[],
  { awards, works }: Collections,
  { workOf, awardOf }: AwardWorks,
  at: RecordPages,
): void {
  const workAddress = addresses(works, at.works, at.gallery, (work, url) => `${url}#${work.id}`);
  const awardAddress = addresses(awards, at.awards, at.honours, ({ work }, url, { length }) =>
    choiceAddress(AWARDS_ID, length > SHORT && work !== '' ? { text: work } : {}, url),
  );
  for (const page of pages) {
    for (const award of page.records.awards) {
      const address = workAddress(workOf.get(recordKey(award)));
      if (address !== undefined) award.workUrl ??= address;
    }
    for (const work of page.records.works) {
      const address = awardAddress(awardOf.get(recordKey(work)));
      if (address !== undefined) work.awardUrl ??= address;
    }
  }
}

/** Where a record stands, by its key. */
function addresses<R extends Award | Work>(
  all: readonly R[],
  lists: readonly ListPage<R>[],
  whole: string | undefined,
  addressIn: (record: R, url: string, records: readonly R[]) => string,
): (key: string | undefined) => string | undefined {
  const found = new Map<string, string>();
  const add = (url: string, records: readonly R[]) => {
    for (const record of records) found.set(recordKey(record), addressIn(record, url, records));
  };
  if (whole !== undefined) add(whole, all);
  for (const { url, records } of lists) add(url, records);
  return (key) => (key === undefined ? undefined : found.get(key));
}
