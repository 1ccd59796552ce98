import type { Table, TableRow } from '../types.js';

/** Line of dashes under the headings of a pipe table, `| --- | :-: |`. */
const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/**
 * The first pipe table of a text of Markdown. Inline marks (`**`, links) stay in the cells; the site kit reads them from
 * its own parser.
 *
 * @returns `undefined` if the text holds none.
 */
export function readMarkdownTable(text: string): Table | undefined {
  const lines = text.split(/\r?\n/);
  const rule = lines.findIndex(
    (line, index) => index > 0 && line.includes('-') && RULE.test(line) && lines[index - 1]?.includes('|'),
  );
  if (rule < 0) return undefined;
  let end = rule + 1;
  while (lines[end]?.includes('|')) end += 1;
  const rows = lines.slice(rule + 1, end).map((line, index) => readRow(line, rule + 2 + index));
  return { head: [readRow(lines[rule - 1] as string, rule)], rows };
}

function readRow(line: string, lineNumber: number): TableRow {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/([^\\])\|$/, '$1');
  const cells = inner.replace(/\\\|/g, '\u0000').split('|');
  return {
    cells: cells.map((cell) => ({
      text: cell
        .replaceAll('\u0000', '|')
        .replace(/<br\s*\/?>/gi, '\n')
        .trim(),
    })),
    line: lineNumber,
  };
}
