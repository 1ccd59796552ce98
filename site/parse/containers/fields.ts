import type { StateCore, Token } from 'markdown-it';
import { plainText } from '../plain-text.js';
import { htmlRowsOf, withHtmlTables } from './html-tables.js';
import { cellsOf, type Segment, segmentsOf } from './segments.js';

/** `截止：10月20日` in a list, a table of two columns or a paragraph. */
export interface Field {
  /** As written, without colon. */
  label: string;
  /** Inline content behind the label. */
  value: Token[];
  /** Blocks below, such as a list in the item. */
  below: Token[];
  /** 0-based line of the body. */
  lineIndex: number;
}

/** Longest label, in characters; a colon further on belongs to the sentence. */
const MAX_LABEL = 14;

/**
 * Reads the fields of a card.
 *
 * @returns Fields in the order written, and the blocks that hold none.
 */
export function readFields(segments: readonly Segment[], state: StateCore): { fields: Field[]; rest: Segment[] } {
  const fields: Field[] = [];
  const rest: Segment[] = [];
  for (const segment of withHtmlTables(segments, ' ', state)) {
    const found = fieldsOf(segment, state);
    if (found.length > 0) fields.push(...found);
    else rest.push(segment);
  }
  return { fields, rest };
}

function fieldsOf(segment: Segment, state: StateCore): Field[] {
  switch (segment[0]?.type) {
    case 'bullet_list_open':
    case 'ordered_list_open':
      return fieldsOfList(segment, state);
    case 'table_open':
      return fieldsOfTable(cellsOf(segment), state);
    case 'html_block':
      return fieldsOfTable(htmlRowsOf(segment, state) ?? [], state);
    case 'paragraph_open':
      return fieldsOfLines(segment[1] as Token, state);
    default:
      return [];
  }
}

/** All items or none: a list with one colon in it is a list. */
function fieldsOfList(segment: Segment, state: StateCore): Field[] {
  const fields: Field[] = [];
  for (const item of segmentsOf(segment.slice(1, -1))) {
    const [first, ...below] = segmentsOf(item.slice(1, -1));
    const inline = first?.[1];
    const field = inline?.type === 'inline' ? splitLabel(inline.children ?? [], inline, state) : undefined;
    if (field === undefined) return [];
    fields.push({ ...field, below: below.flat() });
  }
  return fields;
}

/**
 * Rows of two cells; the head is a field too unless it only says 项目 and 内容. What stands beside a cell over several rows is
 * one field, a line for each row.
 */
function fieldsOfTable(rows: readonly Token[][], state: StateCore): Field[] {
  if (!rows.every((row) => row.length === 2)) return [];
  return rows.flatMap(([name, value], index): Field[] => {
    if (name === rows[index - 1]?.[0]) return [];
    const label = plainText(name?.children ?? [])
      .trim()
      .replace(/[：:]$/, '');
    const isHead =
      index === 0 && /^(?:项目|名称|栏目|类别|内容|职务|职责|分工|角色|身份|item|field|role|)$/i.test(label);
    if (isHead || value === undefined) return [];
    const values = [value];
    for (let next = index + 1; rows[next]?.[0] === name; next += 1) values.push(rows[next]?.[1] as Token);
    const lines = values.flatMap(({ children }, line) => [
      ...(line > 0 ? [new state.Token('hardbreak', 'br', 0)] : []),
      ...(children ?? []),
    ]);
    return [{ label, value: lines, below: [], lineIndex: value.map?.[0] ?? 0 }];
  });
}

function fieldsOfLines(inline: Token, state: StateCore): Field[] {
  const lines: Token[][] = [[]];
  for (const token of inline.children ?? []) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') lines.push([]);
    else lines.at(-1)?.push(token);
  }
  const fields = lines.map((line) => splitLabel(line, inline, state));
  return fields.every((field) => field !== undefined) ? fields.map((field) => ({ ...field, below: [] })) : [];
}

/** Takes `标签：` off the front of inline content; the label may be set in bold, with or without its colon. */
export function splitLabel(
  children: readonly Token[],
  inline: Token,
  state: StateCore,
): Omit<Field, 'below'> | undefined {
  const text = plainText(children);
  const colon = /[：:]/.exec(text)?.index ?? -1;
  if (colon < 1 || colon > MAX_LABEL) return undefined;
  const label = text.slice(0, colon).trim();
  let skip = colon + 1;
  const value: Token[] = [];
  let open: Token[] = [];
  for (const child of children) {
    if (skip > 0 && (child.type === 'text' || child.type === 'code_inline')) {
      const part = child.content.slice(skip);
      skip -= Math.min(skip, child.content.length);
      if (part.trim() === '') continue;
      const rest = new state.Token(child.type, child.tag, 0);
      rest.content = part;
      value.push(...open, rest);
      open = [];
    } else if (skip > 0 || (value.length === 0 && child.nesting !== 0)) {
      // Marks around the label: they open before it and close behind it, with nothing left between.
      if (child.nesting === 1) open.push(child);
      else if (child.nesting === -1 && open.length > 0) open.pop();
      else if (child.nesting === -1) value.push(child);
    } else {
      value.push(...open, child);
      open = [];
    }
  }
  const first = value.find(({ type }) => type === 'text');
  if (first !== undefined && value.indexOf(first) === 0) first.content = first.content.trimStart();
  return { label, value, lineIndex: inline.map?.[0] ?? 0 };
}
