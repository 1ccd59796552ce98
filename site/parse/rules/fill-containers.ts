// Reads container_open … container_close; emits elements with their records, cards, notes, or a plain block.
import type { AnyRecord, ReadContext } from '@kepu/components/records';
import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { nearest } from '../../diagnostics/nearest.js';
import type { Card } from '../containers/card.js';
import { contestCard } from '../containers/contest.js';
import { contestAbove } from '../containers/contest-above.js';
import { indicatorList } from '../containers/indicators.js';
import { ATTRIBUTE_NAMES, KIT_OPTIONS, RECORD_CONTAINERS, type RecordContainer } from '../containers/kinds.js';
import { contextUnder, type HeadingAbove, headingAt, headingsWith } from '../containers/list-headings.js';
import { organisationCard } from '../containers/organisation.js';
import { type KitOptions, readRecords } from '../containers/read-records.js';
import { segmentsOf } from '../containers/segments.js';
import { TokenWriter } from '../containers/tokens.js';
import type { Island } from '../page.js';
import { type PageState, stateOf } from '../page-state.js';
import { type ContainerMeta, containerOf } from './containers.js';

export function fillContainers(md: MarkdownIt): void {
  md.core.ruler.after('outline', 'fill_containers', (state) => {
    if (state.tokens.some(({ type }) => type === 'container_open')) {
      state.tokens = fill(state.tokens, state, stateOf(state.env));
    }
  });
  md.renderer.rules.trusted_html = (tokens, index) => tokens[index]?.content ?? '';
  md.renderer.rules.island = (tokens, index, _options, env) =>
    `${stateOf(env).holes.add(tokens[index]?.meta as unknown as Island)}\n`;
}

/**
 * Fills the containers among tokens, inner ones first.
 *
 * @param above Headings that the tokens stand under.
 */
function fill(
  tokens: readonly Token[],
  state: StateCore,
  page: PageState,
  above: readonly HeadingAbove[] = [],
): Token[] {
  const filled: Token[] = [];
  let headings = above;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const heading = headingAt(tokens, index);
    if (heading) headings = headingsWith(headings, heading);
    if (token.type !== 'container_open') {
      filled.push(token);
      continue;
    }
    const close = closeOf(tokens, index);
    const inner = fill(tokens.slice(index + 1, close), state, page, headings);
    const isRightAbove = tokens[index - 1]?.type === 'heading_close';
    const { title } = containerOf(token);
    const above = {
      under: contextUnder(headings, title, isRightAbove),
      contest: contestAbove({ list: title, page: page.title ?? '' }, headings),
    };
    for (const made of makeContainer(token, inner, above, state, page)) filled.push(made);
    index = close;
  }
  return filled;
}

/** What stands above a list: what it says of its awards, and their contest where the list names none. */
interface Above {
  under: ReadContext;
  contest: string | undefined;
}

function closeOf(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    if (tokens[index]?.type === 'container_open') depth += 1;
    if (tokens[index]?.type === 'container_close') depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length;
}

function makeContainer(open: Token, inner: Token[], above: Above, state: StateCore, page: PageState): Token[] {
  const container = containerOf(open);
  const { kind, title } = container;
  const records = kind === undefined ? undefined : RECORD_CONTAINERS[kind];
  const { options, attributes } = readOptions(container, records?.attributes ?? [], page);
  const card: Card = {
    title,
    lineIndex: open.map?.[0] ?? 0,
    collect: !/^(?:false|否|no)$/i.test(options.collect ?? ''),
    ...(options.id !== undefined && { id: options.id }),
    ...(options.category !== undefined && { category: options.category }),
  };
  if (records !== undefined)
    return makeIsland(records, { ...container, ...above }, card, { options, attributes }, inner, state, page);
  switch (kind) {
    case 'contest':
      return contestCard(card, segmentsOf(inner), state, page);
    case 'indicators':
      return indicatorList(card, segmentsOf(inner), state);
    case 'organisation':
      return organisationCard(card, segmentsOf(inner), state);
    default:
      return makeBlock(container, inner, state);
  }
}

function makeIsland(
  { element, records: kind }: RecordContainer,
  container: ContainerMeta & Above,
  card: Card,
  { options, attributes }: ReturnType<typeof readOptions>,
  inner: Token[],
  state: StateCore,
  page: PageState,
): Token[] {
  const { line, name } = container;
  const {
    records,
    rest,
    remarks,
    isBlank,
    caption = '',
    isSorted,
  } = readRecords(kind, segmentsOf(inner), options, container, state);
  const title = container.title || caption;
  const writer = new TokenWriter(state);
  const isSilent = options.src !== undefined || rest.includes(undefined);
  if (records.length === 0 && !isSilent) page.report('container/empty', line, { name });
  // A list of awards or works that has only its head yet says so, or only its title.
  const isOpen = (kind === 'awards' || kind === 'works') && (isBlank || (rest.length === 0 && !isSilent));
  if (isOpen && !isBlank) rest.push(undefined);
  if (records.length === 0 && !isOpen) {
    // Data that gave no record is still data: it stays as it was written, below its title.
    if (container.title) writer.html('<p class="note-title"><strong>').text(container.title).html('</strong></p>\n');
    return writer.blocks(inner).tokens;
  }
  (page.records[kind] as AnyRecord[]).push(...records);
  const kinds = new Set(records.map((record) => 'kind' in record && record.kind));
  const island = new state.Token('island', '', 0);
  island.block = true;
  island.map = [card.lineIndex, card.lineIndex + 1];
  const isTitled = title !== '' && rest[0] !== undefined;
  island.content = [isTitled ? '' : title, ...records.map(searchText)].join('\n');
  island.meta = {
    type: 'island',
    element,
    title,
    ...(isTitled && { isTitled }),
    id: islandId(options.id, { ...container, title }, page),
    attributes: isSorted && kinds.size > 1 ? { albums: 'kind', ...attributes } : attributes,
    recordIds: records.map(({ id }) => id),
    collect: card.collect,
    line,
  } satisfies Island as unknown as Record<string, unknown>;
  if (isTitled) writer.html('<p class="list-title">').text(title).html('</p>\n');
  for (const segment of rest) {
    writer.blocks(segment ?? [island]);
    // Below its list.
    if (!segment) for (const remark of remarks) writer.html('<p class="note">').text(remark).html('</p>\n');
  }
  return writer.tokens;
}

function islandId(written: string | undefined, { title, kind }: ContainerMeta, page: PageState): string {
  if (written !== undefined && page.anchors.claim(written)) return written;
  return page.anchors.make(title, kind ?? 'list');
}

/** What search finds of a record: its words, people too – `collect` masks them before anything is written. */
function searchText(record: AnyRecord): string {
  const { extras } = record;
  const words: unknown[] = [];
  for (const [key, value] of Object.entries(record)) {
    if (HIDDEN.has(key)) continue;
    if (typeof value === 'string') words.push(value);
    else if (Array.isArray(value)) {
      for (const item of value) words.push(typeof item === 'string' ? item : (item as { name?: string }).name);
    }
  }
  return [...words, ...Object.values(extras)].filter((word) => typeof word === 'string' && word !== '').join(' ');
}

/** Fields that are no words of the author. */
const HIDDEN = new Set(
  'id schoolYear planId url workUrl awardUrl extras links source start end precision deadline recurrence exdates status level place date grades pictures'.split(
    ' ',
  ),
);

/** Sorts the options in braces into those for the element and those for the kit; unknown ones are reported. */
function readOptions(
  { options, name, line }: ContainerMeta,
  allowed: readonly string[],
  page: PageState,
): { options: KitOptions; attributes: Record<string, string> } {
  const kit: Record<string, string> = {};
  const attributes: Record<string, string> = {};
  for (const [written, value] of options) {
    const key = ATTRIBUTE_NAMES[written] ?? written.toLowerCase();
    const own = Object.hasOwn(KIT_OPTIONS, key) ? KIT_OPTIONS[key] : undefined;
    // A switch is there or not; as an attribute “false” would switch it on.
    if (key === 'show-lunar' && /^(?:false|否|no)$/i.test(value)) continue;
    if (allowed.includes(key)) attributes[key] = value;
    else if (own !== undefined) kit[own] = value;
    else if (/^[#.]/.test(written)) kit.id = written.slice(1);
    else {
      const near = nearest(written, [...allowed, ...Object.keys(KIT_OPTIONS), ...Object.keys(ATTRIBUTE_NAMES)]);
      page.report('container/option', line, { name, found: written, nearest: near });
    }
  }
  return { options: kit, attributes };
}

/** A note beside the text, a part to unfold, or a block of a kind we do not know. */
function makeBlock({ kind, title, name }: ContainerMeta, inner: Token[], state: StateCore): Token[] {
  const writer = new TokenWriter(state);
  if (kind === 'details') {
    return writer
      .html('<details><summary>')
      .text(title || name)
      .html('</summary>\n')
      .blocks(inner)
      .html('</details>\n').tokens;
  }
  writer.html(kind === 'note' ? '<div class="note">\n' : '<div>\n');
  // The word of an unknown container may be all there is of a title.
  const heading = kind === undefined ? `${name} ${title}`.trim() : title;
  if (heading !== '') writer.html('<p class="note-title"><strong>').text(heading).html('</strong></p>\n');
  return writer.blocks(inner).html('</div>\n').tokens;
}
