import { codeFrame } from './code-frame.js';
import type { Diagnostic } from './diagnostic.js';
import { neutralise } from './neutralise.js';
import { sortDiagnostics } from './sort.js';

/** How findings are printed. */
export interface PrintOptions {
  lang: 'zh-CN' | 'en';
  /** Text of a file, for the code frame; without it none is drawn. */
  sourceOf?: (file: string) => string | undefined;
  /** Most findings that are printed of each severity; the rest is counted. Default: all. */
  limit?: number;
}

const WORDS = {
  'zh-CN': {
    error: '错误',
    warning: '警告',
    expected: '应为：',
    hint: '改法：',
    more: (count: number, kind: string) => `另有 ${count} 处${kind}没有列出，加上 --json 可以看到全部。`,
    counts: (errors: number, warnings: number) => `${errors} 处错误，${warnings} 处警告`,
  },
  en: {
    error: 'error',
    warning: 'warning',
    expected: 'Expected: ',
    hint: 'To mend it: ',
    more: (count: number, kind: string) => `${count} more of kind “${kind}” not listed; --json shows them all.`,
    counts: (errors: number, warnings: number) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
  },
};

/**
 * Findings as people read them in a terminal: place, severity, code; one sentence; the source with carets; the remedy.
 * Whatever comes from content is printed without control characters.
 *
 * @returns Text with a closing line end; empty if there is nothing to report.
 */
export function printDiagnostics(diagnostics: readonly Diagnostic[], options: PrintOptions): string {
  if (diagnostics.length === 0) return '';
  const words = WORDS[options.lang];
  const limit = options.limit ?? Number.POSITIVE_INFINITY;
  const blocks: string[] = [];
  const seen = { error: 0, warning: 0 };
  for (const diagnostic of sortDiagnostics(diagnostics)) {
    seen[diagnostic.severity] += 1;
    if (seen[diagnostic.severity] <= limit) blocks.push(printDiagnostic(diagnostic, options));
  }
  for (const severity of ['error', 'warning'] as const) {
    if (seen[severity] > limit) blocks.push(words.more(seen[severity] - limit, words[severity]));
  }
  blocks.push(words.counts(seen.error, seen.warning));
  return `${blocks.join('\n\n')}\n`;
}

/** One finding, without a closing line end. */
export function printDiagnostic(diagnostic: Diagnostic, options: PrintOptions): string {
  const words = WORDS[options.lang];
  const { line, column } = diagnostic;
  const place = [diagnostic.file, line, line === undefined ? undefined : column].filter((part) => part !== undefined);
  const lines = [`${neutralise(place.join(':'))}  ${words[diagnostic.severity]}  ${diagnostic.code}`];
  lines.push(`  ${neutralise(diagnostic.message)}`);
  const source = line === undefined ? undefined : options.sourceOf?.(diagnostic.file);
  const frame =
    source === undefined || line === undefined
      ? undefined
      : codeFrame(source, { line, column, length: diagnostic.length });
  if (frame !== undefined) lines.push(frame);
  if (diagnostic.expected !== undefined) lines.push(`  ${words.expected}${neutralise(diagnostic.expected)}`);
  if (diagnostic.hint !== undefined) lines.push(`  ${words.hint}${neutralise(diagnostic.hint)}`);
  return lines.join('\n');
}
