// Finds the contest that a list of awards is of: in its title, else in its nearest heading that names one, or the title of its page.
import { awardHeading, competitionOf, type ReadContext, readTable, type Table } from '@kepu/components/records';
import { type HeadingAbove, withoutNumber } from './list-headings.js';

/** How a contest ends; what ends on other words may be an activity, or a page of a school's life. */
const ENDING = '(?:[赛賽節节杯]|评[选選比]|[普技化传][月周]|挑战|奥林匹克)';
const CONTEST = new RegExp(`${ENDING}$`);
/** What an office writes around it: 关于公布2026年县航模赛我校获奖名单的通知. */
const AROUND = /^关于(?:公布|公示|表彰|表扬|通报)?|的?(?:通知|公示|决定|公告|通报|喜报)$/g;
const OF_LIST = new RegExp(
  `^(.+${ENDING})中?(?:[我本全]校)?(?:学生|师生|选手)?(?:获奖|得奖|入[围选]|成绩|结果|名次|光荣榜|红榜|喜报|捷报|荣誉)`,
);

/**
 * The contest that the words above a list name.
 *
 * @param titles Of the list and of its page.
 */
export function contestAbove(
  titles: { list: string; page: string },
  headings: readonly HeadingAbove[],
): string | undefined {
  const texts = headings.flatMap(({ text }) => (awardHeading(text) === undefined ? [withoutNumber(text)] : []));
  for (const text of [titles.list, ...texts.reverse(), titles.page]) {
    const words = text.replace(AROUND, '').trim();
    const contest = competitionOf(OF_LIST.exec(words)?.[1] ?? words);
    if (contest && CONTEST.test(contest)) return contest;
  }
  return undefined;
}

/** An award that says nothing itself. */
const SILENT: Table = { head: [{ cells: [{ text: '姓名' }] }], rows: [{ cells: [{ text: '某某' }] }] };

/** The context with the contest above, where neither the author nor the title of the list says one. */
export function withContest(context: ReadContext, contest: string | undefined, caption = ''): ReadContext {
  if (contest === undefined) return context;
  const title = caption || context.title || '';
  const { isOneOfSeveral, takenIds: _, ...own } = context;
  if (readTable('awards', SILENT, { ...own, title }).records[0]?.competition) return context;
  const ofAll = { ...context.ofAll, competition: contest };
  // Of several tables each has what it is of in its own caption, 科幻画.
  return isOneOfSeveral
    ? { ...context, ofAll, section: [context.section, caption].filter(Boolean).join('\n') }
    : { ...context, ofAll };
}
