import type { RecordForm } from '../kinds/kind.js';
import type { Phase } from '../types.js';
import { parseStatus, statusName } from '../words/status.js';
import { splitTasks } from '../words/tasks.js';
import { type Column, textColumn } from './column.js';
import { datedColumn } from './dated-column.js';

/** Columns of phases, in the order in which they are written. */
const phaseColumns: readonly Column<Phase>[] = [
  textColumn<Phase>('title', '阶段', 'Phase'),
  datedColumn<Phase>(),
  {
    field: 'tasks',
    headers: ['任务', 'Tasks'],
    keys: ['tasks'],
    read: (_, text) => ({ tasks: splitTasks(text) }),
    write: (record, isZh) => record.tasks.join(isZh ? '；' : '; '),
  },
  textColumn<Phase>('owner', '负责人', 'Owner'),
  {
    field: 'progress',
    headers: ['进度', 'Progress'],
    keys: ['progress'],
    read(_, text, reading) {
      const progress = readProgress(text);
      if (text !== '' && progress === undefined) reading.keep(text);
      return progress === undefined ? {} : { progress };
    },
    write: (record) => (record.progress === undefined ? '' : `${Math.round(record.progress * 100)}%`),
  },
  {
    field: 'status',
    headers: ['状态', 'Status'],
    keys: ['status'],
    recurs: true,
    read(_, text, reading) {
      const status = parseStatus(text);
      if (text !== '' && !status) reading.keep(text);
      return status ? { status } : {};
    },
    write: (record, isZh) => (record.status ? statusName(record.status, isZh ? 'zh-CN' : 'en') : ''),
  },
  {
    field: 'milestone',
    headers: ['关键节点', 'Milestone'],
    keys: ['milestone'],
    read: (_, text) => (/^(?:是|√|✓|★|●|y|yes|true|1)$/i.test(text) ? { milestone: true } : {}),
    write: (record, isZh) => (record.milestone ? (isZh ? '是' : 'Yes') : ''),
  },
  textColumn<Phase>('description', '说明', 'Description'),
];

/** 60%, 0.6, 3/5, 已完成 → 0–1. */
export function readProgress(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(plain);
  const fraction = /^(\d+)\/(\d+)$/.exec(plain);
  let value: number | undefined;
  if (percent) value = Number(percent[1]) / 100;
  else if (fraction && Number(fraction[2]) > 0) value = Number(fraction[1]) / Number(fraction[2]);
  else if (/^[01](?:\.\d+)?$/.test(plain)) value = Number(plain);
  else if (/^(?:已?完成|done)$/i.test(plain)) value = 1;
  return value !== undefined && value <= 1 ? value : undefined;
}

/** The form of phases. */
export const phaseForm: RecordForm<'phases'> = {
  kind: 'phases',
  titleField: 'title',
  columns: phaseColumns,
  empty: () => ({ title: '', precision: 'unknown', dateText: '', tasks: [] }),
  json: {
    text: 'title owner status description dateText precision',
    edtf: 'start end',
    texts: 'tasks',
    number: 'progress',
    flag: 'milestone',
  },
  nameOf: ({ title }) => title,
};
