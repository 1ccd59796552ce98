import type { Config } from '../config/config.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import { type Place, Reporter } from '../diagnostics/reporter.js';
import type { SourceFile } from '../read/source-file.js';
import { FRONT_MATTER_NAMES } from './front-matter/keys.js';
import { createMarkdown } from './markdown.js';
import type { Page } from './page.js';
import { parsePage } from './parse-page.js';

/** How pages are understood. */
export interface ParseOptions {
  config: Config;
  /** `YYYY-MM-DD`, the only clock. */
  buildDate: string;
  /** Language of the findings; default that of the site. */
  lang?: Config['lang'];
}

/** Markdown files → pages, in the order of `files`. Tables among the files are what containers may name. */
export function parse(
  files: readonly SourceFile[],
  { config, lang = config.lang }: ParseOptions,
): { pages: Page[]; diagnostics: Diagnostic[] } {
  const reporter = new Reporter(lang);
  const unknownKeys = new Map<string, { place: Place; count: number }>();
  const tools = {
    md: createMarkdown(),
    config,
    reporter,
    tables: new Map(files.filter(({ kind }) => kind === 'table').map((file) => [file.path, file])),
    onUnknownKey: (name: string, place: Place) => {
      const known = unknownKeys.get(name);
      if (known === undefined) unknownKeys.set(name, { place, count: 1 });
      else known.count += 1;
    },
  };
  const pages: Page[] = [];
  for (const file of files) {
    if (file.kind === 'markdown' && file.text !== undefined) pages.push(parsePage(file.path, file.text, tools));
  }
  for (const [name, { place, count }] of unknownKeys) {
    const details = { key: name, found: name, count, nearest: nearest(name, FRONT_MATTER_NAMES) };
    reporter.add('front-matter/unknown-key', place, details);
  }
  return { pages, diagnostics: reporter.diagnostics };
}
