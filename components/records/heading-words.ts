/** The words of a row that heads those below it. Pure. */
import { cellText, type GridRow } from './table/grid.js';
import type { TableCell } from './types.js';

/** 一、, （一） and signs before the words; how many are below, behind them. */
const AROUND =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[、.．）)])?[\s★☆●◆▲■]*|(?:获得者|获奖者|获奖)?(?:名单|学生|作品|奖项|情况|结果)?[\s:：]*(?:[（(][^（）()]*[）)]|共?\s*\d+\s*[名人件项个幅]?)?[\s:：]*$/g;

/** The words of a heading without its number and that of the rows below: 一、一等奖（2名） is 一等奖. */
export function bareHeading(text: string): string {
  return text.replace(AROUND, '').trim() || text;
}

/** A title in simplified characters without the words that say that it is one of a list. */
export function listName(title: string): string {
  return title
    .replace(/[（(][^（）()]*[）)]/g, '')
    .replace(
      /(?:(?:评选|奖项)?(?:名单|结果|情况|人?数量?|[一汇统公通][览总计示告报]表?)|表彰|获奖(?:作品|学生|同学|人员)?|[各分](?:班级?|年级|项目?|组))+$/,
      '',
    )
    .trim();
}

/** The column of the one cell that says something, a number in the column of numbers aside; -1 where several do, or none. */
export function loneColumn({ cells }: GridRow, number?: number): number {
  const says = (cell: TableCell | undefined, at: number) => {
    const text = cellText(cell);
    return text !== '' && !(at === number && /^\d+[.、]?$/.test(text));
  };
  const column = cells.findIndex(says);
  // Nearly every row says more than one thing; a merged cell says it once.
  return cells.some((cell, at) => at > column && cell !== cells[column] && says(cell, at)) ? -1 : column;
}
