import type { Indicator, ReadContext } from '@kepu/components/records';
import type { Env } from 'markdown-it';
import type { Config } from '../config/config.js';
import { pageLang } from '../config/page-lang.js';
import type { Code } from '../diagnostics/codes.js';
import type { Details } from '../diagnostics/messages/messages.js';
import type { Reporter } from '../diagnostics/reporter.js';
import type { SourceFile } from '../read/source-file.js';
import { Anchors } from './anchors.js';
import { containerOfElement } from './containers/kinds.js';
import { Holes } from './holes.js';
import type { Heading, ListedPerson, PageRecords, Section, TextColumn } from './page.js';

/** What is known before the Markdown of a page is read. */
export interface PageStart {
  path: string;
  /** Body without front matter and control characters. */
  body: string;
  /** Number of lines before the body. */
  lineOffset: number;
  /** From the front matter. */
  title?: string;
  /** BCP 47, from the front matter. */
  lang?: string;
  config: Config;
  reporter: Reporter;
  /** Tables that containers may name, by path. */
  tables: ReadonlyMap<string, SourceFile>;
  context: ReadContext;
  /** School year of awards that say none, where titles of lists on the page name one. */
  awardYear?: string;
}

/**
 * All that the Markdown rules of one page share. It travels in markdown-it's `env`; `stateOf` takes it out again.
 * Line numbers in it are those of the file, from 1.
 */
export class PageState {
  readonly start: PageStart;
  readonly holes = new Holes();
  readonly anchors = new Anchors();
  readonly headings: Heading[] = [];
  readonly records: PageRecords = { activities: [], awards: [], works: [], phases: [] };
  readonly indicators: Indicator[] = [];
  /** People of tables outside of containers. */
  readonly listed: ListedPerson[] = [];
  /** Columns of such tables that no heading says anything of. */
  readonly columns: TextColumn[] = [];
  /** Words of captions that may be names of pupils, or of works. */
  readonly doubtful = new Set<string>();
  /** Names behind a tutor that nothing but a blank or a comma parts from the tutor. */
  readonly behindTutors = new Set<string>();
  /** Words of raw HTML that must not be published; the plain text of sections was made before they were found. */
  readonly withheldWords: string[] = [];
  /** 0-based line of a heading's block → its id; headings of cards get theirs later than their records. */
  readonly cardAnchors = new Map<number, string>();
  /** Records of cards and the line their card begins on; they link to its heading. */
  readonly cardRecords: { id: string; lineIndex: number }[] = [];
  sections: Section[] = [];
  title: string | undefined;
  /** True once raw HTML was let through: the page then goes through the sanitiser. */
  hasRawHtml = false;
  /** Raw tags that are open; see `rules/raw-html.ts`. */
  rawDepth = 0;
  /** Containers of records around the line that is read; pasted tables count only there. */
  recordDepth = 0;
  /** Opening line index → closing line index of containers, see `rules/containers.ts`. */
  containers: ReadonlyMap<number, number> | undefined;
  #lines: string[] | undefined;
  #lowerBody: string | undefined;
  readonly #lastIndexes = new Map<string, number>();
  #tables = 0;
  readonly #writtenIds = new Set<string>();
  readonly #reported = new Set<string>();
  /** Id → number of repeats so far. */
  readonly #recordIds = new Map<string, number>();

  constructor(start: PageStart) {
    this.start = start;
    this.title = start.title;
  }

  /** Lines of the body, for looking up columns. */
  get lines(): readonly string[] {
    this.#lines ??= this.start.body.split('\n');
    return this.#lines;
  }

  /** Whether made words of the page are Chinese. */
  get isChinese(): boolean {
    return pageLang(this.start.lang, this.start.config.lang) !== 'en';
  }

  /** Line in the file of a 0-based line of the body. */
  lineOf(lineIndex: number): number {
    return lineIndex + 1 + this.start.lineOffset;
  }

  /** 1-based column of words on a line of the file; undefined if they do not stand there as they are. */
  columnOf(line: number, words: string, fromColumn = 1): number | undefined {
    if (words === '') return undefined;
    const at = this.lines[line - 1 - this.start.lineOffset]?.indexOf(words, fromColumn - 1) ?? -1;
    return at < 0 ? undefined : at + 1;
  }

  /** Offset of the last occurrence of words in lower case, -1 without any; asked for the same words again and again. */
  lastIndexOf(words: string): number {
    let at = this.#lastIndexes.get(words);
    if (at === undefined) {
      this.#lowerBody ??= this.start.body.toLowerCase();
      at = this.#lowerBody.lastIndexOf(words);
      this.#lastIndexes.set(words, at);
    }
    return at;
  }

  /** Reports a finding; with `found` the caret goes under those words. */
  report(code: Code, line: number | undefined, details: Details = {}): void {
    const found = details.found === undefined ? '' : String(details.found);
    const column = line === undefined ? undefined : this.columnOf(line, found);
    this.start.reporter.add(
      code,
      {
        file: this.start.path,
        ...(line !== undefined && { line }),
        ...(column !== undefined && { column, length: found.length }),
      },
      details,
    );
  }

  /** Reports once a page for each `key`: a habit of the author's is one finding, not fifty. */
  reportOnce(key: string, code: Code, line: number | undefined, details: Details = {}): void {
    const mark = `${code} ${key}`;
    if (this.#reported.has(mark)) return;
    this.#reported.add(mark);
    this.report(code, line, details);
  }

  /** Reports one of our elements in raw HTML, by its tag or its class; records are read from containers. */
  reportElement(found: string, line: number | undefined): void {
    const name = containerOfElement(found, this.isChinese);
    if (name !== undefined) this.reportOnce(`${found} ${line ?? ''}`, 'html/component', line, { found, name });
  }

  /** Number of the next table, from 1; regions need names of their own. */
  nextTable(): number {
    this.#tables += 1;
    return this.#tables;
  }

  /** True if an id found in raw HTML may stay: ours as they come by, the author's if they are free and harmless. */
  keepId(id: string): boolean {
    if (this.#writtenIds.has(id)) return false;
    if (!this.anchors.has(id) && !/^fn(ref)?\d/.test(id) && !this.anchors.claim(id)) return false;
    this.#writtenIds.add(id);
    return true;
  }

  /** Keeps ids of records apart when two lists of a page hold the same row. */
  claimRecordId(id: string): string {
    let free = id;
    let count = this.#recordIds.get(id) ?? 0;
    while (this.#recordIds.has(free)) {
      count += 1;
      free = `${id}-${count + 1}`;
    }
    this.#recordIds.set(id, count);
    if (free !== id) this.#recordIds.set(free, 0);
    return free;
  }
}

/** markdown-it's env of one page. */
export interface PageEnv extends Env {
  page: PageState;
}

/** The state a rule works on. Only `parse` creates environments, so it is always there. */
export function stateOf(env: Env | undefined): PageState {
  return (env as PageEnv).page;
}
