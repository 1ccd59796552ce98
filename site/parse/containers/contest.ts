import { formatInterval, readDate, readTable } from '@kepu/components/records';
import type { StateCore, Token } from 'markdown-it';
import { fillFigures } from '../figure-marks.js';
import type { PageState } from '../page-state.js';
import { plainText } from '../plain-text.js';
import type { Card } from './card.js';
import { type Field, readFields } from './fields.js';
import type { Segment } from './segments.js';
import { TokenWriter } from './tokens.js';

/** What teachers ask of a contest, in the order they ask, with the words it may stand under. */
const FIELD_ORDER: readonly RegExp[] = [
  /对象|参赛者|参加者|年级|entrants|who/i,
  /名额|数量|件数|报送|quota/i,
  /规格|格式|尺寸|要求|format|size/i,
  /标签|标注|label/i,
  /交件|上交|提交|交至|地点|方式|hand.?in|where/i,
  /截止|期限|deadline|by when/i,
  /评审|评选|评比|评分|judging/i,
  /奖项|奖励|设奖|prizes/i,
];
const DEADLINE = 5;

/**
 * A contest as a card: the deadline large, then a list of fields in a fixed order, then whatever else was written. Its
 * deadline becomes an activity, so that it stands in the calendar.
 */
export function contestCard(card: Card, segments: readonly Segment[], state: StateCore, page: PageState): Token[] {
  const { fields, rest } = readFields(segments, state);
  const sorted = fields
    .map((field, index) => ({ field, index, rank: rankOf(field.label) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  const deadline = sorted.find(({ rank }) => rank === DEADLINE)?.field;
  const writer = new TokenWriter(state);
  writer.html('<section class="contest">\n');
  if (card.title !== '') writer.heading(card.title, card.lineIndex, 'contest-title', card.id);
  if (deadline !== undefined) writeDeadline(deadline, writer, page);
  writer.html('<dl class="contest-fields">\n');
  for (const { field } of sorted) {
    if (field === deadline) continue;
    writer.html('<div class="contest-field"><dt>').text(field.label).html('</dt><dd>');
    writer.inline(field.value).blocks(field.below).html('</dd></div>\n');
  }
  writer.html('</dl>\n').blocks(rest.flat()).endCard('</section>\n');
  if (fields.every((field) => field === deadline)) removeEmptyList(writer.tokens);
  if (deadline !== undefined && card.collect) addActivity(card, deadline, fields, page);
  return writer.tokens;
}

function rankOf(label: string): number {
  // 交件截止时间 is a deadline, whatever else it names.
  if (FIELD_ORDER[DEADLINE]?.test(label)) return DEADLINE;
  const rank = FIELD_ORDER.findIndex((words) => words.test(label));
  return rank < 0 ? FIELD_ORDER.length : rank;
}

function writeDeadline(field: Field, writer: TokenWriter, page: PageState): void {
  const reading = readDate(plainText(field.value), page.start.context);
  const datetime = formatInterval(reading.start, reading.end);
  writer.html('<p class="contest-deadline"><span class="contest-label">').text(field.label).html('</span> ');
  writer.html(datetime ? `<time datetime="${datetime}">` : '<strong>');
  writer
    .inline(field.value)
    .html(datetime ? '</time></p>\n' : '</strong></p>\n')
    .blocks(field.below);
}

function removeEmptyList(tokens: Token[]): void {
  for (const token of tokens) {
    if (token.type === 'trusted_html' && /^<\/?dl/.test(token.content)) token.content = '';
  }
}

/** One row through the reader of tables, so that date, grades and id are what any table would give. */
function addActivity(card: Card, deadline: Field, fields: readonly Field[], page: PageState): void {
  // Categories are those of the whole portal, whatever language the page is in.
  const chinese = page.start.config.lang !== 'en';
  const entrants = fields.find(({ label }) => FIELD_ORDER[0]?.test(label));
  const line = page.lineOf(deadline.lineIndex);
  const title = card.title || fillFigures(page.title ?? '', () => undefined) || page.start.path;
  const words = plainText(deadline.value).trim();
  // A bare day under 截止 is the last one to hand in.
  const dateText = /前|截止|止|by|before|until/i.test(words) ? words : chinese ? `${words}前` : `by ${words}`;
  const head = chinese ? ['活动', '截止时间', '参加对象'] : ['Activity', 'Deadline', 'For'];
  const cells = [title, words, entrants === undefined ? '' : plainText(entrants.value).trim()];
  const { records, problems } = readTable(
    'activities',
    {
      head: [{ cells: head.map((text) => ({ text, header: true })) }],
      rows: [{ cells: cells.map((text) => ({ text })), line }],
    },
    { ...page.start.context, source: { file: page.start.path, line } },
  );
  for (const problem of problems) {
    if (problem.code.startsWith('date/')) page.report('date/unreadable', line, { found: words });
  }
  for (const record of records) {
    record.id = page.claimRecordId(record.id);
    const reading = readDate(dateText, page.start.context);
    if (card.title !== '') page.cardRecords.push({ id: record.id, lineIndex: card.lineIndex });
    page.records.activities.push({
      ...record,
      category: record.category ?? card.category ?? (chinese ? '比赛' : 'Contest'),
      ...(record.dateText === '' && { dateText: words, precision: reading.precision }),
      ...(reading.end !== undefined && { end: record.end ?? reading.end, deadline: record.deadline ?? reading.end }),
    });
  }
}
