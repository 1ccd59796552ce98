import { FORMAT_VERSION } from './json.js';
import type { RecordKind, RecordsByKind, Term } from './types.js';
import type { Lang } from './words/lang.js';

/** Writes records as JSON, one on a line, with `source` left out. People are written as they are: mask them before. */
export function writeJson<K extends RecordKind>(
  kind: K,
  records: readonly RecordsByKind[K][],
  options: { title?: string; lang?: Lang; timezone?: string; terms?: readonly Term[] } = {},
): string {
  const { title = '', lang = 'zh-CN', timezone = 'Asia/Shanghai', terms = [] } = options;
  const head = JSON.stringify({ format: `kepu/${kind}`, version: FORMAT_VERSION, title, lang, timezone, terms }).slice(
    0,
    -1,
  );
  const lines = records.map(({ source: _, ...record }) => JSON.stringify(record));
  return `${head},"records":[${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}]}\n`;
}
