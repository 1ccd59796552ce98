import { readChineseNumber, replaceChineseNumbers } from './chinese-numerals.js';
import { translateEnglishDate } from './english-dates.js';

/**
 * One spelling for all: half-width signs, digits for Chinese numerals, `-` for every dash, 周1…周7 for weekdays,
 * blanks only between digits.
 */
export function normaliseDateText(text: string): string {
  const halfWidth = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    // As spreadsheets write a day, 2025/5/20 0:00:00, and a month, May-25.
    .replace(/(\d) 0?0:00(?::00)?$/, '$1')
    .replace(/^([a-z]{3})-([1-3]\d)$/, '$1 20$2');
  const dashed = translateEnglishDate(halfWidth)
    .replace(/(民[国國])(一百[〇零一二三四五六七八九十]*|[〇零一二三四五六七八九]{3})(?=年)/, yearOfRepublic)
    .replace(/[‐‑‒–—―─−~〜∼]+/g, '-')
    // The numeral 一 typed for a dash: 10月12日一16日.
    .replace(/([\d年月日号周])一(?=\d)/g, '$1-')
    .replace(/[·•。]+$/, '')
    .replace(/^(?:活动|举办|比赛|开展|完成)?(?:时间|日期|时段):/, '');
  return (
    replaceChineseNumbers(spellWeekdays(dashed.replace(/星期|礼拜/g, '周')))
      .replace(/([上中])[、,和]([中下])旬/g, '$1$2旬')
      .replace(/(\d[点时])半/g, (_, hour) => `${hour}30`)
      .replace(/ ?([^\d ]) ?/g, '$1')
      .trim()
      .replace(/元月/g, '1月')
      .replace(/民[国國](\d{1,3})(?=年)/g, (_, year) => `${Number(year) + 1911}`)
      .replace(/(\d年[秋春])$/, '$1季')
      // 2025年(11月): the brackets go on with the date.
      .replace(/^(\d{4}年)\((\d{1,2}月[^()]*)\)$/, '$1$2')
      .replace(/^((\d{4})-\d{1,2}-\d{1,2})[至到-](\d{1,2}-\d{1,2})$/, (_, from, year, to) =>
        `${from}至${year}-${to}`.replaceAll('-', '.'),
      )
      .replace(/^(20\d\d)([01]\d)([0-3]\d)?$/, (_, year, month, day) => `${year}年${month}月${day ? `${day}日` : ''}`)
      .replace(/第?([1-4])季度/, (_, quarter) => `${quarter * 3 - 2}月-${quarter * 3}月`)
      // How a spreadsheet counts its days.
      .replace(/^[34]\d{4}$/, (days) => new Date(Date.UTC(1899, 11, 30 + Number(days))).toISOString().slice(0, 10))
  );
}

/** 一一四, 一百一十四, 一百零五. */
function yearOfRepublic(_: string, era: string, run: string): string {
  const rest = run.replace(/^一百[〇零]?/, '');
  return era + (rest === run ? [...run].map(readChineseNumber).join('') : 100 + (readChineseNumber(rest) ?? 0));
}

/** Sunday as 7, and signs between weekdays that stand together: 周六、日, 周一三五; but 周三四点, 周二三节课. */
function spellWeekdays(text: string): string {
  return text
    .replace(/周[日天](?![程常])/g, '周7')
    .replace(/(周[一二三四五六1-6](?:[、,和及与至到-]周?[一二三四五六1-6])*[、,和及与至到-])[日天](?![程常])/g, '$17')
    .replace(
      /周([一二三四五六]{2,6}[日天]?|[一二三四五六][日天])(?![点时月号年节\d])/g,
      (_, days: string) => `周${[...days].map((day) => (/[日天]/.test(day) ? '7' : day)).join('、')}`,
    );
}
