/** What a page holds that may be suggested: its title and its headings. */
export interface TitledPage {
  url: string;
  title: string;
  /** In the reader's words. */
  kind?: string;
  headings: { heading: string; anchor: string }[];
}

/** An activity, award or work that may be suggested. */
export interface TitledRecord {
  /** Ends in `#` and the anchor of its row, list or picture, where there is one. */
  url: string;
  title: string;
  /** In the reader's words. */
  kind?: string;
}

/** Everything that is suggested before a search has run. */
export interface Titles {
  /** Words to try where nothing was found. */
  words: string[];
  pages: TitledPage[];
  records: TitledRecord[];
}

/** Headings in turns with their anchors, which are empty where they are the heading. */
type RawPage = [url: string, title: string, kind: string, headings: string[]];
/** Records of one kind and page: titles in turns with their anchors, which are empty where they are that of the title before. */
type RawRecords = [url: string, kind: string, titles: string[]];
/** The part of titles, as it is written. */
export type TitlePart = [words: string[], pages: RawPage[], records: RawRecords[]];

export function writeTitles({ words, pages, records }: Titles): TitlePart {
  const groups: RawRecords[] = [];
  let before = '';
  for (const { url, title, kind = '' } of records) {
    const [page = '', anchor = ''] = url.split('#', 2);
    let group = groups[groups.length - 1];
    if (group?.[0] !== page || group[1] !== kind || (before !== '' && anchor === '')) {
      group = [page, kind, []];
      groups.push(group);
      before = '';
    }
    group[2].push(title, anchor === before ? '' : anchor);
    before = anchor;
  }
  return [
    words,
    pages.map(({ url, title, kind = '', headings }): RawPage => {
      const pairs = headings.flatMap(({ heading, anchor }) => [heading, anchor === heading ? '' : anchor]);
      return [url, title, kind, pairs];
    }),
    groups,
  ];
}

export function readTitles([words, pages, records]: TitlePart): Titles {
  return {
    words,
    pages: pages.map(([url, title, kind, pairs]) => ({
      url,
      title,
      ...(kind && { kind }),
      headings: pairs.flatMap((heading, at) => (at % 2 === 0 ? [{ heading, anchor: pairs[at + 1] || heading }] : [])),
    })),
    records: records.flatMap(([page, kind, pairs]) => {
      let url = page;
      return pairs.flatMap((title, at) => {
        if (at % 2 > 0) return [];
        if (pairs[at + 1]) url = `${page}#${pairs[at + 1]}`;
        return [{ url, title, ...(kind && { kind }) }];
      });
    }),
  };
}
