import { type Indicator, type ReadContext, readDate } from '@kepu/components/records';
import type { StateCore, Token } from 'markdown-it';
import { stateOf } from '../page-state.js';
import { plainText } from '../plain-text.js';
import type { Card } from './card.js';
import { htmlRowsOf, withHtmlTables } from './html-tables.js';
import { cellsOf, type Segment, segmentsOf } from './segments.js';
import { TokenWriter } from './tokens.js';

/** One target of a plan, as it will be shown: the figure first. */
interface ShownIndicator {
  name: Token[];
  /** 不少于 / 约 / 至多, as written before the figure. */
  sense: string;
  value: string;
  unit: string;
  /** The figure with all that stands beside it in its cell: 每年不少于 8. */
  written: string;
  by?: Token[];
  reached?: Token[];
  /** Columns we have no place for, with their heads. */
  notes: { label: string; value: Token[] }[];
}

/** Columns by the words in their head. */
const COLUMNS: readonly (readonly [keyof ShownIndicator | 'figure', RegExp])[] = [
  ['reached', /完成值|完成情况|已完成|现状|达成|已达到|实际|reached|actual/i],
  ['figure', /目标值|目标数|数值|数量|指标值|目标$|target|value/i],
  ['unit', /单位$(?<!责任单位|牵头单位)|^unit$/i],
  ['by', /期限|时限|时间|截止|年限|何时|by|when/i],
  ['name', /指标|内容|名称|项目|任务|name|indicator/i],
];

/** `不少于 50 %`, `约20名`, `100节`: sense, figure, unit. */
const FIGURE =
  /(不少于|不低于|不高于|不超过|至少|至多|达到|力争|约|超过|≥|≤|>|<)?\s*(\d[\d,.，]*)\s*([%％‰]|[\p{L}]{0,3})/u;

/** Targets as a list of large figures, each with its name, its date and how far it is; the timelines of the page get them, too. */
export function indicatorList(card: Card, segments: readonly Segment[], state: StateCore): Token[] {
  const indicators: ShownIndicator[] = [];
  const rest: Segment[] = [];
  for (const segment of withHtmlTables(segments, ' ', state)) {
    const found = readIndicators(segment, state);
    if (found.length > 0) indicators.push(...found);
    else rest.push(segment);
  }
  const page = stateOf(state.env);
  page.indicators.push(...indicators.map((indicator) => toRecord(indicator, page.start.context)));
  const writer = new TokenWriter(state);
  writer.html('<section class="indicators">\n');
  if (card.title !== '') writer.heading(card.title, card.lineIndex, undefined, card.id);
  if (indicators.length > 0) {
    writer.html('<ul>\n');
    for (const indicator of indicators) writeIndicator(indicator, writer);
    writer.html('</ul>\n');
  }
  return writer.blocks(rest.flat()).endCard('</section>\n').tokens;
}

/** Column of who answers for a target; on its card one more note. */
const OWNER = /责任|负责|牵头|owner|responsible/i;

function toRecord({ name, written, unit, by, reached, notes }: ShownIndicator, context: ReadContext): Indicator {
  const text = (tokens: Token[] | undefined): string => plainText(tokens ?? []).trim();
  const { start, end = start } = readDate(text(by), context);
  const owner = notes.find(({ label }) => OWNER.test(label));
  return {
    name: text(name),
    value: written,
    ...(unit !== '' && { unit }),
    ...(end !== undefined && { by: end, byText: text(by) }),
    ...(reached && { reached: text(reached) }),
    ...(owner && { owner: text(owner.value) }),
  };
}

function writeIndicator({ name, sense, value, unit, by, reached, notes }: ShownIndicator, writer: TokenWriter): void {
  writer.html('<li class="indicator">');
  if (value !== '') {
    writer.html('<span class="indicator-value">');
    if (sense !== '') writer.html('<span class="indicator-note">').text(sense).html('</span>');
    writer.text(value);
    if (unit !== '') writer.html('<span class="indicator-unit">').text(unit).html('</span>');
    writer.html('</span> ');
  }
  writer.html('<span class="indicator-name">').inline(name).html('</span>');
  if (by !== undefined) writer.html(' <span class="indicator-by">').inline(by).html('</span>');
  if (reached !== undefined) {
    writer.html(' <span class="indicator-reached">').inline(reached);
    writeMeter(plainText(reached), value, writer);
    writer.html('</span>');
  }
  for (const note of notes) {
    writer.html(' <span class="indicator-note">').text(`${note.label}：`).inline(note.value).html('</span>');
  }
  writer.html('</li>\n');
}

/** A bar only where both figures are plain numbers of one kind. */
function writeMeter(reached: string, target: string, writer: TokenWriter): void {
  const [now, goal] = [reached, target].map((text) =>
    Number(/\d+(?:\.\d+)?/.exec(text.replace(/[,，]/g, ''))?.[0] ?? Number.NaN),
  );
  if (now === undefined || goal === undefined || Number.isNaN(now + goal) || goal <= 0) return;
  writer
    .html(` <meter min="0" max="${goal}" value="${Math.min(now, goal)}">`)
    .text(`${now} / ${goal}`)
    .html('</meter>');
}

function readIndicators(segment: Segment, state: StateCore): ShownIndicator[] {
  switch (segment[0]?.type) {
    case 'table_open':
      return indicatorsOfTable(cellsOf(segment));
    case 'html_block':
      return indicatorsOfTable(htmlRowsOf(segment, state) ?? []);
    case 'bullet_list_open':
    case 'ordered_list_open':
      return segmentsOf(segment.slice(1, -1)).map((item) => {
        const inlines = item.filter(({ type }) => type === 'inline');
        return indicatorOf(inlines.flatMap(({ children }) => children ?? []));
      });
    default:
      return [];
  }
}

/** A sentence with a figure in it: the figure is set large, the sentence stays whole. */
function indicatorOf(name: Token[]): ShownIndicator {
  const [, sense = '', value = '', unit = ''] = FIGURE.exec(withoutYears(plainText(name))) ?? [];
  const shownUnit = /^(?:年|月|日|届|所$)/.test(unit) && unit !== '所' ? '' : unit;
  return { name, sense, value, unit: shownUnit, written: `${sense} ${value}`.trim(), notes: [] };
}

/** 到2027年 names a year, not a target. */
function withoutYears(text: string): string {
  return text.replace(/(?:19|20)\d\d\s*年(?:\d{1,2}月)?/g, '');
}

function indicatorsOfTable(rows: readonly Token[][]): ShownIndicator[] {
  const [head = [], ...body] = rows;
  const labels = head.map((cell) => plainText(cell.children).trim());
  const columns = labels.map((label) => COLUMNS.find(([, words]) => words.test(label))?.[0]);
  if (!columns.includes('name')) return [];
  return body.map((row) => {
    const cell = (column: string) => row[columns.indexOf(column as never)]?.children ?? undefined;
    const written = plainText(cell('figure') ?? []).trim();
    const [, sense = '', value = written, unit = ''] = FIGURE.exec(written) ?? [];
    const filled = (column: string) => (plainText(cell(column) ?? []).trim() === '' ? undefined : cell(column));
    return {
      name: cell('name') ?? [],
      sense,
      value,
      written,
      unit: plainText(cell('unit') ?? []).trim() || unit,
      ...(filled('by') && { by: filled('by') }),
      ...(filled('reached') && { reached: filled('reached') }),
      notes: labels.flatMap((label, index) => {
        const isPlaced = columns[index] !== undefined && columns.indexOf(columns[index]) === index;
        const value = row[index]?.children ?? [];
        return isPlaced || plainText(value).trim() === '' || /^序号$/.test(label) ? [] : [{ label, value }];
      }),
    };
  });
}
