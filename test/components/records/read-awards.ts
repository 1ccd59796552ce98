import { readTable, readTsv } from '@kepu/components/records';

/** Reads a table of awards whose cells are parted by `|`, its heads in the first line. */
export const readAwards = (...lines: string[]) =>
  readTable('awards', readTsv(lines.map((line) => line.replaceAll('|', '\t')).join('\n')));
