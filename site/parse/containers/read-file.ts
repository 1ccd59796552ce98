import {
  type AnyRecord,
  type ReadContext,
  type ReadResult,
  type RecordKind,
  readCsv,
  readIcs,
  readJson,
  readTable,
} from '@kepu/components/records';
import { nearest } from '../../diagnostics/nearest.js';
import type { PageState } from '../page-state.js';
import { withholdColumns, withholdExtras } from './withhold.js';

/** Reads the file that `src=` of a container names; what is wrong with it is reported. */
export function readTableFile(
  kind: RecordKind,
  src: string,
  context: ReadContext,
  line: number,
  page: PageState,
): { result: ReadResult<AnyRecord>; path: string } | undefined {
  const { tables } = page.start;
  const path = joinPath(page.start.path, src);
  if (path === undefined || /^[a-z]+:|^[\\/]{2}/i.test(src)) {
    page.report('container/file-outside', line, { found: src });
    return undefined;
  }
  const file = tables.get(path);
  if (file?.text === undefined || !isReadable(kind, path)) {
    const isTable = isReadable(kind, path);
    const near = nearest(path, tables.keys()) ?? [...tables.keys()].find((known) => nameOf(known) === nameOf(path));
    if (isTable) page.report('container/file-missing', line, { found: src, nearest: near });
    else page.report('container/file-type', line, { found: src });
    return undefined;
  }
  const fileContext = { ...context, source: { file: path, line: 1 } };
  if (/\.ics$/i.test(path)) {
    const { timezone, lang } = page.start.config;
    return { result: readIcs(file.text, { ...fileContext, timezone, lang }), path };
  }
  if (/\.json$/i.test(path)) {
    const result = readJson(kind, file.text);
    withholdExtras(kind, result.records, page, path);
    return { result, path };
  }
  const { table, problems } = readCsv(file.text);
  const result = readTable(kind, withholdColumns(kind, table, page, path), fileContext);
  return { result: { ...result, problems: [...problems, ...result.problems] }, path };
}

/** A calendar holds activities only. */
function isReadable(kind: RecordKind, path: string): boolean {
  return /\.(?:csv|tsv|json)$/i.test(path) || (kind === 'activities' && /\.ics$/i.test(path));
}

/** A path as written, seen from the page's folder or from `/`; undefined if it leads out of the content folder. */
export function joinPath(from: string, written: string): string | undefined {
  const parts = /^[\\/]/.test(written) ? [] : from.split('/').slice(0, -1);
  for (const part of written.normalize('NFC').split(/[\\/]/)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
