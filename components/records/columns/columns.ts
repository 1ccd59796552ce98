import type { RecordKind, RecordsByKind } from '../types.js';
import { activityColumns, activityExtraColumns } from './activity-columns.js';
import { awardColumns } from './award-columns.js';
import type { Column } from './column.js';
import { phaseColumns } from './phase-columns.js';
import { workColumns } from './work-columns.js';

const COLUMNS: { [K in RecordKind]: readonly Column<RecordsByKind[K]>[] } = {
  activities: activityColumns,
  awards: awardColumns,
  works: workColumns,
  phases: phaseColumns,
};

/** Columns of a kind as `writeTable` writes them. */
export function columnsOf<K extends RecordKind>(kind: K): readonly Column<RecordsByKind[K]>[] {
  return COLUMNS[kind];
}

/** Columns of a kind as `readTable` reads them: those that are written, and some that authors write apart. */
export function readColumnsOf<K extends RecordKind>(kind: K): readonly Column<RecordsByKind[K]>[] {
  const extra = kind === 'activities' ? activityExtraColumns : [];
  return [...COLUMNS[kind], ...(extra as unknown as readonly Column<RecordsByKind[K]>[])];
}

/** The field whose words name a record, by kind. */
export const TITLE_FIELD: Record<RecordKind, string> = {
  activities: 'title',
  awards: 'work',
  works: 'title',
  phases: 'title',
};
