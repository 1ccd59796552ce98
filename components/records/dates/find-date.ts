import type { ReadContext } from '../types.js';
import type { DateReading } from './date-reading.js';
import { readDate } from './read-date.js';

/** No date at the head of an item is longer. */
const MAX_PREFIX = 40;

/** After these a date has ended even if no sign divides it from the text: 10月12日举行…, 九月份召开…, 4月28日前交…. */
const STRONG_END = /(?:\d|[年月日号周旬份底末度]|[日号底末]前|[周星期][一二三四五六日天]|学期|学年|寒假|暑假)$/;

/** What would go on with the date: 10月|中旬, 9月|底, 12|日. Not so 5月|前往, 10月|中小学, 9月|初中部. */
const GOES_ON =
  /^(?:[\d年月日号周旬末底起—–~～-]|前(?![往去来])|后(?!勤)|初(?![中赛步评审一二三])|中(?!小学|学|国|心|队)|[上下、至到]|以[前后内]|之[前后])/;

/**
 * Finds the date of a list item: at its head, else in brackets, else after a colon or at the end.
 *
 * @returns `undefined` if the item holds no words of a date. A date whose year is unknown is one.
 */
export function findDate(text: string, context: ReadContext): { reading: DateReading; rest: string } | undefined {
  return findAtHead(text, context) ?? findInBrackets(text, context) ?? findAtEnd(text, context);
}

function findAtHead(text: string, context: ReadContext): { reading: DateReading; rest: string } | undefined {
  if (
    !/^[\s（(【\[]*(?:[\d０-９〇一二三四五六七八九十两廿第每本整全上下秋春寒暑期开最截逢隔单双约预拟年]|[a-z])/i.test(
      text,
    )
  )
    return undefined;
  for (let length = Math.min(MAX_PREFIX, text.length - 1); length > 0; length -= 1) {
    const prefix = text.slice(0, length);
    const rest = text.slice(length);
    const isDivided = /^[\s：:，,。、—\-–（(]/.test(rest) || /[\s：:，,）)】\]]$/.test(prefix);
    if (!isDivided && (!STRONG_END.test(prefix) || GOES_ON.test(rest))) continue;
    const words = prefix.replace(/^[\s【\[]+|[\s：:，,、。—–\-】\]]+$/g, '');
    const reading = understand(words, context);
    if (reading) return { reading, rest: rest.replace(/^[\s：:，,、。—–\-】\]]+/, '').trim() };
  }
  return undefined;
}

function findInBrackets(text: string, context: ReadContext): { reading: DateReading; rest: string } | undefined {
  for (const match of text.matchAll(/[（(]([^（）()]{2,40})[）)]/g)) {
    const words = (match[1] ?? '').replace(/^(?:时间|日期)[：:]/, '');
    const reading = understand(words, context);
    if (reading) return { reading, rest: text.replace(match[0], '').trim() };
  }
  return undefined;
}

function findAtEnd(text: string, context: ReadContext): { reading: DateReading; rest: string } | undefined {
  const match = /^(.{2,})(?:[：:，,]|\s+|——)([^：:，,\s]{2,40}(?:\s\d{1,2}:\d\d)?)[。]?$/s.exec(text);
  const reading = match?.[2] ? understand(match[2], context) : undefined;
  return reading && match?.[1] ? { reading, rest: match[1].trim() } : undefined;
}

function understand(words: string, context: ReadContext): DateReading | undefined {
  if (words === '' || /^\d{1,5}$/.test(words)) return undefined;
  const reading = readDate(words, context);
  // 第一阶段（9月1日—9月15日） holds a date but is none.
  const bare = words.replace(/[（(【][^（）()【】]*[）)】]/g, '').trim();
  const isPart = bare !== words && bare !== '' && readDate(bare, context).problem === 'date/unreadable';
  return isPart || reading.problem === 'date/unreadable' ? undefined : reading;
}
