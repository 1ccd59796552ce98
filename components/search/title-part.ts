/** What a page holds that may be suggested: its title, its headings, or the title of a record. */
export interface TitledPage {
  url: string;
  title: string;
  /** In the reader's words. */
  kind?: string;
  headings: { heading: string; anchor: string }[];
}

/** Everything that is suggested before a search has run. */
export interface Titles {
  /** Words to try where nothing was found. */
  words: string[];
  pages: TitledPage[];
}

/** Headings in turns with their anchors, which are empty where they are the heading. */
type RawPage = [url: string, title: string, kind: string, headings: string[]];
/** The part of titles, as it is written. */
export type TitlePart = [words: string[], pages: RawPage[]];

export function writeTitles({ words, pages }: Titles): TitlePart {
  return [
    words,
    pages.map(({ url, title, kind = '', headings }): RawPage => {
      const pairs = headings.flatMap(({ heading, anchor }) => [heading, anchor === heading ? '' : anchor]);
      return [url, title, kind, pairs];
    }),
  ];
}

export function readTitles([words, pages]: TitlePart): Titles {
  return {
    words,
    pages: pages.map(([url, title, kind, pairs]) => ({
      url,
      title,
      ...(kind && { kind }),
      headings: pairs.flatMap((heading, at) => (at % 2 === 0 ? [{ heading, anchor: pairs[at + 1] || heading }] : [])),
    })),
  };
}
