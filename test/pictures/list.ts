import { works } from './catalogue.js';

/** The list a teacher keeps beside the pictures: tab-separated, one work a line, header first. */
export function writeList(): string {
  const head = ['文件', '作品', '类别', '宽', '高', '说明'];
  const rows = works.map((work) => [`${work.stem}.svg`, work.title, work.kind, work.width, work.height, work.note]);
  return `${[head, ...rows].map((row) => row.join('\t')).join('\n')}\n`;
}
