import type { RecordForm } from '../kinds/kind.js';
import { readCellValue, writeCellValue } from '../table/cell-value.js';
import type { Picture, TableCell, Work } from '../types.js';
import { isPictureAddress } from '../words/file-name.js';
import { parsePeople } from '../words/people.js';
import { type Column, linkedColumn, textColumn } from './column.js';
import { singleDateColumn } from './date-column.js';
import { gradeColumn, peopleColumn } from './people-column.js';

/** Columns of works, in the order in which they are written. */
const workColumns: readonly Column<Work>[] = [
  {
    field: 'pictures',
    headers: ['图片', 'Pictures'],
    keys: ['pictures'],
    read: (cell, text) => ({
      pictures: cell.pictures ?? readAddresses(isPictureAddress(cell.href) ? `${cell.href}` : text),
    }),
    write: (record): TableCell => ({ text: '', ...(record.pictures.length > 0 && { pictures: record.pictures }) }),
  },
  textColumn<Work>('title', '作品', 'Title'),
  textColumn<Work>('kind', '类别', 'Kind'),
  peopleColumn<Work>('people', 'pupil', '作者', 'Name'),
  gradeColumn<Work>(),
  textColumn<Work>('class', '班级', 'Class'),
  singleDateColumn<Work>('时间', 'Date') as unknown as Column<Work>,
  linkedColumn<Work>('award', 'awardUrl', '获奖', 'Award'),
  peopleColumn<Work>('tutors', 'adult', '指导教师', 'Tutor'),
  {
    field: 'video',
    headers: ['视频', 'Video'],
    keys: ['video'],
    read(cell, text) {
      const src = cell.href ?? text;
      const { captions } = readCellValue(cell.value);
      return src === '' ? {} : { video: { src, ...(captions && { captions }) } };
    },
    write({ video }): TableCell {
      const value = writeCellValue({ captions: video?.captions });
      return { text: video?.src ?? '', ...(value && { value }) };
    },
  },
  textColumn<Work>('description', '说明', 'Description'),
];

/** Names of picture files in a cell of text: 001.jpg、002.jpg. Without words of their own they get none here. */
function readAddresses(text: string): Picture[] {
  const names = text.split(/[、;；\n]|, /).map((name) => name.trim());
  return names.filter((name) => isPictureAddress(name)).map((src) => ({ src, alt: '' }));
}

/** The form of works. */
export const workForm: RecordForm<'works'> = {
  kind: 'works',
  titleField: 'title',
  columns: workColumns,
  empty: () => ({ title: '', people: [], tutors: [], pictures: [] }),
  readNames: parsePeople,
  json: {
    text: 'title kind class award awardUrl dateText description',
    edtf: 'date',
    number: 'grade',
    people: 'people tutors',
    pictures: 'pictures',
    video: 'video',
  },
  nameOf: ({ title }) => title,
  isSeen: ({ title, pictures, video, description }) => Boolean(title || pictures[0] || video || description),
};
