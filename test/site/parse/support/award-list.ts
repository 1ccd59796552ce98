/** A list of awards as a page has it, with blank lines between its blocks. */
export const list = (opener: string, ...blocks: string[]) => `::: 获奖名单 ${opener}\n\n${blocks.join('\n\n')}\n\n:::`;

/** A table of rows whose cells stand between `|`. */
export const tableOf = (...rows: string[]) =>
  [rows[0] as string, (rows[0] as string).replace(/[^|]+|(?<=\|)(?=\||$)|^(?=\|)/g, '-'), ...rows.slice(1)]
    .map((row) => `| ${row.replaceAll('|', ' | ')} |`)
    .join('\n');
