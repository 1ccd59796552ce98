/** A finding in content: collected over all files, sorted, shown together, never thrown. */
export interface Diagnostic {
  /** Stable, `area/what`: `date/format`, `link/dead`. */
  code: string;
  severity: 'error' | 'warning';
  /** As the author knows it: relative to the content folder, `/` between parts. */
  file: string;
  /** 1-based; absent when the finding is about the whole file. */
  line?: number;
  /** 1-based, in characters. */
  column?: number;
  /** Number of characters the caret marks; default 1. */
  length?: number;
  /** One sentence: what is wrong. */
  message: string;
  expected?: string;
  found?: string;
  /** How to mend it. */
  hint?: string;
}
