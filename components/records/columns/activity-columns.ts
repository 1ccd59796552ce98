import { lastDay } from '../edtf.js';
import type { RecordForm } from '../kinds/kind.js';
import type { Activity, ActivityStatus } from '../types.js';
import { gradesName } from '../words/grade-names.js';
import { isOnlyGrades, parseGradeCell } from '../words/grades.js';
import { parseStatus, statusName } from '../words/status.js';
import { type Column, textColumn } from './column.js';
import { datedColumn } from './dated-column.js';

/** Columns of activities, in the order in which they are written. */
const activityColumns: readonly Column<Activity>[] = [
  datedColumn<Activity>(),
  textColumn<Activity>('title', '活动', 'Activity'),
  textColumn<Activity>('category', '类别', 'Category'),
  textColumn<Activity>('location', '地点', 'Location'),
  textColumn<Activity>('owner', '负责人', 'Owner'),
  {
    field: 'grades',
    headers: ['年级', 'Grades'],
    keys: ['grades'],
    read(_, text, reading) {
      const grades = parseGradeCell(text);
      // 三年级学生及家长: the grade is understood, the parents would be lost.
      if (text !== '' && (grades.length === 0 || !isOnlyGrades(text))) reading.keep(text);
      return { grades };
    },
    write: (record, isZh) => gradesName(record.grades, isZh ? 'zh-CN' : 'en'),
  },
  {
    field: 'status',
    headers: ['状态', 'Status'],
    keys: ['status'],
    recurs: true,
    read(_, text, reading) {
      const status = parseStatus(text);
      if (text !== '' && (!status || text.length > 4)) reading.keep(text);
      // An activity has no 进行中 of its own: its dates say whether it is on.
      return status && status !== 'running' ? { status: status as ActivityStatus } : {};
    },
    write: (record, isZh) => (record.status ? statusName(record.status, isZh ? 'zh-CN' : 'en') : ''),
  },
  textColumn<Activity>('description', '说明', 'Description'),
];

/** Columns that are read but not written: in tables the date's cell carries what they hold. */
export const activityReadOnlyColumns: readonly Column<Activity>[] = [
  {
    field: 'deadline',
    headers: ['截止日期', 'Deadline'],
    keys: ['deadline'],
    read(cell, text, reading) {
      if (text === '') return {};
      const { end, start, problem } = reading.readDate(cell.dateTime ?? text);
      const edtf = end ?? start;
      if (problem) reading.report(problem, text);
      if (!edtf) reading.keep(text);
      return edtf ? { deadline: lastDay(edtf) } : {};
    },
    write: (record) => record.deadline ?? '',
  },
  {
    field: 'recurrence',
    headers: ['重复', 'Recurrence'],
    keys: ['recurrence'],
    read(_, text, reading) {
      if (text !== '' && !/^FREQ=/.test(text)) reading.keep(text);
      return /^FREQ=/.test(text) ? { recurrence: text } : {};
    },
    write: (record) => record.recurrence ?? '',
  },
];

/** The form of activities. */
export const activityForm: RecordForm<'activities'> = {
  kind: 'activities',
  titleField: 'title',
  columns: activityColumns,
  empty: () => ({ title: '', precision: 'unknown', dateText: '', grades: [] }),
  json: {
    text: 'title category location owner description status recurrence dateText precision',
    edtf: 'start end deadline',
    texts: 'exdates',
    grades: 'grades',
  },
  nameOf: ({ title }) => title,
};
