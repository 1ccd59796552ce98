import { type Code, LEVELS } from './codes.js';
import type { Diagnostic } from './diagnostic.js';
import { en } from './messages/en.js';
import type { Details, Messages } from './messages/messages.js';
import { zhCn } from './messages/zh-cn.js';

/** Where a finding stands; see `Diagnostic`. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
  length?: number;
}

/** Collects findings in the language of the site. Codes and their levels stand in `codes.ts`, words in `messages/`. */
export class Reporter {
  readonly diagnostics: Diagnostic[] = [];
  readonly lang: 'zh-CN' | 'en';
  readonly #messages: Messages;

  constructor(lang: 'zh-CN' | 'en' = 'zh-CN') {
    this.lang = lang;
    this.#messages = lang === 'en' ? en : zhCn;
  }

  /** @param details What the sentence names; `found` also becomes the field of that name. */
  add(code: Code, place: Place, details: Details = {}): void {
    const words = this.#messages[code](shorten(details));
    this.diagnostics.push({
      code,
      severity: LEVELS[code],
      ...place,
      message: words.message,
      ...(words.expected !== undefined && { expected: words.expected }),
      ...(details.found !== undefined && { found: String(details.found) }),
      ...(words.hint !== undefined && { hint: words.hint }),
    });
  }

  /** True once an error was reported. */
  get hasErrors(): boolean {
    return this.diagnostics.some(({ severity }) => severity === 'error');
  }
}

/** A sentence quotes at most 60 characters of content; the whole stays in `found`. */
function shorten(details: Details): Details {
  const short: Details = {};
  for (const [key, value] of Object.entries(details)) {
    short[key] = typeof value === 'string' && value.length > 60 ? `${value.slice(0, 58)}…` : value;
  }
  return short;
}
