import { type Item, itemsOf } from './line-items.js';
import type { Token, TokenKind } from './line-tokens.js';

/** Items of a list, joined by signs, classes, titles and remarks in brackets. */
export interface Row {
  items: Item[];
  /** What speaks for names: 3 says so, as 同学 does, 2 a class, 1 a prize or a grade, less what else the line or the page tells, 0 nothing. */
  evidence: number;
  /** The words that do, so that those beside the same words elsewhere in the line are known. */
  form: string;
  isOfAdults: boolean;
  /** The line tells of prizes. */
  isOfPrize: boolean;
}

/** What stands between the items of one list. */
const LINKS: ReadonlySet<TokenKind> = new Set(['join', 'bracket', 'class', 'grade', 'title', 'count']);
/** The rows of a line: what signs, classes and titles join. Nothing speaks for them yet. */
export function rowsOf(tokens: readonly Token[]): Row[] {
  const rows: Row[] = [];
  let items: Item[] = [];
  const close = (): void => {
    if (items.length > 0) rows.push({ items, evidence: 0, form: '', isOfAdults: false, isOfPrize: false });
    items = [];
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'run') {
      const isLabel = tokens[at + 1]?.kind === 'colon';
      // 2900万元
      const isCounted = /\d$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.kind === 'other';
      const isOpening = opensSentence(tokens, at);
      const own = itemsOf(token, at).map((item) => ({
        ...item,
        isLabel,
        ...(((isCounted && item.shape !== 'certain') || (isOpening && item.shape !== 'certain')) && {
          shape: 'none' as const,
        }),
      }));
      // What begins in other words begins a row, what ends in them ends one.
      if (own[0]?.isCutBefore) close();
      items.push(...own);
      if (own.at(-1)?.isCutBehind) close();
    } else if (!LINKS.has(token.kind) && !isAside(tokens, at) && !isSpotBehind(token)) close();
    // 纸牛（五年级 单子衿）
    else if (/^[（(]$/.test(token.text) && items.at(-1)?.shape === 'none') close();
  }
  close();
  return rows;
}

/** True for what a comma parts from the sentence behind it: 应邀，甲等同学参赛; 席间，; not 柏雪，荣获一等奖, 柏雪，甲，乙 and 柏雪，五年级，. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const [sign, next, end] = tokens.slice(at + 1);
  const isFirst = tokens.slice(0, at).every(({ kind }) => kind === 'join' || kind === 'bracket' || kind === 'other');
  if (!isFirst || !isComma(sign) || next?.kind === 'won') return false;
  return !isComma(end) || (next?.kind === 'run' && itemsOf(next, at + 2).every(({ shape }) => shape === 'none'));
}

function isComma(token: Token | undefined): boolean {
  return token?.kind === 'join' && /[，,]/.test(token.text);
}

/** （左） behind a name; 左起 stands before names and begins a row. */
/** （左） behind a name, and not 左起： before some. */
export function isSpotBehind({ kind, text }: Pick<Token, 'kind' | 'text'>): boolean {
  return kind === 'spot' && /^[（(]/.test(text);
}

/** （一等奖） behind a name. */
function isAside(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'prize' && /^[（(]$/.test(tokens[at - 1]?.text ?? '');
}
