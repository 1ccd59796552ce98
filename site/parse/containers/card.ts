/** What the opening line of a container says, made ready. */
export interface Card {
  title: string;
  /** 0-based line of the body. */
  lineIndex: number;
  /** An anchor the author chose. */
  id?: string;
  category?: string;
  /** false: its records stay on the page. */
  collect: boolean;
}
