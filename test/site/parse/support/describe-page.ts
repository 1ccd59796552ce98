import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultConfig } from '../../../../site/config/defaults.js';
import type { Diagnostic } from '../../../../site/diagnostics/diagnostic.js';
import { printDiagnostics } from '../../../../site/diagnostics/print.js';
import { fillFigures } from '../../../../site/parse/figure-marks.js';
import type { BodyPart, Page } from '../../../../site/parse/page.js';
import { parse } from '../../../../site/parse/parse.js';
import type { SourceFile } from '../../../../site/read/source-file.js';

/** A page understood with the default configuration. */
export interface Parsed {
  page: Page;
  diagnostics: Diagnostic[];
  /** The Markdown it came from. */
  text: string;
}

/** Parses `input.md` of a folder, with the tables beside it. */
export function parseFolder(folder: string): Parsed {
  const files = readdirSync(folder)
    .filter((name) => !name.startsWith('expected'))
    .map((name) => makeFile(name, readFileSync(join(folder, name), 'utf8')));
  return parseFiles(files);
}

/** Parses one text. */
export function parseText(text: string, lang: 'zh-CN' | 'en' = 'zh-CN'): Parsed {
  return parseFiles([makeFile('input.md', text)], lang);
}

function parseFiles(files: SourceFile[], lang: 'zh-CN' | 'en' = 'zh-CN'): Parsed {
  const { pages, diagnostics } = parse(files, { config: defaultConfig(lang), buildDate: '2026-11-22' });
  const text = files.find(({ path }) => path === 'input.md')?.text ?? '';
  return { page: pages[0] as Page, diagnostics, text };
}

function makeFile(path: string, text: string): SourceFile {
  return { path, kind: path.endsWith('.md') ? 'markdown' : 'table', text, absolutePath: `/${path}`, size: text.length };
}

/** The body as HTML, with what later stages fill in as words in ⟦ ⟧. */
export function bodyText(page: Page): string {
  return `${page.body.map(partText).join('').trim()}\n`;
}

function partText(part: BodyPart): string {
  if (typeof part === 'string') return part;
  switch (part.type) {
    case 'link':
      return `⟦${part.href}⟧`;
    case 'picture':
      return `⟦picture ${part.src} “${part.alt}”${part.title ? ` title “${part.title}”` : ''}⟧`;
    case 'figure':
      return `⟦figure ${part.expression}⟧`;
    case 'island': {
      const attributes = Object.entries(part.attributes).map(([name, value]) => ` ${name}=${value}`);
      const apart = part.collect ? '' : ', apart';
      return `⟦${part.element} #${part.id} “${part.title}”${attributes.join('')}: ${part.recordIds.length} records${apart}⟧`;
    }
  }
}

/** Everything of a page but its body, then the findings as they are printed. */
export function pageSummary(page: Page, diagnostics: readonly Diagnostic[], text: string): string {
  const { path: _, headings, body: __, sections, records, indicators, ...settings } = page;
  const lines = Object.entries(settings).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  lines.push('', 'headings');
  for (const { level, text: words, id, line } of headings)
    lines.push(`  ${'#'.repeat(level)} ${words} → #${id} (${line})`);
  lines.push('', 'sections');
  for (const { id, path, text: words } of sections)
    lines.push(`  #${id} ${path.map((step) => `${step} › `).join('')}${fillFigures(words, () => undefined)}`);
  for (const [kind, list] of Object.entries({ ...records, indicators })) {
    if (list.length > 0) lines.push('', kind);
    for (const record of list) lines.push(`  ${recordText(record)}`);
  }
  const findings = printDiagnostics(diagnostics, {
    lang: 'zh-CN',
    sourceOf: (file) => (file === 'input.md' ? text : undefined),
  });
  return `${lines.join('\n')}\n${findings === '' ? '' : `\n${findings}`}`;
}

/** The fields of a record that say something; how they are read is tested with the records. */
function recordText(record: object): string {
  return Object.entries(record)
    .filter(([key, value]) => !['id', 'planId', 'extras', 'precision'].includes(key) && !isEmpty(value))
    .map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ');
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
