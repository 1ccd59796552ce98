import type { Code } from '../codes.js';

/** What a sentence can name: words of the author, numbers, names of keys. */
export type Details = Record<string, string | number | undefined>;

/** A finding in words: what is wrong, what was expected, how to mend it. */
export interface Words {
  message: string;
  expected?: string;
  hint?: string;
}

/** The words of every finding in one language. */
export type Messages = { [C in Code]: (details: Details) => Words };
