// Finds the headings of the lists of awards: inside a container those above its tables and lists, outside those it stands under.
import { awardHeading, competitionOf, parseLevel, parsePlace, type ReadContext } from '@kepu/components/records';
import type { Token } from 'markdown-it';
import { plainText } from '../plain-text.js';
import type { Segment } from './segments.js';

/** A heading as written. */
export interface HeadingAbove {
  /** 1–6; 7 and 8 for paragraphs that are one. */
  level: number;
  text: string;
}

/** The heading that begins here, if one does. */
export function headingAt(tokens: readonly Token[], index = 0): HeadingAbove | undefined {
  const open = tokens[index];
  if (open?.type !== 'heading_open') return undefined;
  return { level: Number(open.tag.slice(1)), text: plainText(tokens[index + 1]?.children ?? null).trim() };
}

/** The headings around what follows a heading: those of higher levels, and itself. */
export function headingsWith(above: readonly HeadingAbove[], heading: HeadingAbove): HeadingAbove[] {
  return [...above.filter(({ level }) => level < heading.level), heading];
}

/** 一、（一） 3. and ① before the words of a heading; 一、二年级, 三、五、六班 and 3.12 are no such number. */
const NUMBER =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)](?!班)[、.．]?|[一二三四五六七八九十]{1,3}[、.．](?![一二三四五六七八九十]{1,3}(?:[年班等级组月日届、和至到~～—-]|[小初高中]|学[年期]))|\d{1,2}(?:[.．](?!\d{1,3}(?!\d))|、(?!\d{1,2}(?![\dA-Z])))|[①-⑳])\s*(?=\S)/;

/** The words of a heading without its number. */
export function withoutNumber(text: string): string {
  return text.replace(NUMBER, '');
}

/** What the headings that a list stands under say of its awards; the one right above a list without a title is its title. */
export function contextUnder(headings: readonly HeadingAbove[], title: string, isRightAbove: boolean): ReadContext {
  const words = headings.flatMap(({ text }) => awardHeading(text) ?? []);
  // 第二届科技节 above 一等奖 is the contest of what stands below.
  const others = headings.filter(
    ({ text }) => !awardHeading(text) && /[赛節节杯]$|评选$/.test(competitionOf(text) ?? ''),
  );
  const last = isRightAbove ? (awardHeading(headings.at(-1)?.text ?? '') ? others : headings).at(-1) : undefined;
  return {
    ...(words.length > 0 && { headings: words.reverse() }),
    ...(title === '' && last && { title: withoutNumber(last.text) }),
  };
}

/** The lists of a container that have headings of their own, by the block they stand in, and the blocks that are these headings. */
export interface HeadedLists {
  contexts: ReadonlyMap<Segment, ReadContext>;
  heads: ReadonlySet<Segment>;
}

interface Head extends HeadingAbove {
  segment: Segment;
}

/**
 * Reads the headings, and the paragraphs that are nothing but one (**三等奖**, 优秀奖：), above the tables and lists of a container.
 * A place, a level or a group heads its rows as a row across the table does; other words tell several lists apart: contests
 * and, where they name none, categories.
 *
 * @param hasContest Whether the author says which contest all are of.
 */
export function headLists(
  segments: readonly Segment[],
  isList: (segment: Segment) => boolean,
  hasContest: boolean,
): HeadedLists {
  const under = new Map<Segment, Head[]>();
  let above: Head[] = [];
  for (const segment of segments) {
    const heading = headingAt(segment) ?? paragraphHeading(segment);
    if (heading) {
      const isOther = (head: Head) => head.level < heading.level && !(isPlace(head) && isPlace(heading));
      above = [...above.filter(isOther), { ...heading, segment }];
    } else if (isList(segment) && above.length > 0) under.set(segment, above);
  }
  const others = new Set([...under.values()].flat().filter(({ text }) => !awardHeading(text)));
  const tellApart = others.size > 1;
  const contexts = new Map<Segment, ReadContext>();
  const heads = new Set<Segment>();
  for (const [list, all] of under) {
    const said = all.filter((head) => !others.has(head) || (tellApart && bare(head.text) !== ''));
    const contest = hasContest ? undefined : said.find((head) => others.has(head) && competitionOf(head.text));
    const competition = contest && competitionOf(withoutNumber(contest.text));
    const section = sectionOf(said.filter((head) => head !== contest));
    for (const { segment } of said) heads.add(segment);
    contexts.set(list, { ...(section && { section }), ...(competition && { ofAll: { competition } }) });
  }
  return { contexts, heads };
}

function isPlace({ text }: HeadingAbove): boolean {
  return parsePlace(awardHeading(text) ?? '') !== undefined;
}

/** Places and levels in lines of their own; 科幻画 above 小学组 is one group. */
function sectionOf(heads: readonly Head[]): string {
  const lines: string[] = [];
  const groups: string[] = [];
  for (const { text } of heads) {
    const words = awardHeading(text);
    if (words && (parsePlace(words) ?? parseLevel(words))) lines.push(words);
    else groups.push(words ?? bare(text));
  }
  return [...lines, groups.join(' ')].join('\n').trim();
}

function paragraphHeading([first, inline, ...rest]: Segment): HeadingAbove | undefined {
  if (first?.type !== 'paragraph_open' || rest.length > 1) return undefined;
  const text = plainText(inline?.children ?? null).trim();
  // A place stands below a group.
  return awardHeading(text) ? { level: isPlace({ level: 7, text }) ? 8 : 7, text } : undefined;
}

/** The words of a heading that says more than that there is a list. */
function bare(text: string): string {
  return text
    .replace(NUMBER, '')
    .replace(/^(?:获奖|评选|比赛)?(?:名单|结果|情况|人数|一览表?|[汇统][总计]表?|名录)[:：]?$/, '');
}
