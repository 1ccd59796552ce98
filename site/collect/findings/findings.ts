import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { COLLECT_LEVELS, type CollectCode } from './codes.js';
import { en } from './en.js';
import { zhCn } from './zh-cn.js';

/** What a sentence can name: words of the author, numbers. */
export type Details = Record<string, string | number | undefined>;

/** A finding in words: what is wrong, what was expected, how to mend it. */
export interface Words {
  message: string;
  expected?: string;
  hint?: string;
}

/** The words of every finding in one language. */
export type CollectMessages = { [C in CollectCode]: (details: Details) => Words };

/** Where a finding stands; see `Diagnostic`. */
export type Place = Pick<Diagnostic, 'file' | 'line' | 'column' | 'length'>;

/** Collects findings in the language of the site. */
export class Findings {
  readonly diagnostics: Diagnostic[] = [];
  readonly #messages: CollectMessages;

  constructor(lang: 'zh-CN' | 'en') {
    this.#messages = lang === 'en' ? en : zhCn;
  }

  /** @param details What the sentence names; `found` also becomes the field of that name. */
  add(code: CollectCode, place: Place, details: Details = {}): void {
    const words = this.#messages[code](details);
    this.diagnostics.push({
      code,
      severity: COLLECT_LEVELS[code],
      ...place,
      message: words.message,
      ...(words.expected !== undefined && { expected: words.expected }),
      ...(details.found !== undefined && { found: String(details.found) }),
      ...(words.hint !== undefined && { hint: words.hint }),
    });
  }
}
